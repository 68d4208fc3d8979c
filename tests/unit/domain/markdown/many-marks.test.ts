import { afterEach, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/domain/markdown/parse.ts';

const splice = Array.prototype.splice;
afterEach(() => {
  Array.prototype.splice = splice;
});

/** How many values in lists are moved to read a text: taking something out of a list moves all that stands behind it. */
function movedBy(text: string): number {
  let moved = 0;
  Array.prototype.splice = function counted(this: unknown[], ...input: Parameters<typeof splice>) {
    const from = input[0] < 0 ? this.length + input[0] : input[0];
    moved += Math.max(0, this.length - from);
    return splice.apply(this, input);
  };
  parseMarkdown(text);
  Array.prototype.splice = splice;
  return moved;
}

test.each([
  '*a b* c ',
  'one word and **two words** ',
  'a_b ~c d~ e ',
  '`code here` where who ',
  'why [who here](https://example.com/a "how it went") what ',
  '![a picture](a.png) here and *what `it` says* &amp; [how **it** was](b.md) ',
  'who@example.com and www.example.com here, <b>with</b> https://example.com/a\n',
])('a paragraph of “%s” moves as much as it is long', (words) => {
  const [once, twice] = [movedBy(words.repeat(300)), movedBy(words.repeat(600))];
  expect(twice / once).toBeLessThan(2.5);
});
