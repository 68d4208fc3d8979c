import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from '../../../../src/domain/text/stretches.ts';

/** So long that they are cut before they are compared. */
const long = (kinds: number) =>
  fc.array(
    fc.nat(kinds).map((kind) => `${kind}`),
    { minLength: 600, maxLength: 900, size: 'max' },
  );

test.each([3, 100, 5_000])(
  'long sequences of %i kinds are told as stretches that are the same and others, without a gap',
  (kinds) => {
    fc.assert(
      fc.property(long(kinds), long(kinds), (left, right) => {
        let at = [0, 0];
        for (const stretch of stretchesOf(left, right)) {
          expect([stretch.left[0], stretch.right[0]]).toEqual(at);
          if (stretch.same) expect(left.slice(...stretch.left)).toEqual(right.slice(...stretch.right));
          at = [stretch.left[1], stretch.right[1]];
        }
        expect(at).toEqual([left.length, right.length]);
      }),
      { numRuns: 20 },
    );
  },
);

test('of a long sequence only what was changed, put in or taken out is told as another', () => {
  const left = Array.from({ length: 3_000 }, (_, at) => (at % 3 === 0 ? 'again' : `unit ${at}`));
  const right = [
    ...left.slice(0, 10),
    'new',
    ...left.slice(10, 1_000),
    ...left.slice(1_002, 2_000),
    'other',
    ...left.slice(2_001),
  ];
  const others = stretchesOf(left, right).filter(({ same }) => !same);
  expect(others.map((stretch) => [left.slice(...stretch.left), right.slice(...stretch.right)])).toEqual([
    [[], ['new']],
    [left.slice(1_000, 1_002), []],
    [left.slice(2_000, 2_001), ['other']],
  ]);
});
