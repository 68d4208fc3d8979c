import type { Nodes } from 'mdast';
import { type Format, formats } from './channel.ts';

/** What a target cannot take: formatting, links and images that lead only into the library, raw HTML. */
export const lossKinds = [...formats, 'local-link', 'local-image', 'html'] as const;
export type LossKind = (typeof lossKinds)[number];

/** How often something is lost; always at least 1. */
export interface Loss {
  kind: LossKind;
  count: number;
}

/** Collects losses while a text is laid out; the list is in the order of `lossKinds`. */
export interface LossCounter {
  add(kind: LossKind): void;
  list(): Loss[];
}

/** A counter that starts with what was lost already. */
export function createLossCounter(losses: readonly Loss[] = []): LossCounter {
  const counts = new Map(losses.map(({ kind, count }) => [kind, count]));
  return {
    add: (kind) => void counts.set(kind, (counts.get(kind) ?? 0) + 1),
    list: () => lossKinds.flatMap((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(({ count }) => count > 0),
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
