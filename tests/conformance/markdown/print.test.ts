import fc from 'fast-check';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { splitBlocks } from '../../../src/domain/markdown/blocks.ts';
import { printAfter } from '../../../src/domain/markdown/join-blocks.ts';
import { normalBlock } from '../../../src/domain/markdown/normal-block.ts';
import { printBlock } from '../../../src/domain/markdown/print.ts';
import type { PrintStyle } from '../../../src/domain/markdown/print-style.ts';
import { isSameButForAddresses } from '../../../src/domain/markdown/same-block.ts';
import { block } from '../../unit/domain/markdown/rich-blocks.ts';

/** Prints blocks one after another as the editor does for what was typed. */
function printed(blocks: readonly RootContent[]): string {
  let body = '';
  let before: string | null = null;
  for (const node of blocks) {
    const next: { gap: string; source: string } = printAfter(before, node, '\n');
    body += next.gap + next.source;
    before = next.source;
  }
  return body;
}

/** What a printed body says; the comments that part two lists say nothing. */
function read(body: string): RootContent[] {
  return splitBlocks(body).blocks.flatMap(({ node }) => (node.type === 'html' ? [] : [normalBlock(node)]));
}

function isSayable(node: Nodes): boolean {
  return !(node.type === 'paragraph' && node.children.length === 0) && !(node.type === 'list' && node.children.length === 0);
}

test('10,000 generated documents read back as they were written, and are written the same again (R11)', () => {
  const document = fc
    .array(block, { minLength: 1, maxLength: 2 })
    .map((blocks) => blocks.map((node) => normalBlock(node)).filter(isSayable));
  fc.assert(
    fc.property(document, (blocks) => {
      const body = printed(blocks);
      const again = read(body);
      expect(again, body).toHaveLength(blocks.length);
      for (const [index, node] of blocks.entries()) {
        const other = again[index];
        expect(other && isSameButForAddresses(node, other), body).toBe(true);
      }
      expect(printed(again)).toBe(body);
    }),
    { numRuns: 10_000, seed: 20_260, endOnFailure: true },
  );
}, 600_000);

const style = fc.record<PrintStyle>({
  bullet: fc.constantFrom('-', '*', '+'),
  delimiter: fc.constantFrom('.', ')'),
  counting: fc.boolean(),
  markerSpace: fc.constantFrom(1, 2, 3, 4),
  emphasis: fc.constantFrom('*', '_'),
  strong: fc.constantFrom('*', '_'),
  fence: fc.constantFrom('`', '~'),
  hardBreak: fc.constantFrom('backslash', 'spaces'),
  alignedColumns: fc.boolean(),
  spread: fc.boolean(),
  labels: fc.constantFrom(new Set<string>(), new Set(['sic', 'x', '^1'])),
  avoidMarker: fc.constantFrom('', '-', '*', '.', ')'),
});

test('in whatever style a block is written, it reads back the same', () => {
  fc.assert(
    fc.property(block, style, (node, chosen) => {
      const normal = normalBlock(node, chosen.spread);
      const body = printBlock(node, '\n', chosen);
      const [again, more] = splitBlocks(body).blocks;
      if (body === '') return;
      expect(more, body).toBeUndefined();
      expect(again && isSameButForAddresses(normal, normalBlock(again.node)), body).toBe(true);
      expect(again && printBlock(again.node, '\n', chosen)).toBe(body);
    }),
    { numRuns: 3000 },
  );
}, 600_000);

test('an emoji between two marks that both need it written as a reference reads back the same', () => {
  const image: PhrasingContent = { type: 'image', url: 'https://example.com/a_b(c)', title: null, alt: 'word' };
  const struck: PhrasingContent = { type: 'delete', children: [image] };
  const strong: PhrasingContent = { type: 'strong', children: [struck, { type: 'text', value: '👍' }] };
  const paragraph: RootContent = { type: 'paragraph', children: [strong, { type: 'text', value: 'word' }] };
  expect(read(printBlock(paragraph, '\n'))).toEqual([normalBlock(paragraph)]);
});
