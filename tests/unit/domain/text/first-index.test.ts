import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndex, lastAtMost } from '../../../../src/domain/text/first-index.ts';

const ascending = fc.array(fc.integer({ min: -9, max: 9 })).map((numbers) => numbers.toSorted((one, other) => one - other));

describe('halving', () => {
  it('finds the first index that holds, as looking at each does', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -9, max: 9 }), fc.nat(20), (numbers, limit, begin) => {
        const low = Math.min(begin, numbers.length);
        const later = numbers.slice(low).findIndex((number) => number >= limit);
        const expected = later < 0 ? numbers.length : low + later;
        expect(firstIndex(low, numbers.length, (index) => (numbers[index] ?? 0) >= limit)).toBe(expected);
      }),
    );
  });

  it('finds the last number that is at most the limit, and the first place when none is', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -9, max: 9 }), (numbers, limit) => {
        const last = numbers.findLastIndex((number) => number <= limit);
        expect(lastAtMost(numbers, limit)).toBe(Math.max(0, last));
      }),
    );
  });
});
