import type { Nodes, RootContent } from 'mdast';

const inlineTypes = new Set(['text', 'strong', 'emphasis', 'delete', 'inlineCode', 'link', 'image', 'break']);
const flowTypes = new Set(['paragraph', 'list', 'listItem']);
const blockTypes = new Set(['paragraph', 'heading', 'list', 'blockquote', 'code', 'thematicBreak', 'table']);

/**
 * Whether the editor can show this block and give it back without loss. Everything else (HTML, footnotes, reference links and
 * their definitions) is kept as written and shown as source.
 */
export function editableBlock(node: RootContent): boolean {
  return blockTypes.has(node.type) && childrenOf(node).every((child) => editableInside(child));
}

function editableInside(node: Nodes): boolean {
  if (inlineTypes.has(node.type)) return childrenOf(node).every((child) => editableInside(child));
  if (node.type === 'tableRow' || node.type === 'tableCell') return childrenOf(node).every((child) => editableInside(child));
  return flowTypes.has(node.type) && childrenOf(node).every((child) => editableInside(child));
}

function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children : [];
}
