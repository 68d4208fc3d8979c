import { lastAtMost } from '../domain/text/first-index.ts';

/** Line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
export type LineFinder = (offset: number) => { line: number; column: number };

/** Prepares look-ups in one text: each costs a binary search. */
export function createLineFinder(text: string): LineFinder {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
