/**
 * The classes of characters that decide whether `*`, `_` and `~` open or close a mark (CommonMark 0.31, section 6.2). As the
 * reader does, characters outside the basic plane count as letters.
 */
export type CharacterClass = 'space' | 'punctuation' | 'letter';

export function classOf(character: string): CharacterClass {
  if (character === '' || /^\s/.test(character)) return 'space';
  const unit = character.charAt(0);
  return /[\p{P}\p{S}]/u.test(unit) ? 'punctuation' : 'letter';
}

export function isAsciiPunctuation(character: string): boolean {
  return /^[!-/:-@[-`{-~]/.test(character);
}

/** Whether a run of marks between these characters could open one, and close one. */
export function flanking(before: string, after: string, mark: string): { opens: boolean; closes: boolean } {
  const [left, right] = [classOf(before), classOf(after)];
  const toRight = right !== 'space' && (right === 'letter' || left !== 'letter');
  const toLeft = left !== 'space' && (left === 'letter' || right !== 'letter');
  if (mark !== '_') return { opens: toRight, closes: toLeft };
  return { opens: toRight && (!toLeft || left === 'punctuation'), closes: toLeft && (!toRight || right === 'punctuation') };
}

/** A character written as a reference, such as `&#x20;`; those that a reference cannot name stay as they are. */
export function characterReference(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return isNameable(code) ? `&#x${code.toString(16).toUpperCase()};` : character;
}

/** The reader takes references to control characters and to the places Unicode keeps free for U+FFFD. */
function isNameable(code: number): boolean {
  if (code < 32 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000)) return false;
  return (code < 0xfdd0 || code > 0xfdef) && (code & 0xfffe) !== 0xfffe;
}

export function firstCharacter(text: string): string {
  return Array.from(text.slice(0, 2))[0] ?? '';
}

export function lastCharacter(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? '';
}
