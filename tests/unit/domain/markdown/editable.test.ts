import { expect, test } from 'vitest';
import { splitBlocks } from '../../../../src/domain/markdown/blocks.ts';
import { editableBlock } from '../../../../src/domain/markdown/editable.ts';

function isEditable(markdown: string): boolean {
  const block = splitBlocks(markdown).blocks[0];
  return block !== undefined && editableBlock(block.node, block.source);
}

test.each([
  'text *em* **strong** ~~gone~~ `code` [link](x) ![image](y)\\\nbreak',
  '# heading',
  '- a\n  - b\n\n  c',
  '1. [ ] a\n2. [x] b',
  '> quote\n>\n> - list',
  '```js\ncode\n```',
  '---',
  '| a | b |\n| - | - |',
  'https://example.com and me@example.com',
  '[[Wiki link]] ![[embed.png]] [sic] [^none] :::note {{< ref "a.md" >}} {% include x %}',
  'It costs $5, $6 or A$7–A$8; $TSLA and $AAPL',
  '> [!note] A callout',
])('%j can be edited', (markdown) => {
  expect(isEditable(markdown)).toBe(true);
});

test.each([
  '<div>html</div>',
  'text with <b>html</b>',
  '<!-- comment -->',
  'a note[^1]\n\n[^1]: here',
  '[^1]: here',
  '[a reference][x]\n\n[x]: https://example.com',
  '[x]: https://example.com',
  '![image][x]\n\n[x]: y.png',
  'Euler: $e^{i\\pi}$',
  '$$\nx_1\n$$',
  'The \\(a_1\\) formula',
  '- a\n  <b>html</b>',
  '- # heading in a list',
  '> ```\n> code in a quote\n> ```',
  '[](empty)',
])('%j is shown as source', (markdown) => {
  expect(isEditable(markdown)).toBe(false);
});
