import type { Language } from '../drafts/draft.ts';
import { commonBeginning, commonEnding } from '../text/common-ends.ts';

const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.,·:_‐‑-](?=[\p{L}\p{N}]))*/gu;

/**
 * The number of words of a plain text. `well-known`, `don’t`, `3,5` and `example.com` are one word each; where words are not
 * parted by spaces (Chinese, Japanese) every character is one, as in word processors.
 */
export function countWords(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count += 1;
  return count;
}

/** How many words more `now` has than `before`; only what differs is counted, out to the spaces around it: no word goes beyond one. */
export function countedMore(before: string, now: string): number {
  const head = spaceBefore(now, commonBeginning(before, now));
  const tail = spaceBehind(now, now.length - commonEnding(before, now, head));
  return countWords(now.slice(head, tail)) - countWords(before.slice(head, before.length - (now.length - tail)));
}

function spaceBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && !isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function spaceBehind(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

const isSpace = (code: number): boolean => code === 32 || code === 10;

/**
 * Words a minute in silent reading. English: 238, the mean over 190 studies for non-fiction (Brysbaert, “How many words do we
 * read per minute?”, Journal of Memory and Language 109, 2019). Polish: 166, the mean of the International Reading Speed Texts
 * (Trauzettel-Klosinski and Dietz, Investigative Ophthalmology & Visual Science 53, 2012).
 */
const wordsPerMinute: Record<Language, number> = { en: 238, pl: 166 };

/** Reading time in whole minutes: 0 for no words, otherwise at least 1. */
export function readingMinutes(words: number, language: Language): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute[language]));
}
