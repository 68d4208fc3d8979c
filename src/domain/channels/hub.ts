import type { HubBlock } from '../drafts/draft.ts';
import { type DigestedBlock, digestedBlocks } from './block-digest.ts';

/** What a spoke remembers of the blocks that it was made of. */
export function hubOf(id: string, blocks: readonly DigestedBlock[]): HubBlock[] {
  return blocks.map(({ digest }) => ({ id, block: digest }));
}

/**
 * The blocks of an article that a spoke was made of and that the article does not hold any more, as they were then. Moving a block
 * changes nothing; of blocks that say the same, as many must be left as were taken.
 */
export function changedSince(hub: readonly HubBlock[], id: string, body: string): string[] {
  return missingFrom(hub, id, digestedBlocks(body));
}

/** As `changedSince`, for many spokes of one article that was read once. */
export function missingFrom(hub: readonly HubBlock[], id: string, blocks: readonly DigestedBlock[]): string[] {
  const left = new Map<string, number>();
  for (const { digest } of blocks) left.set(digest, (left.get(digest) ?? 0) + 1);
  return hub.flatMap((taken) => {
    if (taken.id !== id) return [];
    const count = left.get(taken.block) ?? 0;
    left.set(taken.block, count - 1);
    return count > 0 ? [] : [taken.block];
  });
}

/** A spoke after its changes were looked at: what it remembers of an article is what the article says now. */
export function withHubSeen(hub: readonly HubBlock[], id: string, pairs: ReadonlyMap<string, string | null>): HubBlock[] {
  return hub.flatMap((taken) => {
    if (taken.id !== id || !pairs.has(taken.block)) return [taken];
    const now = pairs.get(taken.block) ?? null;
    return now === null ? [] : [{ id, block: now }];
  });
}

/** A block that a spoke was made of, as it was and as it is. `now` is `null` when nothing like it is left. */
export interface BlockChange {
  digest: string;
  before: string;
  now: DigestedBlock | null;
}

/**
 * What became of blocks, told by comparing the article as it was with the article as it is: the block now in the same place among
 * its unchanged neighbours that shares the most words, if a third of them are shared.
 */
export function changesOf(
  digests: readonly string[],
  then: readonly DigestedBlock[],
  now: readonly DigestedBlock[],
): BlockChange[] {
  const known = new Set(then.map(({ digest }) => digest));
  const fresh = now.filter(({ digest }) => !known.has(digest));
  return digests.flatMap((digest) => {
    const block = then.find((each) => each.digest === digest);
    return block === undefined ? [] : [{ digest, before: block.source, now: nearest(block.source, fresh) }];
  });
}

function nearest(source: string, candidates: readonly DigestedBlock[]): DigestedBlock | null {
  let best: { block: DigestedBlock; share: number } | null = null;
  for (const block of candidates) {
    const share = sharedWords(source, block.source);
    if (share >= 1 / 3 && share > (best?.share ?? 0)) best = { block, share };
  }
  return best?.block ?? null;
}

/** Words in both, as a share of all words (Dice's measure). */
function sharedWords(one: string, other: string): number {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  const left = new Map<string, number>();
  for (const word of mine) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, mine.length + theirs.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
