import { isPromotionFamily } from '../../../src/domain/insight/families.ts';
import { measureCues } from '../../../tools/train/cue-precision.ts';
import type { PreparedPost } from '../../../tools/train/prepared-posts.ts';
import { printTitle } from './print.ts';

const leastPrecision = 0.8;

/** Hits of every cue in the development posts, and how many were on its side. Cues are not learned, so no folds are needed. */
export function reportCues(posts: readonly PreparedPost[]): void {
  const rows = Object.entries(measureCues(posts)).toSorted(([, [one]], [, [other]]) => other - one);
  printTitle('Each cue in the development posts: hits, right, precision (– below 80, off by default with three hits or more)');
  for (const [id, [hits, right]] of rows) {
    const share = right / hits;
    const sign = share < leastPrecision ? '–' : ' ';
    console.log(
      `${sign} ${id.padEnd(46)} ${String(hits).padStart(4)} ${String(right).padStart(4)} ${(100 * share).toFixed(0).padStart(4)}`,
    );
  }
  for (const isPromotion of [true, false]) {
    const own = rows.filter(([id]) => isPromotionFamily(id.split('.')[1] as never) === isPromotion);
    const [hits, right] = [0, 1].map((at) => own.reduce((sum, [, counts]) => sum + (counts[at] ?? 0), 0)) as [number, number];
    console.log(
      `  all ${isPromotion ? 'promotion' : 'value'} cues: ${own.length} with hits, ${hits} hits, ${((100 * right) / hits).toFixed(1)} right`,
    );
  }
}
