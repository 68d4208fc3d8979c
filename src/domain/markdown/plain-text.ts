import type { Nodes } from 'mdast';
import { parseMarkdown } from './parse.ts';

/** The words of a body as a reader meets them, without markup; blocks stand on lines of their own. */
export function plainTextFromMarkdown(body: string): string {
  return plainTextFromNode(parseMarkdown(body));
}

/** The words of one node. Code and the descriptions of images count as words; HTML and definitions do not. */
export function plainTextFromNode(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'break':
      return '\n';
    default:
      return 'children' in node ? textOfChildren(node) : '';
  }
}

type ParentNode = Extract<Nodes, { children: unknown }>;

function textOfChildren(node: ParentNode): string {
  const texts = node.children.map((child) => plainTextFromNode(child));
  return texts.filter((text) => text !== '' || !separators[node.type]).join(separators[node.type] ?? '');
}

const separators: Partial<Record<Nodes['type'], string>> = {
  root: '\n\n',
  blockquote: '\n\n',
  list: '\n',
  listItem: '\n',
  footnoteDefinition: '\n\n',
  table: '\n',
  tableRow: '\t',
};
