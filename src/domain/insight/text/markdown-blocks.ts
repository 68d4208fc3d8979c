import type { Nodes, Parents } from 'mdast';
import { parseMarkdown } from '../../markdown/parse.ts';
import { lastAtMost } from '../../text/first-index.ts';
import type { BlockKind, ReadableBlock } from '../reading.ts';

/** A readable block of a Markdown text. `sourceOffset` leads from an offset in `text` back into the Markdown. */
export interface MarkdownBlock extends ReadableBlock {
  sourceOffset(offset: number): number;
}

/** The blocks of a Markdown body that can be read, as plain text, in order; code, tables and HTML are left out. */
export function readableBlocks(body: string): MarkdownBlock[] {
  const shift = body.startsWith('\uFEFF') ? 1 : 0;
  const blocks: MarkdownBlock[] = [];
  visit(parseMarkdown(body), 'paragraph', (node, kind) => {
    const block = blockFrom(node, kind, body, shift, blocks.length);
    if (block.text.trim() !== '') blocks.push(block);
  });
  return blocks;
}

function visit(node: Nodes, kind: BlockKind, found: (node: Parents, kind: BlockKind) => void): void {
  if (node.type === 'heading') found(node, 'heading');
  else if (node.type === 'paragraph') found(node, kind);
  else if (node.type !== 'table' && 'children' in node) {
    const inner = kindInside(node.type, kind);
    for (const child of node.children) visit(child, inner, found);
  }
}

function kindInside(type: Nodes['type'], kind: BlockKind): BlockKind {
  if (type === 'blockquote') return 'quote';
  return type === 'listItem' && kind !== 'quote' ? 'item' : kind;
}

/** A piece of plain text and where it stands in the source; `exact` when both run in step. */
interface Piece {
  text: string;
  source: number;
  exact: boolean;
}

function blockFrom(node: Parents, kind: BlockKind, body: string, shift: number, index: number): MarkdownBlock {
  const pieces: Piece[] = [];
  collect(node, body, shift, pieces);
  const text = pieces.map((piece) => piece.text).join('');
  return { key: `b${index}`, kind, text: isHardWrapped(text) ? text.replace(/\n/g, ' ') : text, sourceOffset: offsetIn(pieces) };
}

function collect(node: Nodes, body: string, shift: number, pieces: Piece[]): void {
  const start = (node.position?.start.offset ?? 0) + shift;
  if (node.type === 'break') pieces.push({ text: '\n', source: start, exact: false });
  else if (node.type === 'text' || node.type === 'inlineCode') {
    const at = body.indexOf(node.value, start);
    const exact = at >= 0 && at + node.value.length <= (node.position?.end.offset ?? 0) + shift;
    pieces.push({ text: node.value, source: exact ? at : start, exact });
  } else if ('children' in node) for (const child of node.children) collect(child, body, shift, pieces);
}

/** Each look-up costs a binary search: a paragraph can have as many pieces as characters. */
function offsetIn(pieces: readonly Piece[]): (offset: number) => number {
  let passed = 0;
  const starts = pieces.map(({ text }) => {
    passed += text.length;
    return passed - text.length;
  });
  return (offset) => {
    const index = lastAtMost(starts, offset);
    const piece = pieces[index];
    if (piece === undefined) return 0;
    const inside = Math.min(offset - (starts[index] ?? 0), piece.text.length);
    return piece.exact ? piece.source + inside : piece.source;
  };
}

const shortestWrap = 50;

/** Were the lines of a paragraph broken at a margin rather than by the writer? Then every line but the last is long. */
function isHardWrapped(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > 1 && lines.slice(0, -1).every((line) => line.length >= shortestWrap);
}
