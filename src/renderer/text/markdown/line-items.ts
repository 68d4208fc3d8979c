import { $isAutoLinkNode, $isLinkNode } from '@lexical/link';
import {
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  IS_BOLD,
  IS_CODE,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import type { PhrasingContent } from 'mdast';
import { $isImageNode } from '../nodes/image-node.ts';
import { $isSoftBreakNode } from '../nodes/soft-break-node.ts';
import { $isSourceInlineNode } from '../nodes/source-inline-node.ts';
import { splitAtAddresses } from './literal-addresses.ts';
import { type LineItem, nest } from './nest.ts';

/** The formats that Markdown nests around text, as bits. */
export const nestedFormats = IS_BOLD | IS_ITALIC | IS_STRIKETHROUGH;

/** The pieces of a line as it stands in the editor. */
export function $lineItems(nodes: LexicalNode[]): LineItem[] {
  return nodes.flatMap($itemsOf);
}

function $itemsOf(node: LexicalNode): LineItem[] {
  if ($isSoftBreakNode(node)) return [{ kind: 'break', hard: false, format: 0 }];
  if ($isLineBreakNode(node)) return [{ kind: 'break', hard: true, format: 0 }];
  if ($isTextNode(node)) return $itemsOfText(node);
  if ($isImageNode(node))
    return [kept({ type: 'image', url: node.getSource(), alt: node.getAlt(), title: node.getTitle() || null }, 0)];
  if ($isAutoLinkNode(node)) return $lineItems(node.getChildren());
  if ($isLinkNode(node)) return $itemsOfLink(node);
  return 'getChildren' in node ? $lineItems((node as ElementNode).getChildren()) : [];
}

function kept(node: PhrasingContent, format: number): LineItem {
  return { kind: 'node', node, format };
}

function $itemsOfText(node: TextNode): LineItem[] {
  const text = node.getTextContent();
  const format = node.getFormat() & nestedFormats;
  if ($isSourceInlineNode(node)) return [kept({ type: 'html', value: text }, format)];
  if (node.getFormat() & IS_CODE) return text.trim() === '' ? [] : [kept({ type: 'inlineCode', value: text }, format)];
  if (format !== 0) return [{ kind: 'text', text, format }];
  return splitAtAddresses(text).map((piece) =>
    piece.url === null
      ? { kind: 'text', text: piece.text, format }
      : kept({ type: 'link', url: piece.url, title: null, children: [{ type: 'text', value: piece.text }] }, 0),
  );
}

/** A link stands in the formats that all of its text has; the rest is nested inside it. */
function $itemsOfLink(node: ElementNode & { getURL(): string; getTitle(): string | null }): LineItem[] {
  const inside = node.getChildren().flatMap($itemsInLink);
  const format = inside.reduce((common, item) => (item.kind === 'break' ? common : common & item.format), nestedFormats);
  if (inside.length === 0) return [];
  return [kept({ type: 'link', url: node.getURL(), title: node.getTitle(), children: nest(inside, format) as never }, format)];
}

/** Addresses are not told apart inside a link: a link holds no other. */
function $itemsInLink(node: LexicalNode): LineItem[] {
  if ($isTextNode(node) && !$isSourceInlineNode(node) && (node.getFormat() & IS_CODE) === 0)
    return [{ kind: 'text', text: node.getTextContent(), format: node.getFormat() & nestedFormats }];
  return $itemsOf(node);
}
