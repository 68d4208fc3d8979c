/** A word of a text by its UTF-16 offsets: letters, digits and combining marks in a row. */
export interface Word {
  start: number;
  end: number;
  text: string;
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return words;
}
