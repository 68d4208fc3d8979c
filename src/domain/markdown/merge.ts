import { diff3Merge } from 'node-diff3';
import { splitBlocks } from './blocks.ts';

export type MergeOutcome = { merged: string } | { conflict: true };

/**
 * Merges two changes of the same body block by block. Changes of different blocks are both kept, equal changes are one; when
 * both sides changed the same block differently nothing is guessed.
 */
export function mergeBodies(base: string, mine: string, theirs: string): MergeOutcome {
  if (mine === theirs || base === theirs) return { merged: mine };
  if (base === mine) return { merged: theirs };
  const regions = diff3Merge(piecesOf(mine), piecesOf(base), piecesOf(theirs), { excludeFalseConflicts: true });
  const pieces: string[] = [];
  for (const region of regions) {
    if (region.conflict) return { conflict: true };
    pieces.push(...(region.ok ?? []));
  }
  return { merged: pieces.join('') };
}

function piecesOf(body: string): string[] {
  const { lead, blocks } = splitBlocks(body);
  return [lead, ...blocks.map((block) => block.source + block.gap)];
}
