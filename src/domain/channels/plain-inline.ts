import type { Nodes } from 'mdast';
import { formatOf, type LossCounter } from './losses.ts';

/** The words of inline content as a channel of plain text takes them; line breaks stay, links become `text: address`. */
export function plainInline(nodes: Nodes[], losses: LossCounter): string {
  return nodes.map((node) => plainOf(node, losses)).join('');
}

function plainOf(node: Nodes, losses: LossCounter): string {
  const format = formatOf(node);
  if (format !== null) losses.add(format);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      losses.add('image');
      return node.alt ?? '';
    case 'link':
      return plainLink(plainInline(node.children, losses), node.url, losses);
    default:
      return 'children' in node ? plainInline(node.children, losses) : '';
  }
}

/** An address that stands in the text already is not written twice. */
function plainLink(text: string, url: string, losses: LossCounter): string {
  const words = text.trim();
  const address = url.replace(/^mailto:/i, '');
  if (words === '') return address;
  if (bareAddress(words) === bareAddress(address)) return words;
  losses.add('link-text');
  return `${words}${/[:–—]$/.test(words) ? '' : ':'} ${address}`;
}

function bareAddress(text: string): string {
  return text.replace(/^https?:\/\/|^mailto:/i, '').replace(/\/$/, '');
}
