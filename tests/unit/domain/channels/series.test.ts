import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSinceLast, numberInSeries, piecesOfSeries, seriesPrefix } from '../../../../src/domain/channels/series.ts';

const piece = (path: string, date: string | null, ...out: string[]) => ({
  path,
  series: 'Tips',
  date,
  publications: out.map((day) => ({ channel: 'x', date: day })),
});

describe('a series', () => {
  const drafts = [
    piece('c.md', '2026-03-01'),
    piece('b.md', '2026-01-01', '2026-02-10', '2026-02-01'),
    piece('a.md', '2026-02-01', '2026-02-05'),
    { ...piece('other.md', null), series: 'Else' },
    { path: 'none.md', date: null, publications: [] },
  ];

  test('is in the order in which its pieces went out, then by their date', () => {
    expect(piecesOfSeries('Tips', drafts).map(({ path }) => path)).toEqual(['b.md', 'a.md', 'c.md']);
    expect(numberInSeries('Tips', 'a.md', drafts)).toBe(2);
    expect(numberInSeries('Tips', 'new.md', drafts)).toBe(4);
  });

  test('has numbers without gaps, whatever was deleted or published when', () => {
    const days = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(days), fc.array(days, { maxLength: 2 })), { maxLength: 12 }), (made) => {
        const all = made.map(([date, out], index) => piece(`${index}.md`, date, ...out));
        const numbers = all.map(({ path }) => numberInSeries('Tips', path, all)).sort((one, other) => one - other);
        expect(numbers).toEqual(all.map((_, index) => index + 1));
      }),
    );
  });

  test('begins in the language of the piece, with its number where the prefix asks for one', () => {
    const series = { name: 'Tips', prefix: { en: 'Hiring tip {n}:', pl: 'Wskazówka rekrutacyjna:' } };
    expect(seriesPrefix(series, 'en', 3)).toBe('Hiring tip 3:');
    expect(seriesPrefix(series, 'pl', 3)).toBe('Wskazówka rekrutacyjna:');
    expect(seriesPrefix({ name: 'Tips', prefix: { pl: 'Wskazówka:' } }, 'en', 1)).toBe('Wskazówka:');
    expect(seriesPrefix({ name: 'Tips', prefix: {} }, null, 1)).toBe('');
  });

  test('tells how long ago its last piece went out', () => {
    expect(daysSinceLast('Tips', drafts, '2026-02-20')).toBe(10);
    expect(daysSinceLast('Tips', drafts, '2026-02-06')).toBe(1);
    expect(daysSinceLast('Else', drafts, '2026-02-06')).toBeNull();
  });
});
