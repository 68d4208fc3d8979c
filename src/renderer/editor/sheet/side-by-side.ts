import { diffIndices } from 'node-diff3';
import { splitBlocks } from '../../../domain/markdown/blocks.ts';

/** Blocks of two versions that stand beside each other. */
export interface SideBySideRow {
  id: string;
  mine: string;
  other: string;
  same: boolean;
}

/** Two bodies block by block: what is the same in one row, what differs beside each other. */
export function sideBySide(mine: string, other: string): SideBySideRow[] {
  const left = splitBlocks(mine).blocks.map((block) => block.source);
  const right = splitBlocks(other).blocks.map((block) => block.source);
  const rows: SideBySideRow[] = [];
  let at = 0;
  const addSame = (end: number) => {
    for (; at < end; at += 1) rows.push({ id: `same ${at}`, mine: left[at] ?? '', other: left[at] ?? '', same: true });
  };
  for (const { buffer1, buffer2 } of diffIndices(left, right)) {
    addSame(buffer1[0]);
    const from = left.slice(buffer1[0], buffer1[0] + buffer1[1]);
    const to = right.slice(buffer2[0], buffer2[0] + buffer2[1]);
    rows.push({ id: `changed ${buffer1[0]} ${buffer2[0]}`, mine: from.join('\n\n'), other: to.join('\n\n'), same: false });
    at = buffer1[0] + buffer1[1];
  }
  addSame(left.length);
  return rows;
}
