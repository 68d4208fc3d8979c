import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsWithin, startsOf } from '../../../../src/renderer/ui/windowing.ts';

describe('what of a long list is in sight', () => {
  test('is nothing of an empty list', () => {
    expect(itemsWithin(startsOf([]), 0, 500)).toEqual([0, 0]);
  });

  test('is every item of which a part is in sight, and no other', () => {
    const starts = startsOf([10, 20, 30, 40]);
    expect([...starts]).toEqual([0, 10, 30, 60, 100]);
    expect(itemsWithin(starts, 9, 11)).toEqual([0, 2]);
    expect(itemsWithin(starts, 10, 30)).toEqual([1, 2]);
    expect(itemsWithin(starts, 95, 1000)).toEqual([3, 4]);
  });

  test('agrees with looking at each item, for any list and any place', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.nat(1500), fc.integer({ min: 1, max: 300 }), (list, top, height) => {
        const starts = startsOf(list);
        fc.pre(top < (starts.at(-1) ?? 0));
        const [first, last] = itemsWithin(starts, top, top + height);
        for (const [index] of list.entries()) {
          const inSight = (starts[index] ?? 0) < top + height && (starts[index + 1] ?? 0) > top;
          expect(index >= first && index < last).toBe(inSight);
        }
      }),
    );
  });
});
