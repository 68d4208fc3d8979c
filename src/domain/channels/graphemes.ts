let segmenter: Intl.Segmenter | null = null;

/** Letters that never join a neighbour: every one is a character of its own. */
const simple = /^[\n\x20-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u21FF]*$/;

/** Whether every character of a text is one UTF-16 unit. */
export function hasSimpleLetters(text: string): boolean {
  return simple.test(text);
}

/** Characters as a reader sees them (UAX #29): an emoji sequence or a letter with its marks is one. */
export function countGraphemes(text: string): number {
  if (simple.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemesOf(text)) count += 1;
  return count;
}

/** The characters of a text as a reader sees them, in order. */
export function* graphemesOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
