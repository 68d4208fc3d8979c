import type { NodeKey } from 'lexical';

/** One top-level block as it stands in the file: its Markdown and the blank lines after it. */
export interface Piece {
  key: NodeKey;
  text: string;
  gap: string;
}

/** A body as pieces: `lead` and then every `text` and `gap` in order are the body. */
export interface Pieces {
  lead: string;
  blocks: Piece[];
}

export function bodyOf(pieces: Pieces): string {
  return pieces.lead + pieces.blocks.map((piece) => piece.text + piece.gap).join('');
}
