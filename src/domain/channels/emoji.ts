import { findAll } from './find-all.ts';

/** Emoji that Unicode 11 also listed with a selector after them, although they need none. */
const selectable =
  '[\\u231A\\u231B\\u25FD\\u25FE\\u2614\\u2615\\u2648-\\u2653\\u267F\\u2693\\u26A1\\u26AA\\u26AB\\u26BD\\u26BE\\u26C4\\u26C5\\u26D4' +
  '\\u26EA\\u26F2\\u26F3\\u26F5\\u26FA\\u26FD\\u2757\\u2B1B\\u2B1C\\u2B50\\u2B55\\u{1F004}\\u{1F21A}\\u{1F22F}]\\uFE0F';

/** Unicode's recommended sequences (UTS #51); a keycap without its selector; any symbol asked to look like an emoji. */
const sequence = new RegExp(`${selectable}|\\p{RGI_Emoji}|[#*0-9]\\u20E3|[\\p{Emoji}--[#*0-9\\p{RI}]]\\uFE0F`, 'yv');

/** Where a sequence can begin: testing every letter of a text for all of them would cost a hundred times more. */
const beginning = /[\u00A9\u00AE\u203C-\u3299\u{1F000}-\u{1FAFF}]|[#*0-9](?=[\uFE0F\u20E3])/gu;

/** An emoji in a text, in UTF-16 offsets. */
export interface EmojiInText {
  start: number;
  end: number;
}

/**
 * Every emoji sequence of a text, whole, as X counts them (twitter-text 3.1.0, and the same rule for emoji that are younger than
 * that library). Emoji joined by hand that no font draws as one count as several, as they are shown.
 */
export function findEmoji(text: string): EmojiInText[] {
  const found: EmojiInText[] = [];
  let end = 0;
  for (const { index } of findAll(beginning, text)) {
    if (index < end) continue;
    sequence.lastIndex = index;
    if (!sequence.test(text)) continue;
    end = sequence.lastIndex;
    found.push({ start: index, end });
  }
  return found;
}
