import type { LoadedDraft } from './draft-files.ts';
import { sizeOf } from './thinning.ts';

/** What was the most that stood in each draft since its last version: a text that goes bit by bit is gone all the same. */
export interface FullestTexts {
  /** The fullest state that was seen, this one among them. */
  since(place: string, draft: LoadedDraft): LoadedDraft;
  /** A version was kept. */
  kept(place: string): void;
}

export function createFullestTexts(): FullestTexts {
  const texts = new Map<string, LoadedDraft>();
  return {
    since(place, draft) {
      const before = texts.get(place);
      const fullest = before !== undefined && sizeOf(before.body) > sizeOf(draft.body) ? before : draft;
      texts.set(place, fullest);
      return fullest;
    },
    kept: (place) => void texts.delete(place),
  };
}
