import type { Nodes } from 'mdast';
import { bareAddress } from './features.ts';

/** The words of inline content as a channel of plain text takes them; line breaks stay, links become `text: address`. */
export function plainInline(nodes: Nodes[]): string {
  return nodes.map(plainOf).join('');
}

function plainOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    case 'link':
      return plainLink(plainInline(node.children), node.url);
    default:
      return 'children' in node ? plainInline(node.children) : '';
  }
}

/** An address that stands in the text already is not written twice. */
function plainLink(text: string, url: string): string {
  const words = text.trim();
  const address = url.replace(/^mailto:/i, '');
  if (words === '') return address;
  if (bareAddress(words) === bareAddress(address)) return words;
  return `${words}${/[:–—]$/.test(words) ? '' : ':'} ${address}`;
}
