import type { Nodes, PhrasingContent } from 'mdast';
import { isMark } from './marks.ts';

/** Whether two blocks in their normal shape are the same, to the last character. */
export function isSameBlock(one: Nodes, other: Nodes): boolean {
  return isSameValue(one, other);
}

/** Compares plain data; `undefined` and an absent key are one, and positions do not count. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((item, index) => isSameValue(item, other[index]));
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  keys.delete('position');
  return [...keys].every((key) => isSameValue((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]));
}

/** Like `isSameBlock`, but a bare address that was read as a link may have been a text. */
export function isSameButForAddresses(wanted: Nodes, read: Nodes): boolean {
  const expected = symbolsOf(wanted, '');
  let index = 0;
  for (const symbol of symbolsOf(read, '')) {
    if (symbol === expected[index]) index += 1;
    else if (symbol !== addressStart && symbol !== addressEnd) return false;
  }
  return index === expected.length;
}

const addressStart = 'address';
const addressEnd = 'end of address';

function symbolsOf(node: Nodes, outer: string): string[] {
  if (node.type === 'text') return Array.from(node.value, (character) => `${outer} ${character}`);
  if (!('children' in node)) return [`${outer} ${JSON.stringify({ ...node, position: undefined })}`];
  const inside = (node.children as Nodes[]).flatMap((child) =>
    symbolsOf(child, isMark(node.type) ? withMark(outer, node.type) : outer),
  );
  if (isMark(node.type)) return inside;
  if (node.type === 'link' && isAddress(node.url, node.children)) return [addressStart, ...inside, addressEnd];
  return [JSON.stringify({ ...node, children: [], position: undefined }), ...inside, `end of ${node.type}`];
}

function withMark(outer: string, mark: string): string {
  return [...outer.split('+'), mark].sort().join('+');
}

/** Whether a link shows the very address that it leads to. */
export function isAddress(url: string, content: readonly PhrasingContent[]): boolean {
  const [only, more] = content;
  if (only?.type !== 'text' || more) return false;
  return url === only.value || url === `http://${only.value}` || url === `mailto:${only.value}`;
}
