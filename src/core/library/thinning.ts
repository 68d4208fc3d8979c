const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far apart versions may stand, by their age: every one of the last hour, then one an hour, a day and a week. */
const spacings: { age: number; spacing: number }[] = [
  { age: hour, spacing: 0 },
  { age: day, spacing: hour },
  { age: 30 * day, spacing: day },
  { age: Number.POSITIVE_INFINITY, spacing: 7 * day },
];

/** A change that leaves less than this share of a text is what people want back; of a short one whole sentences come and go. */
const mostStays = 0.8;
const mostStaysOfShort = 0.5;
const shortText = 200;

/** Whether so much of a text goes that the text before deserves to be kept; lengths in any one unit. */
export function isLargeLoss(before: number, after: number): boolean {
  return after < before * (before > shortText ? mostStays : mostStaysOfShort);
}

/** How much text is in a body, in UTF-16 code units: an empty line is none. */
export function sizeOf(body: string): number {
  return body.length > shortText ? body.length : body.trim().length;
}

/** How long versions are, by their time, and how long the text is now. */
export interface VersionSizes {
  sizes: ReadonlyMap<number, number>;
  sizeNow: number;
}

/**
 * Which versions give way: of those in the same hour, day or week only the first is kept, and the last one before much of the
 * text was lost. Times in milliseconds since 1970.
 */
export function versionsToDrop(times: readonly number[], now: number, known: VersionSizes | null = null): number[] {
  const ordered = times.toSorted((one, other) => one - other);
  const first = firstOfEach(ordered, now);
  const dropped: number[] = [];
  let next = known?.sizeNow ?? 0;
  for (const time of ordered.reverse()) {
    const size = known?.sizes.get(time) ?? 0;
    if (first.has(time) || isLargeLoss(size, next)) next = size;
    else dropped.push(time);
  }
  return dropped.reverse();
}

/** The versions that are young, or the first of their hour, day or week. */
function firstOfEach(ordered: readonly number[], now: number): Set<number> {
  const slots = new Set<string>();
  const kept = ordered.filter((time) => {
    const spacing = spacingFor(now - time);
    if (spacing === 0) return true;
    const slot = `${spacing}:${Math.floor(time / spacing)}`;
    return !slots.has(slot) && Boolean(slots.add(slot));
  });
  return new Set(kept);
}

function spacingFor(age: number): number {
  return spacings.find((step) => age < step.age)?.spacing ?? 0;
}
