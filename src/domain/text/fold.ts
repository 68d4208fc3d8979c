const marks = /\p{M}+/gu;

/**
 * Text as search compares it: lower case, without diacritics, so that `zolw`, `ŻÓŁW` and `żółw` are one word.
 * The Polish ł has no decomposition in Unicode (UnicodeData.txt, U+0142) and is replaced by hand, as are ø and đ.
 */
export function fold(text: string): string {
  return foldLetters(text.toLowerCase());
}

function foldLetters(lower: string): string {
  if (isAscii(lower)) return lower;
  if (!beyondLatin.test(lower)) return lower.replace(accented, foldLatin);
  return foldAny(lower);
}

/** European text has few different letters with accents, and to look them up is quicker than to take the whole text apart. */
const beyondLatin = /[^\0-\u017f]/;
const accented = /[\u0080-\u017f]/g;
const foldedLatin = new Map<string, string>();

function foldLatin(letter: string): string {
  const known = foldedLatin.get(letter);
  if (known !== undefined) return known;
  const folded = foldAny(letter);
  foldedLatin.set(letter, folded);
  return folded;
}

function foldAny(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[łøđıßς]/g, foldStroke);
}

function foldStroke(letter: string): string {
  return strokes[letter] ?? letter;
}

const strokes: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', ς: 'σ' };

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 127) return false;
  }
  return true;
}

/** A folded text whose every offset leads back into the text it came from. */
export interface FoldedText {
  folded: string;
  /** For each UTF-16 offset of `folded` and its end: the offset of the source character it came from. */
  offsets: Uint32Array;
}

/** Folds like `fold` and keeps the way back, so that a found place can be shown in the text as written. */
export function foldWithOffsets(text: string): FoldedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = fold(character);
    parts.push(folded);
    for (let index = 0; index < folded.length; index += 1) offsets.push(offset);
    offset += character.length;
  }
  offsets.push(text.length);
  return { folded: parts.join(''), offsets: Uint32Array.from(offsets) };
}
