import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { printableBlock } from './editable.ts';
import { normalBlock } from './normal-block.ts';
import { parseMarkdown } from './parse.ts';
import { printFlow } from './print-flow.ts';
import type { PrintTask } from './print-inline.ts';
import { houseStyle, type PrintStyle } from './print-style.ts';
import { isSameBlock, isSameButForAddresses } from './same-block.ts';

export type LineEnding = '\n' | '\r\n';

/**
 * Prints one block as Markdown, without a line end after it. What is printed has been read back and found to be the same block
 * (in the shape of `normalBlock`); an empty paragraph, which Markdown does not have, prints as nothing.
 */
export function printBlock(node: RootContent, eol: LineEnding, style: PrintStyle = houseStyle): string {
  const printed = printableBlock(node) ? printEditable(node, style) : printAsIs(node);
  return eol === '\n' ? printed : printed.replaceAll('\n', eol);
}

const ways: readonly Omit<PrintTask, 'style'>[] = [
  { caution: 'light', bareLinks: true },
  { caution: 'light', bareLinks: false },
  { caution: 'strict', bareLinks: false },
];

/** From the most readable way to the most careful one, the first that reads back the same. */
function printEditable(node: RootContent, style: PrintStyle): string {
  const wanted = normalBlock(node, style.spread);
  if (wanted.type === 'paragraph' && wanted.children.length === 0) return '';
  return firstProven(wanted, style, true);
}

/**
 * An address in a text is a link when it is read, so that tree is then printed in place of this one: the next save must give the
 * same characters.
 */
function firstProven(wanted: RootContent, style: PrintStyle, mayHoldAddresses: boolean): string {
  let printed = '';
  for (const way of ways) {
    printed = printFlow(wanted, { ...way, style });
    const read = readBack(printed);
    if (read && isSameBlock(read, wanted)) return printed;
    if (read && mayHoldAddresses && isSameButForAddresses(wanted, read)) return firstProven(read, style, false);
  }
  return printed;
}

function readBack(printed: string): RootContent | null {
  const [only, more] = parseMarkdown(printed).children;
  return only && !more ? normalBlock(only) : null;
}

function printAsIs(node: RootContent): string {
  return toMarkdown(node, { extensions: [gfmToMarkdown()] }).replace(/\n$/, '');
}
