import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { splitBlocks } from '../../../../src/domain/markdown/blocks.ts';
import { editableBlock, isUnread } from '../../../../src/domain/markdown/editable.ts';
import { joinedBody } from '../../../../src/domain/markdown/join-blocks.ts';
import { parseMarkdown } from '../../../../src/domain/markdown/parse.ts';
import { plainTextFromMarkdown } from '../../../../src/domain/markdown/plain-text.ts';
import { htmlFromMarkdown } from '../../../../src/domain/markdown/to-html.ts';
import { growth, straight } from '../../support/growth.ts';

const filled = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

const hostile: [string, (length: number) => string][] = [
  ['marks that open and never close', (length) => filled('*a_ ', length)],
  ['marks that close nothing', (length) => filled('a_ b* c~ ', length)],
  ['marks in marks', (length) => filled('*a **a ', length / 2) + filled('b** b* ', length / 2)],
  ['a wall of stars', (length) => `${filled('*', length / 2)}a${filled('*', length / 2)}`],
  ['a heading of marks', (length) => `# ${filled('*a_ ', length)}`],
  ['a heading with a gap in it', (length) => `# a${' '.repeat(length)}b`],
  ['quotes in quotes', (length) => filled('>', length)],
  ['quotes in quotes with words', (length) => `${filled('> ', length)}a`],
  ['lists in lists', (length) => `${filled('* ', length)}a`],
  ['numbered lists in lists', (length) => `${filled('1) ', length)}a`],
  ['items under items', (length) => Array.from({ length: Math.sqrt(length) }, (_, at) => `${'  '.repeat(at)}- a\n`).join('')],
  ['words that go on in a quote', (length) => `> a\n${filled('b\n', length)}`],
  ['brackets that open', (length) => filled('[', length)],
  ['brackets that close', (length) => filled(']', length)],
  ['brackets in brackets', (length) => filled('[', length / 2) + filled(']', length / 2)],
  ['images in images', (length) => filled('![[](', length)],
  ['links that never end', (length) => filled('[a](<b', length)],
  ['a rising row of backticks', risingBackticks],
  ['comments that never end', (length) => `x ${filled('<!-- a', length)}`],
  ['instructions that never end', (length) => `x ${filled('<?', length)}`],
  ['declarations that never end', (length) => `x ${filled('<!A ', length)}`],
  ['raw text that never ends', (length) => `x ${filled('<![CDATA[', length)}`],
  ['tags that never end', (length) => `x ${filled('<a ', length)}`],
  ['underlined headings', (length) => filled('a\n=\n', length)],
  ['fences', (length) => filled('```\n', length)],
  ['definitions and their uses', definitions],
  ['tables of many columns', (length) => `${filled('|a', length / 2)}\n${filled('|-', length / 2)}`],
  ['addresses in addresses', (length) => filled('www.a@', length)],
  ['dollars', (length) => filled('$a ', length)],
  ['formulas that never end', (length) => filled('\\(=\\[', length)],
  ['commands that never end', (length) => filled('{{ {% [[', length)],
];

function risingBackticks(length: number): string {
  let text = '';
  for (let row = 1; text.length < length; row += 1) text += `a ${'`'.repeat(row)} `;
  return text;
}

function definitions(length: number): string {
  const count = Math.floor(length / 20);
  const names = Array.from({ length: count }, (_, index) => `n${index}`);
  return `${names.map((name) => `[${name}]: /a\n`).join('')}\n${names.map((name) => `[${name}]`).join(' ')}`;
}

describe('text that is made to freeze a reader', () => {
  test.each(hostile)('%s: the work grows as the length does', (_, make) => {
    expect(growth((length) => parseMarkdown(make(length)), 2_500)).toBeLessThan(straight);
  });

  test.each(hostile)('%s: nothing is thrown, and every character is kept', (_, make) => {
    const body = `Before.\n\n${make(10_000)}\n\nAfter.\n`;
    const split = splitBlocks(body);
    expect(joinedBody(split)).toBe(body);
    expect(split.blocks.length).toBeGreaterThan(0);
    expect(() => plainTextFromMarkdown(body)).not.toThrow();
    expect(() => htmlFromMarkdown(body)).not.toThrow();
  });
});

describe('what is over the limits', () => {
  const tangled = filled('[', 300) + filled(']', 300);
  const body = `Before *it*.\n\n${tangled}\n\nAfter **it**.\n`;

  test('is kept as its source, and what stands around it is read', () => {
    const { blocks } = splitBlocks(body);
    expect(blocks.map((block) => [block.source, isUnread(block.node)])).toEqual([
      ['Before *it*.', false],
      [tangled, true],
      ['After **it**.', false],
    ]);
    expect(editableBlock(blocks[1]?.node ?? expect.fail(), tangled)).toBe(false);
  });

  test('has its words in the plain text', () => {
    expect(plainTextFromMarkdown(body)).toBe(`Before it.\n\n${tangled}\n\nAfter it.`);
  });

  test.each([
    ['quotes', '>'.repeat(5_000)],
    ['bullets', '* '.repeat(5_000)],
    ['items under items', Array.from({ length: 600 }, (_, at) => `${'  '.repeat(at)}- a\n`).join('')],
    ['marks', `${'*a **a '.repeat(2_000)}${'b** b* '.repeat(2_000)}`],
  ])('%s, of which too many would overflow the stack', (_, text) => {
    expect(depthOf(parseMarkdown(text))).toBeLessThan(300);
    expect(joinedBody(splitBlocks(text))).toBe(text);
  });
});

function depthOf(node: Nodes): number {
  return 'children' in node ? 1 + Math.max(0, ...node.children.map(depthOf)) : 1;
}

describe('much text that people write', () => {
  test('a paragraph with thousands of emphases is read in proportion', () => {
    expect(growth((length) => parseMarkdown(filled('*word* **word** ', length)), 8_000)).toBeLessThan(straight);
    const [paragraph] = parseMarkdown('*word* '.repeat(10_000)).children;
    const count = paragraph?.type === 'paragraph' && paragraph.children.filter((child) => child.type === 'emphasis').length;
    expect(count).toBe(10_000);
  });

  test.each([
    ['list', '- item *a*\n'],
    ['loose list', '- item\n\n'],
    ['table', '| a | b |\n'],
    ['quote', '> words\n'],
    ['article', '## Head\n\nSome words with [a link](https://a.b) and `code`.\n\n- one\n- two\n\n'],
    ['code', '    code\n'],
  ])('a long %s is read in proportion', (_, part) => {
    const head = part.startsWith('|') ? '| a | b |\n|---|---|\n' : '';
    expect(growth((length) => parseMarkdown(head + filled(part, length)), 8_000)).toBeLessThan(straight);
  });
});
