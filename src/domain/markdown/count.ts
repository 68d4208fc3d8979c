import type { Language } from '../drafts/draft.ts';

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
