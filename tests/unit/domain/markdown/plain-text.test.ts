import { expect, test } from 'vitest';
import { plainTextFromMarkdown } from '../../../../src/domain/markdown/plain-text.ts';

test.each([
  ['# A *b* [c](d) `e` \\# f &amp; g', 'A b c e # f & g'],
  ['one\ntwo\\\nthree', 'one\ntwo\nthree'],
  ['- a\n- b\n  - c\n\n> d\n>\n> e', 'a\nb\nc\n\nd\n\ne'],
  ['| a | b |\n| - | - |\n| c | d |', 'a\tb\nc\td'],
  ['```js\ncode\n```', 'code'],
  ['![a dog](dog.png) and <b>HTML</b>', 'a dog and HTML'],
  ['<div>\nx\n</div>\n\ntext[^1]\n\n[l]: m\n\n[^1]: note', 'text\n\nnote'],
  ['', ''],
])('%j says %j', (markdown, text) => {
  expect(plainTextFromMarkdown(markdown)).toBe(text);
});
