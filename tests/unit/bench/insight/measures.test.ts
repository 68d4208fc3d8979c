import { describe, expect, it } from 'vitest';
import { bootstrap, curve, f1, precisionAtRecall } from '../../../bench/insight/measures.ts';

describe('the figures of the lens', () => {
  it('counts F1 as twice what was found rightly among what was found and what was there', () => {
    expect(f1({ both: 3, found: 4, there: 6 })).toBeCloseTo(0.6);
    expect(f1({ both: 0, found: 0, there: 0 })).toBe(0);
  });

  it('lets equal scores stand or fall together', () => {
    const points = curve([
      { score: 0.9, isTrue: true },
      { score: 0.5, isTrue: false },
      { score: 0.5, isTrue: true },
      { score: 0.1, isTrue: false },
    ]);
    expect(points.map(({ threshold }) => threshold)).toEqual([0.9, 0.5, 0.1]);
    expect(points[1]).toMatchObject({ precision: 2 / 3, recall: 1 });
  });

  it('takes the best precision among the thresholds that recall enough', () => {
    const scored = [
      { score: 0.9, isTrue: true },
      { score: 0.8, isTrue: false },
      { score: 0.7, isTrue: true },
    ];
    expect(precisionAtRecall(scored, 0.5)).toBe(1);
    expect(precisionAtRecall(scored, 0.7)).toBeCloseTo(2 / 3);
  });

  it('gives the same interval every time, around the value', () => {
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const values = Array.from({ length: 100 }, (_, index) => index % 10);
    const figure = bootstrap(values, mean);
    expect(bootstrap(values, mean)).toEqual(figure);
    expect(figure.value).toBe(4.5);
    // The standard error is 0.287, so 95 % lie within about 0.56 on either side.
    expect(figure.low).toBeGreaterThan(3.7);
    expect(figure.low).toBeLessThan(4.2);
    expect(figure.high).toBeGreaterThan(4.8);
    expect(figure.high).toBeLessThan(5.3);
  });
});
