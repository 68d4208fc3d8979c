import type { HtmlNode } from '../../../domain/paste/html-tree.ts';

/** Deeper than the window's own parser goes. */
const deepest = 600;

/** The words and elements of an inert document as plain values. Comments and everything else are left out. */
export function htmlFromDom(nodes: Iterable<Node>, depth = 0): HtmlNode[] {
  return [...nodes].flatMap((node): HtmlNode[] => {
    if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
    if (!(node instanceof Element) || depth > deepest) return [];
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [nameOf(name), value]));
    return [{ tag: node.tagName.toLowerCase(), attributes, children: htmlFromDom(node.childNodes, depth + 1) }];
  });
}

/** A style was renamed before it was parsed. */
function nameOf(name: string): string {
  return name === 'data-style' ? 'style' : name.toLowerCase();
}
