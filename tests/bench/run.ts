import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machineFacts } from './machine.ts';
import { type Baseline, type Bench, holds, type Measurement, row, usualDrafts } from './result.ts';

const { values: options, positionals } = parseArgs({
  options: { keep: { type: 'boolean', default: false }, drafts: { type: 'string', default: String(usualDrafts) } },
  allowPositionals: true,
});
const drafts = Number(options.drafts);
/** A library of another size has a baseline of its own. */
const baselineFile = join(import.meta.dirname, drafts === usualDrafts ? 'baseline.json' : `baseline-${drafts}.json`);

/** Which promises each file measures, so that `npm run bench P1` need not run the others. */
const benches: Record<string, readonly string[]> = {
  'typing.bench.ts': ['P1'],
  'opening.bench.ts': ['P3'],
  'core.bench.ts': ['P4', 'P5', 'P6', 'P7', 'P8', 'P11'],
  'insight.bench.ts': ['P9'],
  'first-load.bench.ts': ['P10'],
  'reading.bench.ts': ['P12'],
  'channels.bench.ts': ['P13'],
  'practice.bench.ts': ['P14'],
  'spelling.bench.ts': ['P15'],
  'pasting.bench.ts': ['P16'],
};

/** Runs the benches of these promises one after another: two at once would measure each other. */
async function measure(promises: readonly string[], print: (measurement: Measurement) => void): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [file, measures] of Object.entries(benches)) {
    // Only what the trusted side does depends on how many drafts there are.
    if (drafts !== usualDrafts && file !== 'core.bench.ts') continue;
    if (promises.length > 0 && !measures.some((promise) => promises.includes(promise))) continue;
    const { run } = (await import(join(import.meta.dirname, file))) as { run: Bench };
    for (const measurement of await run(drafts, (promise) => promises.length === 0 || promises.includes(promise))) {
      measurements.push(measurement);
      print(measurement);
    }
  }
  return measurements;
}

function readBaseline(): Baseline | null {
  return existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline) : null;
}

/** Keeps the new figures, and of the old baseline those of promises that this run did not measure. */
function keep(measurements: readonly Measurement[], machine: Record<string, string>, old: Baseline | null): void {
  const measured = new Set(measurements.map(({ promise }) => promise));
  const others = old?.measurements.filter(({ promise }) => !measured.has(promise)) ?? [];
  const all = [...others, ...measurements].toSorted((a, b) => Number(a.promise.slice(1)) - Number(b.promise.slice(1)));
  writeFileSync(baselineFile, `${JSON.stringify({ machine, measurements: all }, null, 2)}\n`);
}

const known = Object.values(benches).flat();
const unknown = positionals.filter((promise) => !known.includes(promise));
if (unknown.length > 0) {
  console.error(`Nothing measures ${unknown.join(', ')}. Choose among ${known.join(', ')}, or name none to measure them all.`);
  process.exit(2);
}
if (!Number.isInteger(drafts) || drafts < 1000) {
  console.error('Say with --drafts how many drafts the library has: 1000 or more.');
  process.exit(2);
}
const machine = machineFacts();
const baseline = readBaseline();
for (const [name, fact] of Object.entries(machine)) console.log(`${name.padEnd(10)} ${fact}`);
console.log();
const measurements = await measure(positionals, (measurement) => console.log(row(measurement, baseline)));
const missed = measurements.filter((measurement) => holds(measurement) === false).length;
console.log(`\n${measurements.length} figures, ${missed === 0 ? 'every promise holds' : `${missed} miss their promise`}.`);
if (options.keep) keep(measurements, machine, baseline);
