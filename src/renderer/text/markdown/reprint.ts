import { splitBlocks } from '../../../domain/markdown/blocks.ts';
import { carriedCells } from '../../../domain/markdown/carried-cells.ts';
import { carriedChange } from '../../../domain/markdown/carried-change.ts';
import { carriedLines } from '../../../domain/markdown/carried-lines.ts';
import { type LineEnding, printBlock } from '../../../domain/markdown/print.ts';
import { styleOfSource } from '../../../domain/markdown/style-of-source.ts';

/**
 * A changed block with as little change as can be. `before` and `now` are the house style of the block as read and as it is;
 * `source` is how its writer wrote it. Only the change is taken over where its place is plain, else the lines that changed, else
 * the whole block in the writer's own style; and only if the result reads as meant.
 */
export function reprint(source: string, before: string, now: string, eol: LineEnding): string {
  const addsLines = hasOtherLines(before, now);
  // Written as the house writes: the change is carried over as it is, and need not be read to be known.
  if (source === before && !addsLines) return now;
  const wanted = meaning(now, eol);
  for (const candidate of candidates(source, before, now, eol, addsLines)) {
    if (candidate !== null && meaning(candidate, eol) === wanted) return candidate;
  }
  return now;
}

const hasOtherLines = (before: string, now: string): boolean => before.split('\n').length !== now.split('\n').length;

function* candidates(source: string, before: string, now: string, eol: LineEnding, addsLines: boolean): Generator<string | null> {
  const style = styleOfSource(source);
  if (isTable(before)) yield carriedCells(source, before, now, style.alignedColumns);
  if (!addsLines) yield* carriedChange(source, before, now);
  const styled = (text: string) => {
    const { blocks } = splitBlocks(text);
    return blocks.length === 1 && blocks[0] ? printBlock(blocks[0].node, eol, style) : text;
  };
  const [styledBefore, styledNow] = [styled(before), styled(now)];
  if (!addsLines) yield* carriedChange(source, styledBefore, styledNow);
  yield carriedLines(source, styledBefore, styledNow, eol);
  yield carriedLines(source, before, now, eol);
  yield* carriedChange(source, styledBefore, styledNow);
  if (styledNow !== now) yield styledNow;
}

/** In the house style a table's second line is dashes between bars. */
const isTable = (text: string): boolean => /^\|.*\n\|(?: :?-+:? \|)+(?:\n|$)/.test(text);

/** What a text says, in the house style; `null` when it is not one block. */
function meaning(text: string, eol: LineEnding): string | null {
  const { blocks } = splitBlocks(text);
  return blocks.length === 1 && blocks[0] !== undefined ? printBlock(blocks[0].node, eol) : null;
}
