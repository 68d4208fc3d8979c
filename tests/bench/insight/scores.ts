import { isPromotionLabel, isUsefulLabel, type SentenceLabel } from '../../../src/domain/insight/labels.ts';

/** A sentence as labelled by people and as read. */
export interface Judged {
  post: string;
  gold: SentenceLabel;
  read: SentenceLabel;
  /** How sure the reading is of promotion and of use, for curves; 0.5 is where it begins to count. */
  promotion: number;
  value: number;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

export type Holds = (label: SentenceLabel) => boolean;

export const isPromotion: Holds = isPromotionLabel;
export const isUseful: Holds = isUsefulLabel;

/** Precision, recall and F1 of what `holds` says; 0 where nothing was read or nothing was there. */
export function scoreOf(judged: readonly Judged[], holds: Holds): Score {
  let [right, read, there] = [0, 0, 0];
  for (const one of judged) {
    if (holds(one.read)) read += 1;
    if (holds(one.gold)) there += 1;
    if (holds(one.read) && holds(one.gold)) right += 1;
  }
  return scoreFrom(right, read, there);
}

export function scoreFrom(right: number, read: number, there: number): Score {
  const precision = read === 0 ? 0 : right / read;
  const recall = there === 0 ? 0 : right / there;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The best precision at which at least this share is found, by moving the bound. */
export function precisionAtRecall(
  judged: readonly Judged[],
  holds: Holds,
  surety: (one: Judged) => number,
  recall: number,
): number {
  const sorted = judged.toSorted((one, other) => surety(other) - surety(one));
  const there = judged.filter(({ gold }) => holds(gold)).length;
  let right = 0;
  let best = 0;
  for (const [index, one] of sorted.entries()) {
    if (holds(one.gold)) right += 1;
    if (right >= recall * there) best = Math.max(best, right / (index + 1));
  }
  return best;
}

const resamples = 1000;

/** The middle 95 % of a figure over 1,000 samples of whole posts, drawn with a fixed seed. */
export function interval(judged: readonly Judged[], figure: (sample: readonly Judged[]) => number): [number, number] {
  const posts = Object.values(Object.groupBy(judged, ({ post }) => post)).filter((group) => group !== undefined);
  const random = seeded(7);
  const figures = Array.from({ length: resamples }, () =>
    figure(posts.flatMap(() => posts[Math.floor(random() * posts.length)] ?? [])),
  );
  figures.sort((one, other) => one - other);
  return [figures[Math.floor(resamples * 0.025)] ?? 0, figures[Math.floor(resamples * 0.975)] ?? 0];
}

/** A small generator of numbers in [0, 1), so that every run prints the same intervals (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
