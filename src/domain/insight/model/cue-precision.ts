import measured from './cue-precision.json' with { type: 'json' };

/** Cues as measured on labelled text by `tools/train`: `[hits, right]` per cue id. Cues without hits are not listed. */
const precisions: Readonly<Record<string, readonly number[]>> = measured;
const fewestHits = 3;

/** The share of a cue's hits that were right; 1 while it has too few hits to be judged. */
export function precisionOf(cue: string): number {
  const [hits = 0, right = 0] = precisions[cue] ?? [];
  return hits < fewestHits ? 1 : right / hits;
}

/** A cue speaks for itself when at least four in five of its hits were right, or when at most one was wrong, which may be chance. */
export const isTrusted = (cue: string): boolean => isTrustedBy(precisions, cue);

/** The same by another table. */
export function isTrustedBy(table: Readonly<Record<string, readonly number[]>>, cue: string): boolean {
  const [hits = 0, right = 0] = table[cue] ?? [];
  return hits - right <= 1 || right / hits >= 0.8;
}
