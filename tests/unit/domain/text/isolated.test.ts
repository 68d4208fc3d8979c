import { expect, test } from 'vitest';
import { isolated } from '../../../../src/domain/text/isolated.ts';
import { growth, straight } from '../../support/growth.ts';

test.each([
  ['A plain title', 'A plain title'],
  ['שלום', 'שלום'],
  ['invoice\u202Egnp.exe', '\u2068invoice\u202Egnp.exe\u2069'],
  ['a\u2069b\u202Ec', '\u2068ab\u202Ec\u2069'],
  ['a\u2067b', '\u2068a\u2067b\u2069\u2069'],
])('%j stands in a sentence as %j', (words, alone) => {
  expect(isolated(words)).toBe(alone);
});

test('the work grows as the words do', () => {
  expect(growth((length) => isolated('\u2067a\u2069'.repeat(length)), 10_000)).toBeLessThan(straight);
});
