import { causeOf } from '../../src/domain/insight/explain-sentence.ts';
import { isPromotionFamily } from '../../src/domain/insight/families.ts';
import { isPromotionLabel, isUsefulLabel } from '../../src/domain/insight/labels.ts';
import type { Bounds } from './bounds.ts';
import { type Decide, judgeFrom, type Scored } from './decide.ts';

/** `[marked, right]` per language and family, such as `en.offer`. */
export type MarkTable = Record<string, [number, number]>;

/**
 * How often the whole lens was right about a family, on sentences of others' posts scored by layers that had not seen them. A
 * mark is right when the sentence was labelled on its side (promotion, or useful).
 */
export function measureMarks(scored: readonly Scored[], bounds: Bounds, decide: Decide): MarkTable {
  const table = new Map<string, [number, number]>();
  for (const { sentence, isOwn, probabilities, cues } of scored) {
    if (isOwn || sentence.label === null) continue;
    const { label } = decide(sentence, probabilities, judgeFrom(bounds, cues));
    const { family } = causeOf(sentence.facts, label);
    if (family === null) continue;
    const key = `${sentence.facts.language}.${family}`;
    const [marked, right] = table.get(key) ?? [0, 0];
    const isRight = isPromotionFamily(family) ? isPromotionLabel(sentence.label) : isUsefulLabel(sentence.label);
    table.set(key, [marked + 1, right + (isRight ? 1 : 0)]);
  }
  return Object.fromEntries([...table].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
