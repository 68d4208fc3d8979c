import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

export type LineEnding = '\n' | '\r\n';

/** Prints one block in the house style, without a line end after it; what it prints reads back as the same block. */
export function printBlock(node: RootContent, eol: LineEnding): string {
  const printed = toMarkdown(node, {
    bullet: '-',
    bulletOther: '*',
    rule: '-',
    strong: '*',
    emphasis: '*',
    fence: '`',
    fences: true,
    listItemIndent: 'one',
    resourceLink: false,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
  const text = printed.endsWith('\n') ? printed.slice(0, -1) : printed;
  return eol === '\n' ? text : text.replaceAll('\n', eol);
}
