import type { BlockKind } from '../reading.ts';

/** A block of a plain or Markdown text, where it stands in it. */
export interface TextBlock {
  kind: BlockKind;
  text: string;
  start: number;
}

const fence = /^ {0,3}(?:```|~~~)/;

/**
 * Cuts a plain text into blocks at blank lines, without changing a character: for posts, and for batches whose offsets must
 * be those of the text as it came. Fenced code is one block and is not read.
 */
export function blocksFromText(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  while (start < text.length) {
    const end = fence.test(text.slice(start, start + 8)) ? fenceEnd(text, start) : paragraphEnd(text, start);
    const piece = text.slice(start, end);
    if (piece.trim() !== '') blocks.push({ kind: kindOf(piece), text: piece, start });
    start = end;
  }
  return blocks;
}

function paragraphEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const line = text.indexOf('\n', at);
    if (line < 0) return text.length;
    const next = text.indexOf('\n', line + 1);
    const following = text.slice(line + 1, next < 0 ? text.length : Math.min(next, line + 200));
    if (following.trim() === '' || fence.test(following)) return line + 1;
    at = line + 1;
  }
  return text.length;
}

function fenceEnd(text: string, start: number): number {
  const mark = text.slice(start).trimStart().slice(0, 3);
  const close = text.indexOf(`\n${mark}`, start + 3);
  if (close < 0) return text.length;
  const line = text.indexOf('\n', close + 1);
  return line < 0 ? text.length : line + 1;
}

function kindOf(piece: string): BlockKind {
  if (fence.test(piece)) return 'code';
  if (/^\s{0,3}#{1,6}\s/.test(piece)) return 'heading';
  if (/^\s{0,3}>/.test(piece)) return 'quote';
  return /^\s*(?:[-*+•]|\d{1,3}[.)])\s/.test(piece) && !piece.trim().includes('\n') ? 'item' : 'paragraph';
}
