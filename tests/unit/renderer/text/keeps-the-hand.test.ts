import { TableCellNode } from '@lexical/table';
import { $createTextNode, $getRoot, $isElementNode, $isTextNode, $nodesOfType, type TextNode } from 'lexical';
import { describe, expect, test } from 'vitest';
import { splitBlocks } from '../../../../src/domain/markdown/blocks.ts';
import { printBlock } from '../../../../src/domain/markdown/print.ts';
import { reprint } from '../../../../src/renderer/text/markdown/reprint.ts';
import { openDraft } from '../draft/open-draft.ts';

/** Types letters behind the first place where these words stand, and gives the Markdown. */
function typed(body: string, behind: string, letters: string): string {
  const draft = openDraft(body);
  draft.edit(() => {
    const text = $getRoot()
      .getAllTextNodes()
      .find((node): node is TextNode => $isTextNode(node) && node.getTextContent().includes(behind));
    if (text === undefined) throw new Error(`no ${behind} in the draft`);
    const at = text.getTextContent().indexOf(behind) + behind.length;
    text.spliceText(at, 0, letters);
  });
  return draft.markdown();
}

describe('a letter typed into a block changes no other character of it', () => {
  test.each([
    ['tabs before nested items', '- one\n\t- inner\n\t\t- deep\n- two\n', 'deep'],
    ['tabs after bullets', '*\tone\n*\ttwo\n', 'one'],
    ['marks of underscores', '_em_ and __strong__ here\n', 'and'],
    ['marks of both kinds', 'a *b* _c_ **d** __e__ f\n', 'f'],
    ['words in marks', '_em_ and __strong__ here\n', 'strong'],
    ['numbers that do not count', '1. a\n1. b\n1. c\n', 'b'],
    ['numbers with brackets', '3) a\n4) b\n', 'b'],
    ['bullets that change', '* a\n  + b\n    - c\n* d\n', 'c'],
    ['wide items', '-   a\n-   b\n', 'a'],
    ['mixed line ends', 'one\r\ntwo\nthree\r\nfour\n', 'two'],
    ['mixed line ends in a list', '- one\r\n- two\n- three\r\n', 'two'],
    ['wrapped lines', 'one line that was wrapped\nby hand and\ngoes on\n', 'by hand'],
    ['an address that ends in an underscore', 'Do see https://e.com/_c_ now.\n', 'now'],
    ['addresses with underscores', 'see https://x.com/_ola_/a_b_c and @_ola_ ok\n', 'ok'],
    ['a heading that is underlined', 'Title here\n==========\n', 'here'],
    ['a heading that is closed', '## Title ##\n', 'Title'],
    ['quotes without a space', '>one\n>two\n', 'two'],
    ['lazy quotes', '> one\ntwo\n', 'one'],
    ['hard breaks of spaces', 'one  \ntwo\\\nthree\n', 'three'],
    ['escapes that need not be', 'a \\! b \\& c\n', 'c'],
    ['characters by name', 'a &amp; b &nbsp; c\n', 'b'],
    ['a formula', 'Take $E = mc^2$ and $x_1$ now.\n', 'now'],
    ['wiki links', 'See [[2026-11-03 Calls|my note]] and ==this== ^b1 ok\n', 'ok'],
  ])('%s', (_, body, behind) => {
    const at = body.indexOf(behind) + behind.length;
    expect(typed(body, behind, 'q')).toBe(`${body.slice(0, at)}q${body.slice(at)}`);
  });
});

/** Changes the words of cells, and gives the Markdown. */
function retyped(body: string, words: Record<string, string>): string {
  const draft = openDraft(body);
  draft.edit(() => {
    for (const node of $getRoot().getAllTextNodes()) {
      const text = node.getTextContent();
      if (words[text] !== undefined) node.setTextContent(words[text]);
    }
  });
  return draft.markdown();
}

describe('a cell of a table that is changed leaves every other cell as it was written', () => {
  const wide = `| Name   | ${'x'.repeat(70)} |   Number |\n|--------|${'-'.repeat(72)}|---------:|\n|Ewa     |  two${' '.repeat(40)}|7|\n`;
  test.each([
    ['the first of a row', wide, { Ewa: 'Ewelina' }, wide.replace('|Ewa     |', '|Ewelina     |')],
    [
      'the first and the last of a row',
      wide,
      { Ewa: 'Ola', 7: '8' },
      wide.replace('|Ewa     |', '|Ola     |').replace('|7|', '|8|'),
    ],
    ['one in the head', wide, { Name: 'Who', Number: 'No' }, wide.replace('Name  ', 'Who  ').replace('  Number', '  No')],
    [
      'cells of an aligned table, whose bars stay under each other as long as there is room',
      '| Name | Number |\n|------|-------:|\n| Ewa  | 7      |\n| Jan  | 8      |\n',
      { Ewa: 'Ola!', 8: '1000' },
      '| Name | Number |\n|------|-------:|\n| Ola! | 7      |\n| Jan  | 1000   |\n',
    ],
    [
      'a cell that outgrows its column',
      '| Name | Number |\n|------|-------:|\n| Ewa  | 7      |\n| Jan  | 8      |\n',
      { Ewa: 'Ewelina' },
      '| Name | Number |\n|------|-------:|\n| Ewelina | 7      |\n| Jan  | 8      |\n',
    ],
    [
      'a table without bars around it',
      'a    | b\n---|:---:\n one |   two\r\nthree|four   \n',
      { one: '1', four: '4' },
      'a    | b\n---|:---:\n 1 |   two\r\nthree|4   \n',
    ],
    [
      'cells with bars in them',
      '| a \\| b |  `c \\| d`  |   e   |\n|---|---|---|\n|  x\\|y  | z |   |\n',
      { e: 'f', z: 'z|z' },
      '| a \\| b |  `c \\| d`  |   f   |\n|---|---|---|\n|  x\\|y  | z\\|z |   |\n',
    ],
  ])('%s', (_, body, words, wanted) => {
    expect(retyped(body, words as Record<string, string>)).toBe(wanted);
  });

  test('and so does one that was empty, and one that is emptied', () => {
    const body = '|  a  |  b|\n|---|---|\n|   | x |\n| y |  z  |\n';
    const draft = openDraft(body);
    draft.edit(() => {
      const cell = $nodesOfType(TableCellNode).find((node) => node.getTextContent() === '');
      const paragraph = cell?.getFirstChild();
      if ($isElementNode(paragraph)) paragraph.append($createTextNode('new'));
      for (const node of $getRoot().getAllTextNodes()) if (node.getTextContent() === 'y') node.remove();
    });
    expect(draft.markdown()).toBe('|  a  |  b|\n|---|---|\n| new | x |\n|  |  z  |\n');
  });
});

describe('lines that are added', () => {
  test.each([
    ['- one\n\t- inner\n- two\n', '- one\n  - inner\n  - new\n- two', '- one\n\t- inner\n\t- new\n- two'],
    ['* one\r\n* two\n', '- one\n- new\n- two', '* one\r\n* new\r\n* two'],
    ['1) a\n2) b\n', '1. a\n2. b\n3. c', '1) a\n2) b\n3) c'],
    ['one\r\ntwo', 'one\ntwo\nthree', 'one\r\ntwo\r\nthree'],
  ])('in %j are begun and ended as their neighbours are', (body, now, wanted) => {
    const source = body.replace(/\r?\n$/, '');
    const [block] = splitBlocks(source).blocks;
    expect(reprint(source, printBlock(block?.node ?? expect.fail(), '\n'), now, '\n')).toBe(wanted);
  });
});
