import type { Nodes } from 'mdast';
import type { Format } from './channel.ts';

/** What a target cannot take: formatting, links and images that lead only into the library, raw HTML. */
export type LossKind = Format | 'local-link' | 'local-image' | 'html';

/** How often something is lost; always at least 1. */
export interface Loss {
  kind: LossKind;
  count: number;
}

/** Collects losses while a text is laid out, in the order in which they were first met. */
export interface LossCounter {
  add(kind: LossKind): void;
  list(): Loss[];
}

export function createLossCounter(): LossCounter {
  const counts = new Map<LossKind, number>();
  return {
    add: (kind) => void counts.set(kind, (counts.get(kind) ?? 0) + 1),
    list: () => [...counts].map(([kind, count]) => ({ kind, count })),
  };
}

/** Which formatting a node stands for; `null` for text and for what holds other nodes. */
export function formatOf(node: Nodes): Format | null {
  return formatsOfNodes[node.type] ?? null;
}

const formatsOfNodes: Partial<Record<Nodes['type'], Format>> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'strikethrough',
  heading: 'heading',
  list: 'list',
  blockquote: 'quote',
  thematicBreak: 'divider',
  code: 'code',
  inlineCode: 'code',
  table: 'table',
  footnoteReference: 'footnote',
};
