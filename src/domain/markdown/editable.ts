import type { Nodes, RootContent } from 'mdast';
import { holdsMath } from './math.ts';

const inlineTypes = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'link', 'image', 'break']);
const nestedTypes = new Set(['paragraph', 'list', 'listItem', 'tableRow', 'tableCell']);
const blockTypes = new Set(['paragraph', 'heading', 'list', 'blockquote', 'code', 'thematicBreak', 'table']);

/**
 * Whether the editor can show this block and give it back without loss. Everything else (HTML, footnotes, mathematics,
 * reference links and their definitions) is kept as written and shown as source. With the block's `source` also formulas
 * between `\(` and `\)` are seen, whose backslashes the tree no longer has.
 */
export function editableBlock(node: RootContent, source = ''): boolean {
  if (isUnread(node) || !blockTypes.has(node.type) || !isKnown(node, nestedTypes)) return false;
  return node.type === 'code' || !holdsMath(node, source);
}

/** Whether a block stands for its own source, because it is too tangled to be read. */
export function isUnread(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.unread === true;
}

/** Whether the printer of `print.ts` knows everything in this block, be it more than the editor can show. */
export function printableBlock(node: RootContent): boolean {
  return blockTypes.has(node.type) && isKnown(node, everyType);
}

/** Inline `html` is finished Markdown, such as a formula, and is printed as it stands. */
const everyType = new Set([...blockTypes, ...nestedTypes, 'html']);

function isKnown(node: Nodes, flow: ReadonlySet<string>): boolean {
  if (flow === nestedTypes && node.type === 'link' && node.children.length === 0) return false;
  if (!('children' in node)) return true;
  return node.children.every((child: Nodes) => (inlineTypes.has(child.type) || flow.has(child.type)) && isKnown(child, flow));
}
