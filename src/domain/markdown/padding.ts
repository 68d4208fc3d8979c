import type { Piece } from './marks.ts';

/** A row of pieces parted into the spaces and breaks at its start, the rest, and the spaces and breaks at its end. */
export function withoutPadding(row: readonly Piece[]): { before: Piece[]; core: Piece[]; after: Piece[] } {
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
