import type { NodeKey } from 'lexical';
import { stretchesOf } from '../../../domain/text/stretches.ts';
import type { Piece, Pieces } from '../markdown/pieces.ts';
import type { ReadBlock, ReadBody } from '../markdown/read-body.ts';

/** Blocks that stand in place of others. */
export interface Hunk {
  from: Piece[];
  to: ReadBlock[];
  /** The block before it that is the same on both sides. */
  after: NodeKey | null;
}

/** How a body differs from the blocks of the editor, block by block. `kept` gives the key for each block of `to` that is the same. */
export interface BlockDifference {
  hunks: Hunk[];
  kept: (NodeKey | null)[];
}

export function blockDifference(from: Pieces, to: ReadBody): BlockDifference {
  const kept: (NodeKey | null)[] = to.blocks.map(() => null);
  const hunks: Hunk[] = [];
  for (const { same, left, right } of stretchesOf(from.blocks.map(textOf), to.blocks.map(textOf))) {
    const pieces = from.blocks.slice(...left);
    if (same) kept.splice(right[0], pieces.length, ...pieces.map(({ key }) => key));
    else hunks.push({ from: pieces, to: to.blocks.slice(...right), after: from.blocks[left[0] - 1]?.key ?? null });
  }
  return { hunks, kept };
}

function textOf(block: { text: string }): string {
  return block.text;
}
