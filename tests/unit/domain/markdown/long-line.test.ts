import fc from 'fast-check';
import type { Paragraph, PhrasingContent } from 'mdast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StepCounter, startCounting } from '../../support/counted-steps.ts';

let steps: StepCounter;
let markdown: typeof import('../../../../src/domain/markdown/print.ts') &
  typeof import('../../../../src/domain/markdown/parse.ts') &
  typeof import('../../../../src/domain/markdown/normal-block.ts') &
  typeof import('../../../../src/domain/markdown/same-block.ts');

beforeAll(async () => {
  steps = await startCounting(['/src/domain/markdown/', '/micromark', '/mdast-util']);
  markdown = {
    ...(await import('../../../../src/domain/markdown/print.ts')),
    ...(await import('../../../../src/domain/markdown/parse.ts')),
    ...(await import('../../../../src/domain/markdown/normal-block.ts')),
    ...(await import('../../../../src/domain/markdown/same-block.ts')),
  };
});

afterAll(() => steps.end());

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const line = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const readBack = (source: string) => markdown.parseMarkdown(source).children;

const word = fc.constantFrom(
  ...[
    'word',
    'żółć',
    'end.',
    'R&D',
    '&amp;',
    'me@a.pl',
    '@name',
    'https://a.b/c_d?x=1&y=2',
    'www.a.pl,',
    '#one',
    '5 $',
    '|',
    '\\',
  ],
  ...['1986.', '-', '+', '#', '1)', '=', '---', '(or', 'so)', '„tak”', '–', '👍', 'http:', '//x', '!', '  '],
);
const phrase = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const marked = fc.oneof(
  fc.record({ type: fc.constantFrom('emphasis', 'strong', 'delete'), children: phrase.map((words) => [text(words)]) }),
  fc.record({ type: fc.constant('inlineCode'), value: fc.constantFrom('code', 'a_b', 'a ` b', '*') }),
  fc.record({
    type: fc.constant('link'),
    url: fc.constantFrom('https://a.b/c', '/d'),
    children: fc.constantFrom([text('words')], [text('more words')]),
  }),
) as fc.Arbitrary<PhrasingContent>;
const content = fc.array(
  fc.oneof(
    marked,
    phrase.map(text),
    phrase.map((words) => text(` ${words} `)),
  ),
  { minLength: 1, maxLength: 20 },
);

describe('a long line', () => {
  const plain = text(` ${'a plain word and '.repeat(300)}`);

  test('reads back as it was written, and is written the same again, whatever stands among its words', () => {
    fc.assert(
      fc.property(content, content, (start, end) => {
        const wanted = markdown.normalBlock(line([...start, plain, ...end]));
        const printed = markdown.printBlock(wanted, '\n');
        const [read, more] = readBack(printed);
        expect(more).toBeUndefined();
        expect(read && markdown.isSameButForAddresses(wanted, markdown.normalBlock(read)), printed).toBe(true);
        expect(read && markdown.printBlock(read, '\n')).toBe(printed);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  const printing = (words: PhrasingContent[]) => steps.count(() => void markdown.printBlock(line(words), '\n'));

  test('of plain words is printed without being read', async () => {
    const words = (count: number) => [text('Jedno zdanie o pracy, potem drugie. '.repeat(count))];
    const [once, twice] = [await printing(words(2_000)), await printing(words(4_000))];
    expect(twice).toBeLessThan(2.2 * once);
    const reading = await steps.count(() => void markdown.parseMarkdown('Jedno zdanie o pracy, potem drugie. '.repeat(2_000)));
    expect(once).toBeLessThan(reading / 2);
  });

  test('of which a word is changed reads only what is marked and new', async () => {
    const marks = Array.from({ length: 2_000 }, (_, at) => [
      text('słowo '),
      { type: 'emphasis', children: [text(`raz${at}`)] },
      text(' '),
    ]);
    const before = marks.flat() as PhrasingContent[];
    const first = await printing(before);
    const again = await printing([...before, text('and one more')]);
    expect(again).toBeLessThan(first / 4);
  });
});

describe('a paragraph of thousands of emphases', () => {
  test('takes no more than twice the work for twice the length', async () => {
    const source = (count: number) => '*word* and '.repeat(count);
    const reading = (count: number) => steps.count(() => void markdown.parseMarkdown(source(count)));
    const [once, twice] = [await reading(5_000), await reading(10_000)];
    expect(twice).toBeLessThan(2.1 * once);
  });
});
