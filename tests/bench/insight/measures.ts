/** How often something was there, was found, and both. */
export interface Counts {
  both: number;
  found: number;
  there: number;
}

/** A figure with the bounds of its 95 % interval. */
export interface Figure {
  value: number;
  low: number;
  high: number;
}

export const precision = ({ both, found }: Counts): number => (found === 0 ? 0 : both / found);
export const recall = ({ both, there }: Counts): number => (there === 0 ? 0 : both / there);
export const f1 = ({ both, found, there }: Counts): number => (found + there === 0 ? 0 : (2 * both) / (found + there));

export function addCounts(all: readonly Counts[]): Counts {
  const sum: Counts = { both: 0, found: 0, there: 0 };
  for (const { both, found, there } of all) {
    sum.both += both;
    sum.found += found;
    sum.there += there;
  }
  return sum;
}

const rounds = 1000;

/** A statistic of groups (posts) with the interval of 1,000 samples of as many groups, drawn with replacement from a fixed seed. */
export function bootstrap<Group>(groups: readonly Group[], statistic: (groups: readonly Group[]) => number): Figure {
  const random = generator(20_260);
  const values = Array.from({ length: rounds }, () =>
    statistic(groups.map(() => groups[Math.floor(random() * groups.length)] as Group)),
  ).toSorted((one, other) => one - other);
  const at = (share: number): number => values[Math.min(rounds - 1, Math.floor(share * rounds))] ?? 0;
  return { value: statistic(groups), low: at(0.025), high: at(0.975) };
}

/** Numbers in [0, 1), always the same for a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A sentence with its score and whether it should have been found. */
export interface ScoredTruth {
  score: number;
  isTrue: boolean;
}

/** Precision and recall at every threshold, from the highest score down. Equal scores stand or fall together. */
export function curve(all: readonly ScoredTruth[]): { threshold: number; precision: number; recall: number }[] {
  const sorted = all.toSorted((one, other) => other.score - one.score);
  const there = all.filter(({ isTrue }) => isTrue).length;
  let both = 0;
  return sorted.flatMap(({ score, isTrue }, index) => {
    if (isTrue) both += 1;
    if (sorted[index + 1]?.score === score) return [];
    return [{ threshold: score, precision: both / (index + 1), recall: both / Math.max(1, there) }];
  });
}

/** The best precision that some threshold reaches together with at least this recall; 0 when none does. */
export function precisionAtRecall(all: readonly ScoredTruth[], least: number): number {
  return Math.max(0, ...curve(all).flatMap((point) => (point.recall >= least ? [point.precision] : [])));
}

/** The mean of the precisions at each true one, from the highest score down; equal scores stand or fall together. */
export function averagePrecision(all: readonly ScoredTruth[]): number {
  let before = 0;
  return curve(all).reduce((sum, point) => {
    const gain = point.recall - before;
    before = point.recall;
    return sum + gain * point.precision;
  }, 0);
}
