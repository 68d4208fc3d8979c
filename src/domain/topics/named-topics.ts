import { fold } from '../text/fold.ts';

/** A Polish ending, or an English one, is no longer than this. */
const longestEnding = 3;
/** Shorter beginnings join words that have nothing in common. */
const shortestStem = 3;

/** Those of the topics that a text names, each with all of its words, in whichever form they stand: „rekrutacji” names „Rekrutacja”. */
export function topicsNamedIn(text: string, topics: readonly string[]): string[] {
  const said = wordsOf(text);
  return topics.filter((topic) => {
    const words = wordsOf(topic);
    return words.length > 0 && words.every((word) => said.some((other) => isSameWord(word, other)));
  });
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two words begin alike and differ in their endings only. */
function isSameWord(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const longest = Math.max(one.length, other.length);
  return shared === longest || (shared >= shortestStem && longest - shared <= longestEnding && shared > longestEnding);
}
