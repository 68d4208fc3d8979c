import type { Link, PhrasingContent } from 'mdast';
import { contentFrom, type Leaf, type Mark, marks, type Piece, piecesFrom, sameMarks, without } from './marks.ts';
import { trimmedLines } from './normal-lines.ts';

/** Where inline content stands: a paragraph may have lines, a heading and a table's cell are one line. */
export type InlinePlace = 'paragraph' | 'heading' | 'cell';

/**
 * Inline content as Markdown can say it: spaces at the edges of lines are not text, marks do not begin or end with a space,
 * neighbours with equal marks are one, and marks nest in one order. Content that came from Markdown is left as it is.
 */
export function normalInline(content: readonly PhrasingContent[], place: InlinePlace): PhrasingContent[] {
  let normal = normalOnce(content, place);
  for (let again = normalOnce(normal, place); !isSameContent(again, normal); again = normalOnce(normal, place)) normal = again;
  return normal;
}

/** Where marks cross, taking spaces out of one can make another the longer one, so it is done until nothing changes. */
function normalOnce(content: readonly PhrasingContent[], place: InlinePlace): PhrasingContent[] {
  const pieces = piecesFrom(content).flatMap((piece) => normalPiece(piece, place));
  return contentFrom(merged(trimmedLines(merged(pieces), true)));
}

function isSameContent(one: PhrasingContent[], other: PhrasingContent[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function normalPiece(piece: Piece, place: InlinePlace): Piece[] {
  const leaf = normalLeaf(piece.leaf, place);
  if (leaf?.type === 'link') return [linkPiece(leaf, piece.marks)];
  return leaf ? [{ leaf, marks: piece.marks }] : [];
}

function normalLeaf(leaf: Leaf, place: InlinePlace): Leaf | null {
  switch (leaf.type) {
    case 'text':
      return textLeaf(place === 'paragraph' ? cleaned(leaf.value) : oneLine(leaf.value));
    case 'inlineCode':
      return codeLeaf(oneLine(leaf.value), place);
    case 'break':
      return place === 'paragraph' ? { type: 'break' } : textLeaf(' ');
    case 'image':
      return { type: 'image', url: oneLine(leaf.url), title: titleOf(leaf.title), alt: oneLine(leaf.alt ?? '') };
    case 'link':
      return { type: 'link', url: oneLine(leaf.url), title: titleOf(leaf.title), children: linkContent(leaf, place) };
    default:
      return leaf;
  }
}

function textLeaf(value: string): Leaf | null {
  return value === '' ? null : { type: 'text', value };
}

/** A table's cell cannot hold a code with `\|`: there the backslash would be taken for an escape, so the words win over the form. */
function codeLeaf(value: string, place: InlinePlace): Leaf | null {
  if (value === '') return null;
  return place === 'cell' && value.includes('\\|') ? { type: 'text', value } : { type: 'inlineCode', value };
}

function cleaned(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
}

function oneLine(text: string): string {
  return cleaned(text).replaceAll('\n', ' ');
}

function titleOf(title: string | null | undefined): string | null {
  return title ? oneLine(title) : null;
}

/** Links do not nest, so an inner one gives its words to the outer; line edges inside a link are spaces. */
function linkContent(link: Link, place: InlinePlace): PhrasingContent[] {
  const inner = piecesFrom(link.children).flatMap((piece): Piece[] => {
    if (piece.leaf.type !== 'link') return [piece];
    return piecesFrom(piece.leaf.children, piece.marks);
  });
  const pieces = inner.flatMap((piece) => normalPiece(piece, place));
  return contentFrom(merged(trimmedLines(merged(pieces), false)));
}

/** Marks that cover the whole of a link stand around it. */
function linkPiece(link: Link, outer: ReadonlySet<Mark>): Piece {
  const inner = piecesFrom(link.children);
  const common = marks.filter((mark) => inner.length > 0 && inner.every((piece) => piece.marks.has(mark)));
  const children = contentFrom(inner.map((piece) => common.reduce((bare, mark) => without(bare, mark), piece)));
  return { leaf: { ...link, children }, marks: new Set([...outer, ...common]) };
}

/** One piece for neighbouring texts, and for neighbouring codes, with equal marks. */
function merged(pieces: readonly Piece[]): Piece[] {
  const row: Piece[] = [];
  for (const piece of pieces) {
    const last = row.at(-1);
    const joined = last && sameMarks(last, piece) ? joinedLeaf(last.leaf, piece.leaf) : null;
    if (last && joined) row[row.length - 1] = { leaf: joined, marks: last.marks };
    else row.push(piece);
  }
  return row;
}

function joinedLeaf(one: Leaf, other: Leaf): Leaf | null {
  if (one.type === 'text' && other.type === 'text') return { type: 'text', value: one.value + other.value };
  if (one.type === 'inlineCode' && other.type === 'inlineCode') return { type: 'inlineCode', value: one.value + other.value };
  return null;
}
