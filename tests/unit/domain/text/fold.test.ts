import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithOffsets } from '../../../../src/domain/text/fold.ts';

test.each([
  ['żółw', 'zolw'],
  ['ŻÓŁW', 'zolw'],
  ['zolw', 'zolw'],
  ['z\u0307o\u0301łw', 'zolw'],
  ['Straße, Ångström, Đorđe, IŞIK', 'strasse, angstrom, dorde, isik'],
  ['plain ASCII', 'plain ascii'],
])('%j and %j are the same to a search', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a place in the folded text leads back to the same word as written', () => {
  const text = 'Nasz ŻÓŁW, stra\u0301żnik Łodzi 👩‍👩‍👧';
  const { folded, offsets } = foldWithOffsets(text);
  const start = folded.indexOf('straznik');
  expect(text.slice(offsets[start], offsets[start + 'straznik'.length])).toBe('stra\u0301żnik');
});

test('folding with offsets folds alike, and its offsets never go back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { folded, offsets } = foldWithOffsets(text);
      expect(folded).toBe(fold(text));
      expect(offsets).toHaveLength(folded.length + 1);
      expect(offsets.every((offset, index) => offset <= text.length && offset >= (offsets[index - 1] ?? 0))).toBe(true);
      expect(fold(folded)).toBe(folded);
    }),
  );
});
