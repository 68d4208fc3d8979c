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

/** Which versions give way: of those in the same hour, day or week only the first is kept. Times in milliseconds since 1970. */
export function versionsToDrop(times: readonly number[], now: number): number[] {
  const kept = new Set<string>();
  return times
    .toSorted((one, other) => one - other)
    .filter((time) => {
      const spacing = spacingFor(now - time);
      if (spacing === 0) return false;
      const slot = `${spacing}:${Math.floor(time / spacing)}`;
      if (kept.has(slot)) return true;
      kept.add(slot);
      return false;
    });
}

function spacingFor(age: number): number {
  return spacings.find((step) => age < step.age)?.spacing ?? 0;
}
