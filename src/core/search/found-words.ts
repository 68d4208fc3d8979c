import { inWord, type LetterTable, letterTable } from './letter-table.ts';
import type { SearchWord } from './search-words.ts';

export type Range = [start: number, end: number];

const before = 50;
const snippetLength = 180;

/** Finds the searched words in texts as written, however they are written. */
export interface WordFinder {
  /** Every place of a searched word; the word being typed is marked to its end. */
  ranges(text: string): Range[];
  /** The line around a place, `null` when the text has none. */
  snippet(text: string): string | null;
}

export function createWordFinder(words: readonly SearchWord[]): WordFinder {
  const table = letterTable();
  return {
    ranges: (text) => foundIn(table, text, words, Number.POSITIVE_INFINITY),
    snippet(text) {
      const place = usualPlace(table, text, words) ?? foundIn(table, text, words, 1)[0]?.[0];
      return place === undefined ? null : snippetAround(text, place);
    },
  };
}

/** Where a word stands as it was folded: most words do, and this runs over whole drafts at every key. */
function usualPlace(table: LetterTable, text: string, words: readonly SearchWord[]): number | undefined {
  for (const word of words) {
    for (let place = text.indexOf(word.folded); place >= 0; place = text.indexOf(word.folded, place + 1)) {
      const begins = place === 0 || ((table.classes[text.charCodeAt(place - 1)] ?? 0) & inWord.part) === 0;
      if (begins && isWordAt(table, text, place, word)) return place;
    }
  }
  return undefined;
}

/** Goes through a text word by word and gives the first of those that are searched. */
function foundIn(table: LetterTable, text: string, words: readonly SearchWord[], most: number): Range[] {
  const { classes } = table;
  const found: Range[] = [];
  for (let index = 0; index < text.length && found.length < most; index += 1) {
    if (((classes[text.charCodeAt(index)] ?? 0) & inWord.begin) === 0) continue;
    const start = index;
    const isFound = isAnyAt(table, text, start, words);
    while (index < text.length && ((classes[text.charCodeAt(index)] ?? 0) & inWord.part) !== 0) index += 1;
    if (isFound) found.push([start, index]);
  }
  return found;
}

function isAnyAt(table: LetterTable, text: string, start: number, words: readonly SearchWord[]): boolean {
  for (const word of words) if (isWordAt(table, text, start, word)) return true;
  return false;
}

/** Compares folded letters; combining marks in the text count for nothing. */
function isWordAt({ classes, folded }: LetterTable, text: string, start: number, word: SearchWord): boolean {
  const { folded: letters, isPrefix } = word;
  let index = start;
  for (let letter = 0; letter < letters.length; letter += 1, index += 1) {
    while (letter > 0 && classes[text.charCodeAt(index)] === inWord.mark) index += 1;
    if (index >= text.length || folded[text.charCodeAt(index)] !== letters.charCodeAt(letter)) return false;
  }
  while (classes[text.charCodeAt(index)] === inWord.mark) index += 1;
  return isPrefix || index >= text.length || ((classes[text.charCodeAt(index)] ?? 0) & inWord.begin) === 0;
}

/** A line of the text around an offset, beginning and ending between words. */
function snippetAround(text: string, offset: number): string {
  const from = offset <= before ? 0 : wordStart(text, offset - before);
  const end = Math.min(text.length, from + snippetLength);
  const cut = end < text.length ? Math.max(text.lastIndexOf(' ', end), from + snippetLength / 2) : end;
  const line = text.slice(from, cut).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${line}${cut < text.length ? ' …' : ''}`;
}

function wordStart(text: string, offset: number): number {
  const space = text.slice(offset, offset + before).search(/\s/);
  return space < 0 ? offset : offset + space + 1;
}
