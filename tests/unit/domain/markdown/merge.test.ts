import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeBodies } from '../../../../src/domain/markdown/merge.ts';

const base = '# One\n\nTwo\n\n- three\n- four\n\nFive\n';

test.each([
  ['one side changed', base.replace('Two', '2'), base, base.replace('Two', '2')],
  ['both changed alike', base.replace('Two', '2'), base.replace('Two', '2'), base.replace('Two', '2')],
  ['two blocks apart', base.replace('One', '1'), base.replace('Five', '5'), base.replace('One', '1').replace('Five', '5')],
  ['two neighbours', base.replace('One', '1'), base.replace('Two', '2'), base.replace('One', '1').replace('Two', '2')],
  [
    'one adds at the end, one changes the end',
    `${base}\nSix\n`,
    base.replace('Five', '5'),
    `${base.replace('Five', '5')}\nSix\n`,
  ],
  [
    'one adds before, one deletes after',
    `Zero\n\n${base}`,
    base.replace('\nFive\n', ''),
    `Zero\n\n${base.replace('\nFive\n', '')}`,
  ],
  [
    'one adds blank lines, one changes words',
    base.replace('\n\nTwo', '\n\n\nTwo'),
    base.replace('Five', '5'),
    base.replace('\n\nTwo', '\n\n\nTwo').replace('Five', '5'),
  ],
  ['both add the same', `${base}\nSix\n`, `${base}\nSix\n`, `${base}\nSix\n`],
  ['no line end at the end', 'A\n\nB\n\nC', 'a\n\nB', 'a\n\nB\n\nC'],
])('%s: both are kept', (_, mine, theirs, merged) => {
  const from = theirs === 'a\n\nB' ? 'A\n\nB' : base;
  expect(mergeBodies(from, mine, theirs)).toEqual({ merged });
  expect(mergeBodies(from, theirs, mine)).toEqual({ merged });
});

test.each([
  ['the same block', base.replace('Two', '2'), base.replace('Two', 'Zwei')],
  ['one changes what the other deletes', base.replace('Two', '2'), base.replace('Two\n\n', '')],
  ['different blocks at the same place', `${base}\nSix\n`, `${base}\nSechs\n`],
  ['two items of one list', base.replace('three', '3'), base.replace('four', '4')],
])('%s: nothing is guessed', (_, mine, theirs) => {
  expect(mergeBodies(base, mine, theirs)).toEqual({ conflict: true });
  expect(mergeBodies(base, theirs, mine)).toEqual({ conflict: true });
});

test('Windows line ends stay', () => {
  const from = 'A\r\n\r\nB\r\n';
  expect(mergeBodies(from, 'a\r\n\r\nB\r\n', 'A\r\n\r\nB\r\n\r\nC\r\n')).toEqual({ merged: 'a\r\n\r\nB\r\n\r\nC\r\n' });
});

const paragraphs = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '- i\n- j', '> q', '# h', '```\nx\n```', '[r]: s', '<div>'), {
  maxLength: 6,
});

test('what one side wrote and the other left alone is never lost', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, paragraphs, (first, second, third) => {
      const [from, mine, theirs] = [first, second, third].map((blocks) => blocks.join('\n\n') + (blocks.length ? '\n' : ''));
      const outcome = mergeBodies(from ?? '', mine ?? '', theirs ?? '');
      if ('conflict' in outcome) return;
      const count = (blocks: string[], block: string) => blocks.filter((other) => other === block).length;
      const merged = outcome.merged.split(/\n\n+|\n$/);
      for (const block of new Set([...second, ...third])) {
        const news = Math.max(count(second, block), count(third, block)) - count(first, block);
        if (news > 0) expect(count(merged, block), outcome.merged).toBeGreaterThanOrEqual(Math.min(1, news));
      }
    }),
    { numRuns: 500 },
  );
});
