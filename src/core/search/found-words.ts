import { inWord, type LetterTable, letterTable } from './letter-table.ts';
import type { SearchWord } from './search-words.ts';

export type Range = [start: number, end: number];

const before = 50;
const snippetLength = 180;

/** Finds the searched words in texts as written, however they are written. */
export interface WordFinder {
  /** Every place of a searched word; the word being typed is marked to its end. */
  ranges(text: string): Range[];
  /** The line around the first place, `null` when the text has none. */
  snippet(text: string): string | null;
}

export function createWordFinder(words: readonly SearchWord[]): WordFinder {
  const table = letterTable();
  return {
    ranges: (text) => [...foundIn(table, text, words)],
    snippet(text) {
      const first = foundIn(table, text, words).next();
      return first.done ? null : snippetAround(text, first.value[0]);
    },
  };
}

/** Goes through a text word by word and gives those that are searched. */
function* foundIn(table: LetterTable, text: string, words: readonly SearchWord[]): Generator<Range, void> {
  const { classes } = table;
  for (let index = 0; index < text.length; index += 1) {
    if (classes[text.charCodeAt(index)] !== inWord.letter) continue;
    const start = index;
    const found = words.some((word) => isWordAt(table, text, start, word));
    while (index < text.length && isPartOfWord(classes[text.charCodeAt(index)])) index += 1;
    if (found) yield [start, index];
  }
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
  return isPrefix || index >= text.length || classes[text.charCodeAt(index)] !== inWord.letter;
}

function isPartOfWord(is: number | undefined): boolean {
  return is === inWord.letter || is === inWord.mark;
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
