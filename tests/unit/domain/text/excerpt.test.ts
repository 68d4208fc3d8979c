import { expect, test } from 'vitest';
import { excerptOf } from '../../../../src/domain/text/excerpt.ts';

test('an excerpt is one line, whole when it is short, and else ends at a word', () => {
  expect(excerptOf('  One\n line. ', 20)).toBe('One line.');
  expect(excerptOf('One line and many more words', 12)).toBe('One line…');
});

test('an excerpt of one endless word cuts it, but no character of it', () => {
  expect(excerptOf('aaaaaaaaa', 4)).toBe('aaaa…');
  expect(excerptOf('aaa😀😀😀', 4)).toBe('aaa…');
});
