import { fold } from '../../domain/text/fold.ts';

/**
 * What a UTF-16 code unit is in a word. Bits, because this is asked of millions: `part` of a word is every letter, sign and
 * combining mark, and it can `begin` with all but the mark. A sign is a letter of a script that parts words by no spaces.
 */
export const inWord = { no: 0, part: 1, begin: 2, mark: 1, letter: 3, sign: 7, joiner: 8, surrogate: 16 } as const;

const letters = /^[\p{L}\p{N}\p{Co}]$/u;
const signs = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;
const marks = /^\p{M}$/u;
const joiners = "'’.,·:_‐‑-";

/**
 * What each code unit is, and what it is folded: asking patterns for every character of ten thousand drafts takes seconds, and
 * a pattern made for each query takes longer to make than to run.
 */
export interface LetterTable {
  classes: Uint8Array;
  /** The folded code unit; the unit itself where folding gives more than one or none. */
  folded: Uint16Array;
}

let table: LetterTable | null = null;

/** Made once, at the first need; it takes some milliseconds. */
export function letterTable(): LetterTable {
  table ??= makeTable();
  return table;
}

function makeTable(): LetterTable {
  const classes = new Uint8Array(65_536);
  const folded = new Uint16Array(65_536);
  for (let unit = 0; unit < classes.length; unit += 1) {
    const character = String.fromCharCode(unit);
    classes[unit] = classOf(unit, character);
    const single = classes[unit] === inWord.letter ? fold(character) : character;
    folded[unit] = single.length === 1 ? single.charCodeAt(0) : unit;
  }
  return { classes, folded };
}

function classOf(unit: number, character: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return inWord.surrogate;
  if (signs.test(character)) return inWord.sign;
  if (letters.test(character)) return inWord.letter;
  if (marks.test(character)) return inWord.mark;
  return joiners.includes(character) ? inWord.joiner : inWord.no;
}
