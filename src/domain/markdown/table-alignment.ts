import type { Nodes } from 'hast';

/**
 * The same elements with cells aligned by style: the attribute `align`, which programs know when something is pasted into them, is
 * no HTML any more.
 */
export function alignedByStyle<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = node.children.map((child) => alignedByStyle(child));
  if (node.type !== 'element' || node.properties.align === undefined) return { ...node, children };
  const { align, ...properties } = node.properties;
  return { ...node, properties: { ...properties, style: `text-align:${align}` }, children };
}
