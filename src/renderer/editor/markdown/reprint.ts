import { splitBlocks } from '../../../domain/markdown/blocks.ts';
import { type LineEnding, printBlock } from '../../../domain/markdown/print.ts';

/**
 * A changed block with as little change as can be. `before` and `now` are the house style of the block as read and as it is;
 * `source` is how its writer wrote it. Only the change is taken over where its place is plain, else the lines that changed, else
 * the whole block with the writer's own bullets; and only if the result reads as meant.
 */
export function reprint(source: string, before: string, now: string, eol: LineEnding): string {
  const wanted = meaning(now, eol);
  for (const candidate of candidates(source, before, now, eol)) {
    if (candidate !== null && meaning(candidate, eol) === wanted) return candidate;
  }
  return now;
}

function* candidates(source: string, before: string, now: string, eol: LineEnding): Generator<string | null> {
  yield spliced(source, before, now);
  const styled = withMarkersOf(source, now);
  yield mixLines(source, withMarkersOf(source, before), styled, eol);
  if (styled !== now) yield styled;
}

/** What a text says, in the house style; `null` when it is not one block. */
function meaning(text: string, eol: LineEnding): string | null {
  const { blocks } = splitBlocks(text);
  return blocks.length === 1 && blocks[0] !== undefined ? printBlock(blocks[0].node, eol) : null;
}

/** The change made to the source, found there by the characters around it. */
function spliced(source: string, before: string, now: string): string | null {
  const head = commonStart(before, now);
  const tail = commonEnd(before, now, head);
  const removed = before.slice(head, before.length - tail);
  const added = now.slice(head, now.length - tail);
  for (const reach of [64, 16, 6, 2]) {
    const left = before.slice(Math.max(0, head - reach), head);
    const right = before.slice(before.length - tail, before.length - tail + reach);
    const found = onlyPlace(source, left + removed + right);
    if (found !== null) return source.slice(0, found + left.length) + added + source.slice(found + left.length + removed.length);
  }
  return null;
}

function onlyPlace(text: string, needle: string): number | null {
  const first = text.indexOf(needle);
  return needle === '' || first === -1 || text.indexOf(needle, first + 1) !== -1 ? null : first;
}

function mixLines(source: string, before: string, now: string, eol: LineEnding): string | null {
  const written = source.split(/\r\n|\n|\r/);
  const old = before.split(eol);
  const lines = now.split(eol);
  if (written.length !== old.length) return null;
  const head = commonStart(old, lines);
  const tail = commonEnd(old, lines, head);
  if (head + tail === 0) return null;
  return [...written.slice(0, head), ...lines.slice(head, lines.length - tail), ...written.slice(written.length - tail)].join(
    eol,
  );
}

/** Gives the items of a printed list the bullet, or the sign after the number, that its writer used. */
function withMarkersOf(source: string, printed: string): string {
  const bullet = /^ {0,3}([*+])(?:[ \t]|$)/.exec(source.split('\n', 1)[0] ?? '')?.[1];
  if (bullet !== undefined) return printed.replace(/^-(?=[ \t]|\r?$)/gm, bullet);
  const closes = /^ {0,3}\d{1,9}\)(?:[ \t]|$)/.test(source);
  return closes ? printed.replace(/^(\d{1,9})\.(?=[ \t]|\r?$)/gm, '$1)') : printed;
}

function commonStart(left: ArrayLike<unknown>, right: ArrayLike<unknown>): number {
  const limit = Math.min(left.length, right.length);
  let length = 0;
  while (length < limit && left[length] === right[length]) length += 1;
  return length;
}

function commonEnd(left: ArrayLike<unknown>, right: ArrayLike<unknown>, head: number): number {
  const limit = Math.min(left.length, right.length) - head;
  let length = 0;
  while (length < limit && left[left.length - 1 - length] === right[right.length - 1 - length]) length += 1;
  return length;
}
