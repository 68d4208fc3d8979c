import { describe, expect, it } from 'vitest';
import { wholePercents } from '../../../../src/domain/insight/whole-percents.ts';

describe('shares as whole percents', () => {
  it('add up to what the whole is, also when each alone would be rounded up', () => {
    expect(wholePercents([0.196, 0.127, 0.092, 0.585])).toEqual([20, 13, 9, 58]);
    expect(wholePercents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(wholePercents([0.375, 0.375, 0.125, 0.125])).toEqual([38, 38, 12, 12]);
  });
  it('stay as they are when they are whole already, and nothing stays nothing', () => {
    expect(wholePercents([0.29, 0.57, 0.14])).toEqual([29, 57, 14]);
    expect(wholePercents([0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
    expect(wholePercents([])).toEqual([]);
  });
});
