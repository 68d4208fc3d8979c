import { describe, expect, it } from 'vitest';
import { holds, judged, type Measurement, percentile, row } from '../../bench/result.ts';

const save: Measurement = {
  promise: 'P6',
  what: 'durable save, p50',
  unit: 'ms',
  ours: 3,
  peer: { name: 'rename', value: 2 },
  bound: { is: 'at most', value: 1.5 },
};

describe('a measurement', () => {
  it('is judged by its ratio to the peer of the same run', () => {
    expect(judged(save)).toBe(1.5);
    expect(holds(save)).toBe(true);
    expect(holds({ ...save, ours: 3.01 })).toBe(false);
  });

  it('is judged by itself when no peer is named', () => {
    expect(holds({ ...save, peer: null, bound: { is: 'at least', value: 3 } })).toBe(true);
    expect(holds({ ...save, peer: null, bound: { is: 'at least', value: 3.1 } })).toBe(false);
  });

  it('without a bound is only told', () => {
    const { bound: _bound, ...told } = save;
    expect(holds(told)).toBeNull();
    expect(row(told, null)).toContain('told');
  });

  it('is printed with its verdict, its peer and what it was before', () => {
    const baseline = { machine: {}, measurements: [{ ...save, ours: 2.5 }] };
    expect(row({ ...save, ours: 4 }, baseline).split(/ {2,}/)).toEqual([
      'P6',
      'misses',
      '2.00×',
      'at most 1.50×',
      'was 1.25×',
      'durable save, p50: 4.00 ms against 2.00 ms (rename)',
    ]);
  });
});

describe('a percentile', () => {
  it('is the value at the nearest rank', () => {
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
    expect(
      percentile(
        Array.from({ length: 100 }, (_, at) => at + 1),
        0.95,
      ),
    ).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it('of nothing is an error, not a zero', () => {
    expect(() => percentile([], 0.5)).toThrow('no values');
  });
});
