import type { DraftSummary } from '../../contract/drafts.ts';
import { fold } from '../../domain/text/fold.ts';

/** A draft that has to do with a sentence of another one. */
export interface RelatedDraft {
  summary: DraftSummary;
  score: number;
}

/** Drafts that have to do with a sentence, the nearest first, and what each of its words weighs, by its stem. */
export interface Relation {
  drafts: RelatedDraft[];
  weights: ReadonlyMap<string, number>;
}

/** The numbers of the drafts that share one thing with the sentence: one of its topics, or a word that begins like one of its words. */
export interface Shared {
  weight: number;
  numbers: readonly number[];
}

const mostStems = 16;
const shortest = 4;
const word = /[\p{L}\p{N}]+/gu;

/**
 * How the words of a sentence begin, folded, without the short ones and the doubles. About 60 % of a word stays: that is what
 * the forms of a Polish noun or verb have in common, and a wrong match costs no more than a place in a list.
 */
export function stemsOf(text: string): string[] {
  const words = (fold(text).match(word) ?? []).filter((each) => each.length >= shortest);
  return [...new Set(words.map((each) => each.slice(0, Math.max(shortest, Math.ceil(each.length * 0.6)))))].slice(0, mostStems);
}

/** What a shared word says, between 0 and 1: nothing when every other draft holds it, much when few do. */
export function weightOfWord(holding: number, drafts: number): number {
  if (holding === 0 || holding * 2 > drafts) return 0;
  return Math.log(drafts / holding) / Math.log(drafts);
}

/** A shared topic says as much as a word that no other draft holds. */
export const weightOfTopic = 1;

/** The numbers by the weight of all they share, the heaviest first and among equals the newest; `own` is left out. */
export function rankNumbers(shared: readonly Shared[], own: number | null, most: number): { number: number; score: number }[] {
  const scores = new Map<number, number>();
  for (const { weight, numbers } of shared) {
    for (const number of numbers) if (number !== own) scores.set(number, (scores.get(number) ?? 0) + weight);
  }
  return [...scores]
    .filter(([, score]) => score > 0)
    .map(([number, score]) => ({ number, score }))
    .sort((one, other) => other.score - one.score || other.number - one.number)
    .slice(0, most);
}
