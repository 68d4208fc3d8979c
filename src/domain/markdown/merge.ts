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
    const agreed = region.conflict ? mergedSideBySide(region.conflict) : (region.ok ?? []);
    if (agreed === null) return { conflict: true };
    pieces.push(...agreed);
  }
  return { merged: pieces.join('') };
}

/** Changes of blocks that stand next to each other meet in one region; when no block came or went, each is looked at alone. */
function mergedSideBySide({ a: mine, o: base, b: theirs }: { a: string[]; o: string[]; b: string[] }): string[] | null {
  if (mine.length !== base.length || theirs.length !== base.length) return null;
  const merged = base.map((block, index) => mergedBlock(block, mine[index] ?? '', theirs[index] ?? ''));
  return merged.every((block) => block !== null) ? merged : null;
}

function mergedBlock(base: string, mine: string, theirs: string): string | null {
  if (mine === base || mine === theirs) return theirs;
  return theirs === base ? mine : null;
}

function piecesOf(body: string): string[] {
  const { lead, blocks } = splitBlocks(body);
  return [lead, ...blocks.map((block) => block.source + block.gap)];
}
