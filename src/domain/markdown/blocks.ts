import type { RootContent } from 'mdast';
import { parseMarkdown } from './parse.ts';

/** One top-level block: its whole lines as written, the blank lines after it, and what it says. */
export interface SourceBlock {
  source: string;
  gap: string;
  node: RootContent;
}

/** A body in blocks. `lead` and then every `source` and `gap` in order are the body again, character for character. */
export interface BodyBlocks {
  lead: string;
  blocks: SourceBlock[];
}

const byteOrderMark = '\uFEFF';

/** Splits a body so that each block keeps its own characters; only what is edited need ever be printed anew. */
export function splitBlocks(body: string): BodyBlocks {
  const shift = body.startsWith(byteOrderMark) ? 1 : 0;
  const nodes = parseMarkdown(body).children;
  const ranges = rangesOf(body, shift, nodes);
  const blocks = ranges.map(({ node, start, end }, index) => ({
    source: body.slice(start, end),
    gap: body.slice(end, ranges[index + 1]?.start ?? body.length),
    node,
  }));
  return { lead: body.slice(0, ranges[0]?.start ?? body.length), blocks };
}

interface BlockRange {
  node: RootContent;
  start: number;
  end: number;
}

function rangesOf(body: string, shift: number, nodes: readonly RootContent[]): BlockRange[] {
  let last = 0;
  return nodes.map((node) => {
    const start = Math.max(lineStart(body, shift + startOf(node)), afterBlankLines(body, last));
    const end = lineEnd(body, Math.max(start, shift + endOf(node)));
    last = end;
    return { node, start, end };
  });
}

/** The reader lets a heading begin at the definitions before it (`[a]: b`, then `c`, then `===`); a block begins after the last. */
function afterBlankLines(body: string, offset: number): number {
  if (offset === 0) return 0;
  let start = offset;
  for (let index = offset; /[ \t\r\n]/.test(body.charAt(index)); index += 1) if (body.charAt(index) === '\n') start = index + 1;
  return start;
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: RootContent): number {
  return node.position?.end.offset ?? 0;
}

/** A block owns the indentation of its first line: printed anew, it must not stand behind foreign spaces. */
function lineStart(body: string, offset: number): number {
  let start = offset;
  while (start > 0 && isSpace(body.charAt(start - 1))) start -= 1;
  return start;
}

function lineEnd(body: string, offset: number): number {
  let end = offset;
  while (end < body.length && isSpace(body.charAt(end))) end += 1;
  return end;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t';
}
