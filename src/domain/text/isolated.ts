/** Signs that turn the direction of everything after them (Unicode, UAX #9), and those that end such a turn. */
const turning = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/;
const [start, end] = ['\u2068', '\u2069'];

/**
 * Words from a file for use inside a sentence: where they hold signs that turn the direction of writing, they are set apart, so
 * that a title cannot turn the sentence around it (`…gnp.exe` must not read as a picture). Others stay as they are.
 */
export function isolated(words: string): string {
  if (!turning.test(words)) return words;
  let open = 0;
  let inside = '';
  for (const character of words) {
    const opens = /[\u2066-\u2068]/.test(character);
    if (character === end && open === 0) continue;
    open += opens ? 1 : character === end ? -1 : 0;
    inside += character;
  }
  return start + inside + end.repeat(open + 1);
}
