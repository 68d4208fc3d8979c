import type { Nodes, Paragraph, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { printableBlock } from './editable.ts';
import { normalBlock } from './normal-block.ts';
import { parseMarkdown } from './parse.ts';
import { printFlow } from './print-flow.ts';
import type { PrintTask } from './print-inline.ts';
import { printLongLine } from './print-long-line.ts';
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

type Way = Omit<PrintTask, 'style'> & { marks: Partial<Pick<PrintStyle, 'emphasis' | 'strong'>> };

/** Marks beside and inside each other can be told apart when they are of two characters. */
const ways: readonly Way[] = [
  { caution: 'light', bareLinks: true, marks: {} },
  { caution: 'light', bareLinks: false, marks: {} },
  { caution: 'light', bareLinks: false, marks: { emphasis: '*', strong: '_' } },
  { caution: 'strict', bareLinks: false, marks: {} },
  { caution: 'strict', bareLinks: false, marks: { emphasis: '*', strong: '_' } },
  { caution: 'strict', bareLinks: false, marks: { emphasis: '_', strong: '*' } },
];

/** From the most readable way to the most careful one, the first that reads back the same. */
function printEditable(node: RootContent, style: PrintStyle): string {
  const wanted = normalBlock(node, style.spread);
  if (wanted.type !== 'paragraph') return firstProven(wanted, style, true);
  if (wanted.children.length === 0) return '';
  const prove = (paragraph: Paragraph) => firstProven(normalBlock(paragraph), style, true);
  return printLongLine(wanted, style, prove) ?? firstProven(wanted, style, true);
}

/**
 * An address in a text is a link when it is read, so that tree is then printed in place of this one: the next save must give the
 * same characters.
 */
function firstProven(wanted: RootContent, style: PrintStyle, mayHoldAddresses: boolean): string {
  let printed = '';
  let plain = '';
  for (const { marks, ...way } of ways) {
    printed = printFlow(wanted, { ...way, style: { ...style, ...marks } });
    if (way.caution === 'light') plain ||= printed;
    const read = readBack(printed);
    if (read && isSameBlock(read, wanted)) return printed;
    if (read && mayHoldAddresses && isSameButForAddresses(wanted, read)) return firstProven(read, style, false);
  }
  return holdsRaw(wanted) ? plain : printed;
}

/** Finished Markdown in a line, such as a formula, is read as something else than it was given as, so nothing can be proven. */
function holdsRaw(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsRaw));
}

function readBack(printed: string): RootContent | null {
  const [only, more] = parseMarkdown(printed).children;
  return only && !more ? normalBlock(only) : null;
}

function printAsIs(node: RootContent): string {
  return toMarkdown(node, { extensions: [gfmToMarkdown()] }).replace(/\n$/, '');
}
