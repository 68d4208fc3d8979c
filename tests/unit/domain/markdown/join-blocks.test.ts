import { expect, test } from 'vitest';
import { splitBlocks } from '../../../../src/domain/markdown/blocks.ts';
import { gapBetween, printAfter } from '../../../../src/domain/markdown/join-blocks.ts';

test.each([
  ['a', 'b', '\n\n'],
  ['# a', 'b', '\n\n'],
  ['> a', '> b', '\n\n'],
  ['- a', '1. b', '\n\n'],
  ['- a', '* b', '\n\n'],
  ['- a', '- b', '\n\n<!-- -->\n\n'],
  ['1. a', '2. b', '\n\n<!-- -->\n\n'],
  ['- a', '    code', '\n\n<!-- -->\n\n'],
  ['    code', '    more', '\n\n<!-- -->\n\n'],
  ['```\nopen', 'b', '\n```\n\n'],
  ['~~~~\nopen', 'b', '\n~~~~\n\n'],
  ['<!-- open', 'b', '\n-->\n\n'],
  ['<script>\nopen', 'b', '\n</script>\n\n'],
  ['<div>', 'b', '\n\n'],
  ['| a |\n| - |', 'b', '\n\n'],
  ['[a]: b', 'c', '\n\n'],
])('%j and %j are kept apart by %j', (before, after, gap) => {
  expect(gapBetween(before, after, '\n')).toBe(gap);
});

test('a gap that the file has is kept as long as it does its work', () => {
  expect(gapBetween('# a', 'b', '\n', '\n')).toBe('\n');
  expect(gapBetween('a', '- b', '\n', '\n')).toBe('\n');
  expect(gapBetween('a', 'b', '\n', '\n\n\n')).toBe('\n\n\n');
  expect(gapBetween('a', 'b', '\n', '\n')).toBe('\n\n');
  expect(gapBetween('a', 'b', '\r\n', '')).toBe('\r\n\r\n');
});

test('a list after a list takes another marker, a rule at the start is not a fence', () => {
  const [list, numbers] = ['- x', '1. y'].map((markdown) => splitBlocks(markdown).blocks[0]?.node);
  if (!list || !numbers) throw new Error('no list');
  expect(printAfter('- a', list, '\n')).toEqual({ gap: '\n\n', source: '* x' });
  expect(printAfter('* a', list, '\n')).toEqual({ gap: '\n\n', source: '- x' });
  expect(printAfter('1. a', numbers, '\n')).toEqual({ gap: '\n\n', source: '1) y' });
  expect(printAfter(null, { type: 'thematicBreak' }, '\n')).toEqual({ gap: '', source: '***' });
  expect(printAfter('a', { type: 'thematicBreak' }, '\n')).toEqual({ gap: '\n\n', source: '---' });
});
