import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/**
 * Markdown as a syntax tree: CommonMark with the extensions of GitHub (tables, strikethrough, task items, bare addresses,
 * footnotes). Every text is valid Markdown, so this never fails. Positions are UTF-16 offsets into `text`, but a byte order
 * mark at the start is not counted.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, options);
}
