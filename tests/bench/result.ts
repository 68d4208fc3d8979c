/** What a promise allows: `times` its peer's figure when there is a peer, otherwise the figure itself, in its unit. */
export interface Bound {
  is: 'at most' | 'at least';
  value: number;
}

/** One figure of ours, beside the figure of a named peer from the same run wherever the promise names one. */
export interface Measurement {
  /** The promise, such as `P6`. */
  promise: string;
  /** What was measured, on what, and which statistic: `durable save of 20 KB, p50`. */
  what: string;
  unit: 'ms' | 'KB' | 'words/s' | 'MB' | 'of 1,000';
  ours: number;
  /** The name carries the version. */
  peer: { name: string; value: number } | null;
  /** Absent for a figure that is only told. */
  bound?: Bound;
}

/** In the library that the promises speak of. */
export const usualDrafts = 10_000;

/** What each file `*.bench.ts` exports as `run`; those of the trusted side take how many drafts its library has, and measure only what is wanted. */
export type Bench = (drafts: number, wants: (promise: string) => boolean) => Promise<Measurement[]>;

/** What the bound speaks of: the ratio to the peer, or without a peer the figure itself. */
export function judged(measurement: Measurement): number {
  return measurement.peer === null ? measurement.ours : measurement.ours / measurement.peer.value;
}

/** `null` when no bound was promised. */
export function holds(measurement: Measurement): boolean | null {
  const { bound } = measurement;
  if (!bound) return null;
  return bound.is === 'at most' ? judged(measurement) <= bound.value : judged(measurement) >= bound.value;
}

/** The value that `share` of the values do not exceed (nearest rank): 0.5 is the median. Throws on no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('percentile: no values were measured');
  return value;
}

/** What a baseline keeps of a run, by promise and measured thing. */
export interface Baseline {
  machine: Record<string, string>;
  measurements: Measurement[];
}

/** The row of a measurement in the printed table, with the baseline's figure where there is one. */
export function row(measurement: Measurement, baseline: Baseline | null): string {
  const verdict = { true: 'holds', false: 'misses', null: 'told' }[String(holds(measurement)) as 'true' | 'false' | 'null'];
  const before = baseline?.measurements.find(({ promise, what }) => promise === measurement.promise && what === measurement.what);
  return [
    measurement.promise.padEnd(4),
    verdict.padEnd(7),
    judgement(measurement).padEnd(10),
    boundText(measurement).padEnd(17),
    (before ? `was ${judgement(before)}` : 'new').padEnd(14),
    `${measurement.what}: ${figures(measurement)}`,
  ].join('  ');
}

function judgement(measurement: Measurement): string {
  return measurement.peer === null ? amount(measurement.ours, measurement.unit) : `${short(judged(measurement))}×`;
}

function boundText({ bound, peer, unit }: Measurement): string {
  if (!bound) return '';
  return `${bound.is} ${peer === null ? amount(bound.value, unit) : `${short(bound.value)}×`}`;
}

function figures({ ours, peer, unit }: Measurement): string {
  return peer === null ? amount(ours, unit) : `${amount(ours, unit)} against ${amount(peer.value, unit)} (${peer.name})`;
}

function amount(value: number, unit: string): string {
  return `${short(value)} ${unit}`;
}

function short(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
