import type { Nodes } from 'hast';
import { createElement, type ReactNode } from 'react';

/**
 * Rich text as it will be pasted, built element by element: no HTML is ever parsed in the window. Links don't lead anywhere here,
 * and an image is shown by its description.
 */
export function RichPreview({ tree }: { tree: Nodes }) {
  return <>{childrenOf(tree)}</>;
}

const shown = new Set(
  'h1 h2 h3 h4 h5 h6 p strong em del code pre blockquote ul ol li table thead tbody tr th td hr br a sup sub'.split(' '),
);

function childrenOf(node: Nodes): ReactNode[] {
  return 'children' in node ? node.children.map(nodeOf) : [];
}

function nodeOf(node: Nodes, key: number): ReactNode {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  if (node.tagName === 'img') return <em key={key}>{String(node.properties.alt ?? '')}</em>;
  if (!shown.has(node.tagName)) return childrenOf(node);
  const tag = node.tagName === 'a' ? 'span' : node.tagName;
  const properties = {
    key,
    ...(node.tagName === 'a' ? { className: 'rich-link', title: String(node.properties.href ?? '') } : {}),
    ...(node.tagName === 'ol' && typeof node.properties.start === 'number' ? { start: node.properties.start } : {}),
  };
  const children = childrenOf(node);
  return children.length === 0 ? createElement(tag, properties) : createElement(tag, properties, ...children);
}
