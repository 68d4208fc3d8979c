import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { HtmlNode } from '../../../../src/domain/paste/html-tree.ts';

/** HTML parsed as a browser does, as the tree that pasting reads. */
export function htmlFromText(html: string): HtmlNode[] {
  return nodesFrom(parse(html).childNodes);
}

function nodesFrom(nodes: DefaultTreeAdapterTypes.ChildNode[]): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if ('value' in node) return [node.value];
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [{ tag: node.tagName, attributes, children: nodesFrom(node.childNodes) }];
  });
}
