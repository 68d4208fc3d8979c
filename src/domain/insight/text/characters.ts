/** Character classes by code point, without regular expressions over whole texts: a scan stays linear on any input. */

const letterPattern = /[\p{L}\p{Mn}\p{Mc}]/u;
const emojiPattern = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{1F3FB}-\u{1F3FF}]/u;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return !isSelector(code) && letterPattern.test(String.fromCodePoint(code));
}

/** Invisible marks that choose how a character is drawn. */
const isSelector = (code: number): boolean => code >= 0xfe00 && code <= 0xfe0f;

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const character = String.fromCodePoint(code);
  return character !== character.toLowerCase();
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const character = String.fromCodePoint(code);
  return character !== character.toUpperCase();
}

/** Spaces, line breaks, and the invisible marks that direct or join text. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return false;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || (code >= 0x2028 && code <= 0x202f) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x205f || (code >= 0x2060 && code <= 0x2069) || code === 0x3000 || code === 0xfeff;
}

/** A picture, or a part that only ever stands in one (variation selector, skin tone, flag letter, keycap). */
export function isEmoji(code: number): boolean {
  if (code < 0x203c) return false;
  if (code === 0xfe0f || code === 0x20e3) return true;
  if (code >= 0x2190 && code <= 0x21ff) return false;
  return emojiPattern.test(String.fromCodePoint(code));
}
