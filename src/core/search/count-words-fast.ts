import { countWords } from '../../domain/markdown/count.ts';
import { inWord, letterTable } from './letter-table.ts';

/** The same number as `countWords`, ten times as quick, for counting a whole library. */
export function countWordsFast(text: string): number {
  const table = letterTable().classes;
  let count = 0;
  let inside = false;
  for (let index = 0; index < text.length; index += 1) {
    const is = table[text.charCodeAt(index)];
    // Letters beyond the basic plane, and words that no space parts, are rare enough to leave the whole text to the pattern.
    if (is === inWord.surrogate || is === inWord.sign) return countWords(text);
    if (is === inWord.letter) {
      if (!inside) count += 1;
      inside = true;
    } else if (is === inWord.no || (is === inWord.joiner && !isLetterAt(table, text, index + 1))) {
      inside = false;
    }
  }
  return count;
}

function isLetterAt(table: Uint8Array, text: string, index: number): boolean {
  return index < text.length && table[text.charCodeAt(index)] === inWord.letter;
}
