import type { Paragraph, Root, RootContent } from 'mdast';
import { type Defined, definedIn, usedIn } from './reading/definitions.ts';
import { isOverLimits } from './reading/limits.ts';
import { amendLists } from './reading/lists.ts';
import { readPiece } from './reading/micromark.ts';
import { isClosed, nextCut } from './reading/pieces.ts';
import { lineEndsIn, moveNodes, pointAfter } from './reading/positions.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** The text is over the limits of what is read as Markdown, and stands here as it is written. */
    unread?: boolean;
  }
}

/**
 * Markdown as a syntax tree: CommonMark with the extensions of GitHub (tables, strikethrough, task items, bare addresses,
 * footnotes). Every text is valid Markdown, so this never fails; what is too tangled to be read (see `isOverLimits`) comes as a
 * paragraph of its own source, marked `unread`. The work grows as the length does. Positions are UTF-16 offsets into `text`, but
 * a byte order mark at the start is not counted.
 */
export function parseMarkdown(text: string): Root {
  const children: RootContent[] = [];
  for (const piece of piecesOf(text)) children.push(...piece);
  return { type: 'root', children };
}

/** The same, a few kilobytes at a time, for whoever must not be away for long. */
export function* piecesOf(text: string): Generator<RootContent[]> {
  const pieces = text.includes(']:') ? withDefinitions(text) : undefined;
  yield* pieces ?? readPieces(text);
}

/** What is defined anywhere in a text is a link everywhere, so a text with definitions is read twice where it matters. */
function* withDefinitions(text: string): Generator<RootContent[]> {
  const defined = definedIn(readPieces(text));
  yield* readPieces(text, defined);
}

function* readPieces(text: string, defined?: Defined): Generator<RootContent[]> {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  let tangledUntil = 0;
  for (let [start, line] = [0, 0]; start < text.length; ) {
    const read = start < tangledUntil ? readCarefully(text, start, defined) : readFrom(text, start, defined);
    if (read.nodes === null) {
      tangledUntil = read.end;
      continue;
    }
    moveNodes(read.nodes, { offset: start === 0 ? 0 : start - mark, line });
    yield read.nodes;
    line += lineEndsIn(text.slice(start, read.end));
    start = read.end;
  }
}

/** A piece that turns out to go on is read anew up to twice as far, so that the work stays in proportion; `null` is a tangle. */
function readFrom(text: string, start: number, defined?: Defined): { nodes: RootContent[] | null; end: number } {
  for (let least: number | undefined; ; ) {
    const cut = nextCut(text, start, least);
    const piece = text.slice(start, cut.at);
    const nodes = tryPiece(piece, defined);
    if (nodes === null || isClosed(nodes, piece, cut)) return { nodes, end: cut.at };
    least = 2 * piece.length;
  }
}

/** Where something is too tangled, the smallest part around it is left unread. */
function readCarefully(text: string, start: number, defined?: Defined): { nodes: RootContent[]; end: number } {
  for (let least = 0; ; ) {
    const cut = nextCut(text, start, least);
    const piece = text.slice(start, cut.at);
    const nodes = tryPiece(piece, defined);
    if (nodes === null) return { nodes: unread(piece), end: cut.at };
    if (isClosed(nodes, piece, cut)) return { nodes, end: cut.at };
    least = 2 * piece.length;
  }
}

function tryPiece(piece: string, defined?: Defined): RootContent[] | null {
  if (isOverLimits(piece)) return null;
  try {
    const root = readPiece(piece, defined && usedIn(piece, defined));
    amendLists(root, piece);
    return root.children;
  } catch {
    return null;
  }
}

function unread(piece: string): RootContent[] {
  const mark = piece.startsWith('\uFEFF') ? 1 : 0;
  const value = piece.slice(mark).trim();
  if (value === '') return [];
  const before = piece.slice(mark, piece.indexOf(value, mark));
  const start = pointAfter(before, { line: 1, column: 1, offset: 0 });
  const position = () => ({ start: { ...start }, end: pointAfter(value, start) });
  const children: Paragraph['children'] = [{ type: 'text', value, position: position() }];
  return [{ type: 'paragraph', children, data: { unread: true }, position: position() }];
}
