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
  const starts = nodes.map((node) => lineStart(body, shift + startOf(node)));
  const ends = nodes.map((node) => lineEnd(body, shift + endOf(node)));
  const blocks = nodes.map((node, index) => {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? body.length;
    return { source: body.slice(start, end), gap: body.slice(end, starts[index + 1] ?? body.length), node };
  });
  return { lead: body.slice(0, starts[0] ?? body.length), blocks };
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
