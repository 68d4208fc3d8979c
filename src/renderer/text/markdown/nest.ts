import type { PhrasingContent } from 'mdast';

/** One piece of a line on its way to Markdown, with the formats it stands in. */
export type LineItem =
  | { kind: 'text'; text: string; format: number }
  | { kind: 'break'; hard: boolean; format: number }
  | { kind: 'node'; node: PhrasingContent; format: number };

/** Bits as Lexical has them; in the order in which Markdown's own reader puts one inside the other. */
const wrappers = [
  { bit: 2, type: 'emphasis' },
  { bit: 1, type: 'strong' },
  { bit: 4, type: 'delete' },
] as const;

/** Puts pieces into as few nested formats as possible; `open` are the formats that already stand around them. */
export function nest(items: LineItem[], open = 0): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let index = 0;
  while (index < items.length) {
    const item = items[index] as LineItem;
    const wrapper = longestWrapper(items, index, item.format & ~open);
    if (wrapper === null) {
      push(out, plain(item));
      index += 1;
    } else {
      const group = items.slice(index, index + wrapper.extent);
      out.push({ type: wrapper.type, children: nest(group, open | wrapper.bit) });
      index += wrapper.extent;
    }
  }
  return out;
}

function longestWrapper(items: LineItem[], start: number, missing: number) {
  let longest: { bit: number; type: 'emphasis' | 'strong' | 'delete'; extent: number } | null = null;
  for (const { bit, type } of wrappers) {
    if ((missing & bit) === 0) continue;
    let extent = 0;
    while (((items[start + extent]?.format ?? 0) & bit) !== 0) extent += 1;
    if (longest === null || extent > longest.extent) longest = { bit, type, extent };
  }
  return longest;
}

function plain(item: LineItem): PhrasingContent {
  if (item.kind === 'node') return item.node;
  if (item.kind === 'text') return { type: 'text', value: item.text };
  return item.hard ? { type: 'break' } : { type: 'text', value: '\n' };
}

function push(out: PhrasingContent[], node: PhrasingContent): void {
  const last = out.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else out.push(node);
}
