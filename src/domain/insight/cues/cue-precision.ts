import measured from './cue-precision.json' with { type: 'json' };

/** Cues as measured on labelled text: `[hits, right]` per cue id. Cues without hits are not listed. */
const precisions: Readonly<Record<string, readonly number[]>> = measured;
const fewestHits = 3;

/** The share of a cue's hits that were right; 1 while it has too few hits to be judged. */
export function precisionOf(cue: string): number {
  const [hits = 0, right = 0] = precisions[cue] ?? [];
  return hits < fewestHits ? 1 : right / hits;
}

/** A cue is met as if it had hit four times before, a little more often right than wrong. */
const before = { hits: 4, right: 2.4 };

/** The share of a cue's next hits that may be expected to be right: near a little more than a half until there are hits enough. */
export function expectedPrecision(cue: string): number {
  const [hits = 0, right = 0] = precisions[cue] ?? [];
  return (right + before.right) / (hits + before.hits);
}
