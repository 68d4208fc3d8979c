import type { Definition, Nodes } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';

/** A picture of a draft: where it is, as written, and its words for those who cannot see it; empty when there are none. */
export interface DraftPicture {
  source: string;
  alt: string;
}

/** The pictures of a body, in order. Linear. */
export function picturesOf(body: string): DraftPicture[] {
  const pictures: DraftPicture[] = [];
  const definitions = new Map<string, Definition>();
  const referred: { identifier: string; at: number }[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'image') pictures.push({ source: node.url, alt: node.alt?.trim() ?? '' });
    if (node.type === 'imageReference') {
      referred.push({ identifier: node.identifier, at: pictures.length });
      pictures.push({ source: '', alt: node.alt?.trim() ?? '' });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseMarkdown(body));
  for (const { identifier, at } of referred) {
    const picture = pictures[at];
    if (picture !== undefined) picture.source = definitions.get(identifier)?.url ?? '';
  }
  return pictures.filter(({ source }) => source !== '');
}
