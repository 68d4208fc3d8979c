import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestedBlocks } from '../../../../src/domain/channels/block-digest.ts';
import { sectionEnds } from '../../../../src/domain/channels/sections.ts';

const endsOf = (body: string) => sectionEnds(digestedBlocks(body).map(({ source }) => source));

test('a heading has what is under it, with deeper headings, up to the next of its depth or above', () => {
  expect(endsOf('# Title\n\nOne.\n\n## First\n\nTwo.\n\n### Deep\n\nThree.\n\n## Second\n\nFour.\n\n# Other\n\nFive.\n')).toEqual(
    [8, 2, 6, 4, 6, 6, 8, 8, 10, 10],
  );
});

test('a heading with its line underneath is one, too', () => {
  expect(endsOf('Title\n=====\n\nOne.\n\nFirst\n-----\n\nTwo.\n')).toEqual([4, 2, 4, 4]);
});

test('what only looks like a heading has itself', () => {
  expect(endsOf('```\n# no\n```\n\n#hashtag\n\n> # quoted\n\n- # listed\n\nlast\n')).toEqual([1, 2, 3, 4, 5]);
});

test('a draft without headings has blocks only, and an empty one nothing', () => {
  expect(endsOf('One.\n\nTwo.\n')).toEqual([1, 2]);
  expect(endsOf('')).toEqual([]);
});

test('of two headings, one ends before the other begins or holds all of it', () => {
  const blocks = fc.array(fc.constantFrom('# a', '## b', '### c', 'words', '- item', 'Under\n-----'), { maxLength: 30 });
  fc.assert(
    fc.property(blocks, (sources) => {
      const ends = sectionEnds(sources);
      for (let outer = 0; outer < ends.length; outer++) {
        for (let inner = outer + 1; inner < (ends[outer] ?? 0); inner++)
          expect(ends[inner]).toBeLessThanOrEqual(ends[outer] ?? 0);
      }
    }),
  );
});
