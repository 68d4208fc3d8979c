import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBlocks } from '../../../../src/domain/markdown/blocks.ts';
import { joinedBody, replaceBlock } from '../../../../src/domain/markdown/join-blocks.ts';

test('a block owns its whole lines, and the blank lines after it are its gap', () => {
  const body = '\n  # One  \n\ntwo\nlines\n \n    code\n';
  expect(splitBlocks(body)).toMatchObject({
    lead: '\n',
    blocks: [
      { source: '  # One  ', gap: '\n\n', node: { type: 'heading' } },
      { source: 'two\nlines', gap: '\n \n', node: { type: 'paragraph' } },
      { source: '    code', gap: '\n', node: { type: 'code' } },
    ],
  });
});

test('an empty body and one of blank lines have no blocks', () => {
  expect(splitBlocks('')).toEqual({ lead: '', blocks: [] });
  expect(splitBlocks('\n \n')).toEqual({ lead: '\n \n', blocks: [] });
});

test('a task without words is a task', () => {
  const [list] = splitBlocks('- [ ]\n- [x] done\n- \\[ ]\n').blocks;
  expect(list?.node).toMatchObject({
    type: 'list',
    children: [
      { checked: false, children: [] },
      { checked: true },
      { checked: null, children: [{ children: [{ value: '[ ]' }] }] },
    ],
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      '\t',
      ' ',
      '    ',
      '\uFEFF',
      '```',
      '~~~',
      '- ',
      '1. ',
      '> ',
      '# ',
      '***',
      '---',
      '===',
      '<div>',
      '<!--',
      '-->',
      '<?',
      '<![CDATA[',
    ],
    ...[
      '| a | b |',
      '| - | - |',
      '[a]: b',
      '[^1]: ',
      '[^1]',
      '- [ ]',
      'text',
      'żółć',
      '👩‍👩‍👧',
      '\u2028',
      '\u0085',
      '\f',
      '\v',
      '\u00a0',
      '\\',
      '$$',
      ':::',
      '\ud800',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

test('whatever the body, its lead and blocks are the body again (R9)', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const body = pieces.join('').replaceAll('\0', '');
      const split = splitBlocks(body);
      expect(joinedBody(split)).toBe(body);
      expect([split.lead, ...split.blocks.map((block) => block.gap)].join('')).toMatch(/^[\s\uFEFF]*$/);
      expect(split.blocks.every((block) => block.source !== '')).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('replacing a block leaves the others alone', () => {
  const body = splitBlocks('one\n\ntwo\r\n\r\nthree');
  expect(joinedBody(replaceBlock(body, 1, '2'))).toBe('one\n\n2\r\n\r\nthree');
});
