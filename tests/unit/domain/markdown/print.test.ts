import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { splitBlocks } from '../../../../src/domain/markdown/blocks.ts';
import { definedLabels } from '../../../../src/domain/markdown/labels.ts';
import { printBlock } from '../../../../src/domain/markdown/print.ts';
import { houseStyle } from '../../../../src/domain/markdown/print-style.ts';
import { styleOfSource } from '../../../../src/domain/markdown/style-of-source.ts';

function only(markdown: string): RootContent {
  const [block, more] = splitBlocks(markdown).blocks;
  if (!block || more) throw new Error(`not one block: ${markdown}`);
  return block.node;
}

function paragraph(...children: (PhrasingContent | string)[]): Paragraph {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child)) };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

function emphasis(value: string): PhrasingContent {
  return { type: 'emphasis', children: [text(value)] };
}

test.each([
  '# heading',
  'hello *one* **two** ~~three~~ `four`',
  '- one\n- two\n  - three\n- [x] four',
  '3. three\n4. four',
  '- loose\n\n- list\n\n  with text',
  '> quote\n>\n> - list',
  '```js title="x"\ncode\n```',
  '---',
  '| a   | b   |\n| --- | --: |\n| one | 2   |',
  'soft\nline\\\nhard line',
  '[link](https://a.b "title") ![image](<a b.png>) <https://a.b>c',
])('%j is the house style', (markdown) => {
  expect(printBlock(only(markdown), '\n')).toBe(markdown);
});

test.each([
  'See https://example.com/a_b_c?x=1&y=2, or www.example.com/_x_ and (https://a.b/c_d).',
  'Write to first_last@example.com',
  '#hashtag_of_words @user_name snake_case_name _private 2 * 3 * 4 5* x~',
  'AT&T, a < b, a > b, 1 | 2, C#, [sic], [x], f(x), {a}, "q", \'s\', 100%, $5, ^, =, +1, -1, 1.5, 3) ok!',
  '[[Wiki_page_one|alias]] ![[embed_.png]] {{< ref "a_b_.md" >}} {% include a_b_.html %} {{ page.title_x_ }}',
  '==high== %%note%% :::note ^block-id',
  '#tag first, then words',
  '+1 for this',
  '-5 degrees',
  '2024 was a year',
  '3.14 is not a list',
  '„Cytat” – powiedział, i poszedł dalej…',
])('%j is written without a single escape', (words) => {
  expect(printBlock(paragraph(words), '\n')).toBe(words);
});

test.each([
  ['# not a heading', '\\# not a heading'],
  ['- not a list', '\\- not a list'],
  ['+ not a list', '\\+ not a list'],
  ['1. not a list', '1\\. not a list'],
  ['1986. A good year', '1986\\. A good year'],
  ['2) two', '2\\) two'],
  ['***', '\\***'],
  ['---', '\\---'],
  ['~~~', '\\~~~'],
  ['===', '\\==='],
  ['> not a quote', '\\> not a quote'],
  ['```', '\\`\\`\\`'],
  ['<div>', '\\<div>'],
  ['a <b> c', 'a \\<b> c'],
  ['&amp; &#35;', '\\&amp; \\&#35;'],
  ['*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
  ['[a](b)', '[a\\](b)'],
  ['[a]: b', '\\[a]: b'],
  ['\\* a\\b \\', '\\\\* a\\b \\\\'],
  ['a\n# b\n- c', 'a\n\\# b\n\\- c'],
  ['a | b\n- | -', 'a | b\n\\- | -'],
])('the words %j are written as %j', (words, markdown) => {
  expect(printBlock(paragraph(words), '\n')).toBe(markdown);
});

test('marks do not hold spaces, and marks side by side stay apart', () => {
  expect(printBlock(paragraph('a', strong(' b '), 'c'), '\n')).toBe('a **b** c');
  expect(printBlock(paragraph(strong('a'), emphasis('b')), '\n')).toBe('**a**_b_');
  expect(printBlock(paragraph(strong('a'), strong('b')), '\n')).toBe('**ab**');
  expect(printBlock(paragraph('un', emphasis('frigging'), 'believable'), '\n')).toBe('un*frigging*believable');
  expect(printBlock(paragraph({ type: 'strong', children: [emphasis('both')] }), '\n')).toBe('***both***');
  expect(printBlock(paragraph(strong('Note:'), 'this'), '\n')).toBe('**Note:**&#x74;his');
  expect(printBlock(paragraph(strong(' '), ' '), '\n')).toBe('');
});

test('spaces at the edges of lines and empty lines are not words', () => {
  expect(printBlock(paragraph('  a  \n\n  b\t'), '\n')).toBe('a\nb');
  expect(printBlock(paragraph('a', { type: 'break' }, { type: 'break' }, 'b', { type: 'break' }), '\n')).toBe('a\\\n\\\nb');
  expect(printBlock(paragraph('a\u00a0'), '\n')).toBe('a\u00a0');
});

test('a cell holds bars, a heading its number signs, a code its backticks', () => {
  const cells = ['a|b', '`c|d`'].map((words) => ({ type: 'tableCell' as const, children: paragraph(words).children }));
  expect(printBlock({ type: 'table', children: [{ type: 'tableRow', children: cells }] }, '\n')).toBe(
    '| a\\|b | \\`c\\|d\\` |\n| ---- | -------- |',
  );
  expect(printBlock({ type: 'heading', depth: 2, children: [text('C ##')] }, '\n')).toBe('## C \\##');
  expect(printBlock(paragraph({ type: 'inlineCode', value: '`a``b' }), '\n')).toBe('``` `a``b ```');
  expect(printBlock({ type: 'code', value: '```\nx' }, '\n')).toBe('````\n```\nx\n````');
});

test('line ends are the ones of the file', () => {
  expect(printBlock(only('a\r\nb\r\n'), '\r\n')).toBe('a\r\nb');
  expect(printBlock(only('- a\r\n- b\r\n'), '\r\n')).toBe('- a\r\n- b');
});

test.each([
  '* one\n* two',
  '+ one\n  + two',
  '1) one\n2) two',
  '1. one\n1. two',
  '*   wide\n*   markers',
  '_one_ __two__',
  '~~~\ncode\n~~~',
  'hard  \nbreak',
  '| a | b |\n| --- | --- |\n| long cell | c |',
  '* a\n\n* b',
])('%j keeps the look its writer gave it', (markdown) => {
  expect(printBlock(only(markdown), '\n', styleOfSource(markdown))).toBe(markdown);
});

test('a list that does not say whether it is loose follows the one it was', () => {
  const item = { type: 'listItem' as const, children: [paragraph('a')] };
  const list: RootContent = { type: 'list', ordered: false, children: [item, item] };
  expect(printBlock(list, '\n')).toBe('- a\n- a');
  expect(printBlock(list, '\n', styleOfSource('- x\n\n- y'))).toBe('- a\n\n- a');
});

test('words in brackets are escaped only where the draft defines them as a label', () => {
  const labels = definedLabels(splitBlocks('[Sic  one]: https://a.b\n\n[^1]: note').blocks.map((block) => block.node));
  const printed = printBlock(paragraph('[sic one] [other] [^1]'), '\n', { ...houseStyle, labels });
  expect(printed).toBe('\\[sic one] [other] \\[^1]');
});

test('what the printer does not know is printed as it is', () => {
  expect(printBlock({ type: 'html', value: '<div>*a*</div>' }, '\n')).toBe('<div>*a*</div>');
  expect(printBlock(only('[a]: https://b.c "d"'), '\n')).toBe('[a]: https://b.c "d"');
});
