import { firstIndex } from '../text/first-index.ts';
import { stretchesOf } from '../text/stretches.ts';
import { type BodyBlocks, type SourceBlock, splitBlocks } from './blocks.ts';
import { gapBetween, joinedBody } from './join-blocks.ts';
import type { LineEnding } from './print.ts';

export type MergeOutcome = { merged: string } | { conflict: true };

const conflict: MergeOutcome = { conflict: true };

/**
 * Merges two changes of the same body block by block. Changes of different blocks are both kept, equal changes are one; when
 * both sides changed the same block differently, or put different blocks at the same place, nothing is guessed.
 */
export function mergeBodies(base: string, mine: string, theirs: string): MergeOutcome {
  if (mine === theirs || base === theirs) return { merged: mine };
  if (base === mine) return { merged: theirs };
  const sides = { base: splitBlocks(base), mine: splitBlocks(mine), theirs: splitBlocks(theirs) };
  const lead = mergedText(sides.base.lead, sides.mine.lead, sides.theirs.lead);
  const blocks = mergedBlocks(sides.base.blocks, sides.mine.blocks, sides.theirs.blocks);
  if (lead === null || blocks === null) return conflict;
  const neighbours = [sides.base.blocks, sides.mine.blocks, sides.theirs.blocks];
  return proven({ lead, blocks: withSafeGaps(blocks, neighbours, base.includes('\r\n') ? '\r\n' : '\n') });
}

/** Blocks that would be read otherwise side by side than alone are not merged. */
function proven(body: BodyBlocks): MergeOutcome {
  const merged = joinedBody(body);
  const sources = splitBlocks(merged).blocks.map((block) => block.source);
  const isWhole =
    sources.length === body.blocks.length && sources.every((source, index) => source === body.blocks[index]?.source);
  return isWhole ? { merged } : conflict;
}

function mergedText(base: string, mine: string, theirs: string): string | null {
  if (mine === base || mine === theirs) return theirs;
  return theirs === base ? mine : null;
}

/** One side's change: the blocks of the base from `start` to `end` are now these. */
interface Change {
  start: number;
  end: number;
  blocks: SourceBlock[];
}

function mergedBlocks(base: SourceBlock[], mine: SourceBlock[], theirs: SourceBlock[]): SourceBlock[] | null {
  const [ours, others] = [changesOf(base, mine), changesOf(base, theirs)];
  const near = neighboursIn(ours);
  const extra = others.filter((change) => !near(change).some((own) => isSameChange(own, change)));
  if (extra.some((change) => near(change).some((own) => isClash(own, change)))) return null;
  const changes = [...ours, ...extra].sort((one, other) => one.start - other.start || one.end - other.end);
  return applied(withGapsOf(base, mine, theirs), changes);
}

/** Gives those of the changes, which stand in order and apart, that begin or end within another one or where it does. */
function neighboursIn(changes: readonly Change[]): (change: Change) => Change[] {
  return ({ start, end }) => {
    const first = firstIndex(0, changes.length, (index) => (changes[index]?.end ?? 0) >= start);
    const after = firstIndex(first, changes.length, (index) => (changes[index]?.start ?? 0) > end);
    return changes.slice(first, after);
  };
}

/** A change of as many blocks as before is one change for each, so that neighbours can be changed on both sides. */
function changesOf(base: SourceBlock[], side: SourceBlock[]): Change[] {
  const changed = stretchesOf(sourcesOf(base), sourcesOf(side)).filter(({ same }) => !same);
  return changed.flatMap(({ left: [start, end], right }) => {
    const blocks = side.slice(...right);
    if (end - start !== blocks.length) return [{ start, end, blocks }];
    return blocks.map((block, index) => ({ start: start + index, end: start + index + 1, blocks: [block] }));
  });
}

function sourcesOf(blocks: readonly SourceBlock[]): string[] {
  return blocks.map((block) => block.source);
}

function isSameChange(one: Change, other: Change): boolean {
  if (one.start !== other.start || one.end !== other.end) return false;
  return sourcesOf(one.blocks).join('\0') === sourcesOf(other.blocks).join('\0');
}

/** Changes clash when they take the same block, or put blocks at the same place; an added block may stand beside a changed one. */
function isClash(one: Change, other: Change): boolean {
  const bothAdd = one.start === one.end && other.start === other.end;
  if (bothAdd) return one.start === other.start;
  return one.start < other.end && other.start < one.end;
}

function applied(base: SourceBlock[], changes: readonly Change[]): SourceBlock[] {
  let next = 0;
  const blocks = changes.flatMap((change) => {
    const before = base.slice(next, change.start);
    next = change.end;
    return [...before, ...change.blocks];
  });
  return [...blocks, ...base.slice(next)];
}

/** Blocks that stayed keep the blank lines after them, unless one side changed these. */
function withGapsOf(base: SourceBlock[], ...sides: SourceBlock[][]): SourceBlock[] {
  const gaps = base.map((block) => block.gap);
  for (const side of sides) {
    for (const [index, block] of keptIn(base, side)) if (block.gap !== base[index]?.gap) gaps[index] = block.gap;
  }
  return base.map((block, index) => ({ ...block, gap: gaps[index] ?? block.gap }));
}

function keptIn(base: SourceBlock[], side: SourceBlock[]): Map<number, SourceBlock> {
  const kept = new Map<number, SourceBlock>();
  for (const { same, left, right } of stretchesOf(sourcesOf(base), sourcesOf(side))) {
    if (same) side.slice(...right).forEach((block, index) => void kept.set(left[0] + index, block));
  }
  return kept;
}

/** Blocks that were neighbours on a side stand as they stood there; new neighbours get a gap that keeps them apart. */
function withSafeGaps(blocks: SourceBlock[], sides: readonly SourceBlock[][], eol: LineEnding): SourceBlock[] {
  const known = new Set(sides.flatMap((side) => side.map((block, index) => joint(block, side[index + 1]))));
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (!next || known.has(joint(block, next))) return block;
    return { ...block, gap: gapBetween(block.source, next.source, eol) };
  });
}

function joint(block: SourceBlock, next: SourceBlock | undefined): string {
  return `${block.source}\0${block.gap}\0${next?.source}`;
}
