import type { PhrasingContent } from 'mdast';

/** The three ways in which Markdown marks words. The order is the nesting, outermost first, where several cover the same words. */
export const marks = ['emphasis', 'strong', 'delete'] as const;
export type Mark = (typeof marks)[number];

/** What has no mark inside: a text, a code, an image, a break, a link with its own content. */
export type Leaf = Exclude<PhrasingContent, { type: Mark }>;

/** A leaf and the marks it stands in, whatever their nesting was. */
export interface Piece {
  leaf: Leaf;
  marks: ReadonlySet<Mark>;
}

export function isMark(type: string): type is Mark {
  return (marks as readonly string[]).includes(type);
}

/** Inline content as a row of pieces. */
export function piecesFrom(content: readonly PhrasingContent[], outer: ReadonlySet<Mark> = new Set()): Piece[] {
  return content.flatMap((node) => {
    if (!isMarked(node)) return [{ leaf: node, marks: outer }];
    return piecesFrom(node.children, new Set([...outer, node.type]));
  });
}

function isMarked(node: PhrasingContent): node is Extract<PhrasingContent, { type: Mark }> {
  return isMark(node.type);
}

/**
 * Pieces as nested nodes again: at each place the mark that reaches farthest is the outer one. Spaces at the edges of a mark
 * stand outside it, since Markdown has no way to mark them.
 */
export function contentFrom(pieces: readonly Piece[]): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  for (let index = 0; index < pieces.length; ) {
    const [mark, end] = farthestMark(pieces, index);
    const run = pieces.slice(index, end);
    if (mark)
      content.push(
        ...markedContent(
          mark,
          run.map((piece) => without(piece, mark)),
        ),
      );
    else content.push(...run.map((piece) => piece.leaf));
    index = end;
  }
  return content;
}

function markedContent(mark: Mark, run: readonly Piece[]): PhrasingContent[] {
  const { before, core, after } = withoutPadding(run);
  const marked: PhrasingContent[] = core.length > 0 ? [{ type: mark, children: contentFrom(core) }] : [];
  return [...contentFrom(before), ...marked, ...contentFrom(after)];
}

/** A row of pieces parted into the spaces and breaks at its start, the rest, and the spaces and breaks at its end. */
function withoutPadding(row: readonly Piece[]): { before: Piece[]; core: Piece[]; after: Piece[] } {
  const core = [...row];
  const before: Piece[] = [];
  const after: Piece[] = [];
  while (core[0] && takePadding(core, 0, /^\s+/, (padding) => before.push(padding)));
  while (core.length > 0 && takePadding(core, core.length - 1, /\s+$/, (padding) => after.unshift(padding)));
  return { before, core, after };
}

/** Takes the spaces off one piece; tells whether nothing else was in it, so that its neighbour is the edge now. */
function takePadding(core: Piece[], index: number, edge: RegExp, take: (padding: Piece) => void): boolean {
  const piece = core[index];
  if (piece?.leaf.type === 'break') {
    take(piece);
    core.splice(index, 1);
    return true;
  }
  if (piece?.leaf.type !== 'text') return false;
  const { value } = piece.leaf;
  const rest = value.replace(edge, '');
  if (rest === value) return false;
  const padding = edge.source.startsWith('^') ? value.slice(0, value.length - rest.length) : value.slice(rest.length);
  take(textPiece(padding, piece));
  core.splice(index, 1, ...(rest === '' ? [] : [textPiece(rest, piece)]));
  return rest === '';
}

function textPiece(value: string, piece: Piece): Piece {
  return { leaf: { type: 'text', value }, marks: piece.marks };
}

function farthestMark(pieces: readonly Piece[], start: number): [Mark | null, number] {
  let farthest: [Mark | null, number] = [null, start + 1];
  for (const mark of marks) {
    let end = start;
    while (pieces[end]?.marks.has(mark)) end += 1;
    if (end > start && (farthest[0] === null || end > farthest[1])) farthest = [mark, end];
  }
  return farthest;
}

export function without(piece: Piece, mark: Mark): Piece {
  return { leaf: piece.leaf, marks: new Set([...piece.marks].filter((other) => other !== mark)) };
}

export function sameMarks(one: Piece, other: Piece): boolean {
  return one.marks.size === other.marks.size && [...one.marks].every((mark) => other.marks.has(mark));
}
