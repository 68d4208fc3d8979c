import { fold } from '../../domain/text/fold.ts';

/** A word of a query. */
export interface SearchWord {
  folded: string;
  /** The last word may be still being typed, so it stands for every word that begins with it. */
  isPrefix: boolean;
}

const word = /[\p{L}\p{N}\p{Co}]+/gu;
const mostWords = 12;

/** The words of a query. Everything else in it is passed over, so no query can be malformed. */
export function searchWords(query: string): SearchWord[] {
  const words = (fold(query).match(word) ?? []).slice(0, mostWords);
  return words.map((folded, index) => ({ folded, isPrefix: index === words.length - 1 }));
}

/** The query in SQLite's full-text language: every word somewhere, the last one as the start of a word. */
export function matchExpression(words: readonly SearchWord[]): string {
  return words.map(({ folded, isPrefix }) => `"${folded}"${isPrefix ? '*' : ''}`).join(' ');
}
