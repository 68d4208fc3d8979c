import { splitBlocks } from '../../../domain/markdown/blocks.ts';
import type { LineEnding } from '../../../domain/markdown/print.ts';

const startsList = /^ {0,3}([-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const needsCare = /^(?:[ \t]|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|\r?$)|<|\[)/m;

/** Whether a gap has a blank line in it. */
export function hasBlankLine(gap: string): boolean {
  return /\n[ \t]*\r?\n|\r[ \t]*\r/.test(gap);
}

/**
 * The blank lines between two blocks: those that stood there, when the two still read as two blocks; otherwise a blank line; and
 * between lists that would run together the empty comment that Markdown's authors recommend.
 */
export function gapBetween(left: string, right: string, written: string, eol: LineEnding): string {
  if (isSafe(left, right, written)) return written;
  const blank = eol + eol;
  if (written !== blank && readsAsTwo(left, written, right)) return written;
  if (isSafe(left, right, blank) || readsAsTwo(left, blank, right)) return blank;
  return startsList.test(left) ? `${blank}<!-- -->${blank}` : blank;
}

function isSafe(left: string, right: string, gap: string): boolean {
  return hasBlankLine(gap) && !(needsCare.test(left) && needsCare.test(right));
}

function readsAsTwo(left: string, gap: string, right: string): boolean {
  if (gap === '') return false;
  const { blocks } = splitBlocks(left + gap + right);
  return blocks.length === 2 && blocks[0]?.source.trimEnd() === left.trimEnd() && blocks[1]?.source === right;
}

/** The first line of a list printed with another bullet than the list before it, so that the two stay apart. */
export function withOtherBullet(left: string, right: string): string {
  const before = startsList.exec(left)?.[1];
  return before === '-' && right.startsWith('-') ? right.replace(/^-(?=[ \t]|$)/gm, '*') : right;
}
