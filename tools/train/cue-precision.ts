import { isPromotionFamily } from '../../src/domain/insight/families.ts';
import { isPromotionLabel, isUsefulLabel } from '../../src/domain/insight/labels.ts';
import type { PreparedPost } from './prepared-posts.ts';

/** `[hits, right]` per cue id. */
export type CueTable = Record<string, [number, number]>;

/** A cue is right when the sentence was labelled on its side (promotion, or useful). */
export function measureCues(posts: readonly PreparedPost[]): CueTable {
  const table = new Map<string, [number, number]>();
  for (const { label, facts } of posts.flatMap((post) => post.sentences)) {
    if (label === null) continue;
    for (const { id, family } of facts.cues) {
      const [hits, right] = table.get(id) ?? [0, 0];
      const isRight = isPromotionFamily(family) ? isPromotionLabel(label) : isUsefulLabel(label);
      table.set(id, [hits + 1, right + (isRight ? 1 : 0)]);
    }
  }
  return Object.fromEntries([...table].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
