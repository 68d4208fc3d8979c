import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedMore, countWords, readingMinutes } from '../../../../src/domain/markdown/count.ts';

test.each([
  ['', 0],
  ['  — … „” 🎉 👩‍👩‍👧 ', 0],
  ['One two, three.', 3],
  ["don't, don’t, well-known, e-mail", 4],
  ['3,5 1.000 10:30', 3],
  ['Zażółć gęślą jaźń', 3],
  ['z\u0307o\u0301łw', 1],
  ['yes/no and—or', 4],
  ['#hashtag @name example.com', 3],
  ['日本語 text', 4],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('counting does not depend on what was counted before', () => {
  expect([countWords('a b'), countWords('a'), countWords('a b')]).toEqual([2, 1, 2]);
});

test('reading time is in whole minutes, never 0 for a text with words, and longer in Polish', () => {
  expect([readingMinutes(0, 'en'), readingMinutes(1, 'en'), readingMinutes(2380, 'en')]).toEqual([0, 1, 10]);
  expect(readingMinutes(2380, 'pl')).toBeGreaterThan(readingMinutes(2380, 'en'));
});

test('what an edit adds is what a count of the whole would tell', () => {
  const piece = fc.constantFrom('word', 'żółć', "don't", '3,5', ' ', ' ', '\n', '-', '.', '’', '日本', '👍', 'a', '\u0301');
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, text, text, (start, end, before, now) => {
      const [old, fresh] = [start + before + end, start + now + end];
      expect(countedMore(old, fresh)).toBe(countWords(fresh) - countWords(old));
    }),
    { numRuns: 5_000 },
  );
});
