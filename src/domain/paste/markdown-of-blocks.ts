import type { RootContent } from 'mdast';
import { printAfter } from '../markdown/join-blocks.ts';
import { houseStyle, type PrintStyle } from '../markdown/print-style.ts';

/** Blocks as Markdown, each apart from the one before: what cannot be shown in the sheet is then there as its own source. */
export function markdownOfBlocks(blocks: readonly RootContent[], style: PrintStyle = houseStyle): string {
  let before: string | null = null;
  let markdown = '';
  for (const block of blocks) {
    const { gap, source } = printAfter(before, block, '\n', style);
    if (source === '') continue;
    markdown += gap + source;
    before = source;
  }
  return markdown;
}
