import type { NodeKey } from 'lexical';
import { diffIndices } from 'node-diff3';
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
  const head = commonStart(from.blocks, to.blocks);
  const tail = commonEnd(from.blocks, to.blocks, head);
  const left = from.blocks.slice(head, from.blocks.length - tail);
  const right = to.blocks.slice(head, to.blocks.length - tail);
  const kept: (NodeKey | null)[] = to.blocks.map(() => null);
  const keep = (fromIndex: number, toIndex: number, count: number) => {
    for (let step = 0; step < count; step += 1) kept[toIndex + step] = from.blocks[fromIndex + step]?.key ?? null;
  };
  keep(0, 0, head);
  keep(from.blocks.length - tail, to.blocks.length - tail, tail);
  const hunks: Hunk[] = [];
  let fromEnd = 0;
  let toEnd = 0;
  for (const { buffer1, buffer2 } of diffIndices(left.map(textOf), right.map(textOf))) {
    keep(head + fromEnd, head + toEnd, buffer1[0] - fromEnd);
    fromEnd = buffer1[0] + buffer1[1];
    toEnd = buffer2[0] + buffer2[1];
    const after = from.blocks[head + buffer1[0] - 1]?.key ?? null;
    hunks.push({ from: left.slice(buffer1[0], fromEnd), to: right.slice(buffer2[0], toEnd), after });
  }
  keep(head + fromEnd, head + toEnd, left.length - fromEnd);
  return { hunks, kept };
}

function textOf(block: { text: string }): string {
  return block.text;
}

function commonStart(left: { text: string }[], right: { text: string }[]): number {
  const limit = Math.min(left.length, right.length);
  let length = 0;
  while (length < limit && left[length]?.text === right[length]?.text) length += 1;
  return length;
}

function commonEnd(left: { text: string }[], right: { text: string }[], head: number): number {
  const limit = Math.min(left.length, right.length) - head;
  let length = 0;
  while (length < limit && left[left.length - 1 - length]?.text === right[right.length - 1 - length]?.text) length += 1;
  return length;
}
