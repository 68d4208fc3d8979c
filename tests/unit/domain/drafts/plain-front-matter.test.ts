import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from '../../../../src/domain/drafts/front-matter-yaml.ts';
import { newDraftText } from '../../../../src/domain/drafts/new-draft.ts';
import { readPlainFrontMatter } from '../../../../src/domain/drafts/plain-front-matter.ts';
import { frontMatterParts } from './front-matter-samples.ts';

const values = [
  ...[
    '',
    ' ',
    ' a',
    ' two words',
    ' "q"',
    " 's'",
    " 'it''s'",
    ' "a\\nb"',
    ' 007',
    ' 1.10',
    ' true',
    ' null',
    ' ~',
    ' 2024-01-02',
    ' 0x1f',
    ' 12:30',
  ],
  ...[
    ' [a, b]',
    ' []',
    ' [a, "b"]',
    ' [ a , b c ]',
    ' [a,b',
    ' [a,]',
    ' [a: b]',
    ' [a:b]',
    ' [.a]',
    ' [1, 2.50, true, null]',
    ' {a: b}',
    ' a: b',
  ],
  ...[
    ' a # c',
    ' #c',
    ' a#b',
    ' |',
    ' >-',
    ' &x a',
    ' *x',
    ' !!str 1',
    ' - a',
    ' -a',
    ' żółć „x”',
    ' a\tb',
    ' .',
    ' ...',
    ' .5',
    ' (x)',
    ' a:',
  ],
  ...[
    ' https://a.b/c?d=e',
    ' @x',
    ' %x',
    ' ?x',
    ' 👩‍👩‍👧',
    ' x ',
    ' "x" y',
    ' y',
    ' <<',
    ' =',
    ' --- a',
    ' a\u00a0b',
    ' a\u0085b',
    ' a\u2028b',
  ],
];
const keys = [
  'title',
  'date',
  'tags',
  'byline',
  'a-b',
  '_x',
  'true',
  'null',
  '"q"',
  'a b',
  '<<',
  '1a',
  'x.y',
  'y',
  '-',
  '? a',
  'title ',
];
const indent = fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '\t');
const value = fc.constantFrom(...values);
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(indent, fc.constantFrom(...keys), value).map(([space, name, rest]) => `${space}${name}:${rest}`),
  },
  { weight: 3, arbitrary: fc.tuple(indent, value).map(([space, rest]) => `${space}-${rest}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(indent, fc.constantFrom(...keys), value).map(([space, name, rest]) => `${space}- ${name}:${rest}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '   ', '# c', '  # c', 'loose', '---', '...', '%YAML 1.2') },
);
const content = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, eol, ended]) => lines.join(eol) + (ended ? eol : ''));

test('where the quick reader answers, it answers as the YAML reader does (P8)', () => {
  let answered = 0;
  const samples = [...fc.sample(content, 20_000), ...fc.sample(frontMatterParts, 2000).map((parts) => parts.join('\n'))];
  for (const text of samples) {
    const plain = readPlainFrontMatter(text);
    if (plain === null) continue;
    answered += 1;
    const yaml = readYaml(text);
    expect(yaml.ok && yaml.entries, text).toEqual(plain);
  }
  expect(answered).toBeGreaterThan(2000);
});

test('what Byline itself writes is read the quick way', () => {
  const text = newDraftText({
    id: 'k3',
    kind: 'post',
    status: 'idea',
    title: 'Żółw i „ty”',
    date: '2024-01-02',
    topics: ['a b', 'c'],
    language: 'pl',
  });
  const content = text.slice(4, text.indexOf('\n---\n') + 1);
  const published = `${content}  channels: [x]\n  publications:\n    - channel: x\n      date: 2024-02-02\n      link: https://x.com/a\n`;
  expect(readPlainFrontMatter(content)).not.toBeNull();
  expect(readPlainFrontMatter(published)?.get('byline')).toMatchObject({ type: 'map' });
});
