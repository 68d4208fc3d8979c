import { isPromotionFamily } from '../../../src/domain/insight/families.ts';
import { isPromotionLabel, isUsefulLabel } from '../../../src/domain/insight/labels.ts';
import type { JudgedPost } from './gold.ts';

/** `[marked, right]` per language and family, such as `en.offer`: a mark is right when the readers' label is on its side (promotion, or useful). */
export function marksOf(posts: readonly JudgedPost[]): Record<string, [number, number]> {
  const table = new Map<string, [number, number]>();
  for (const { language, sentences } of posts) {
    for (const { family, gold } of sentences) {
      if (family === null) continue;
      const [marked, right] = table.get(`${language}.${family}`) ?? [0, 0];
      const isRight = isPromotionFamily(family) ? isPromotionLabel(gold) : isUsefulLabel(gold);
      table.set(`${language}.${family}`, [marked + 1, right + (isRight ? 1 : 0)]);
    }
  }
  return Object.fromEntries([...table].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
