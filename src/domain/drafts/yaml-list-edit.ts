import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import { arrangedItems } from './arranged-items.ts';
import { emptyValue, type FrontMatterValue } from './front-matter-value.ts';
import { itemLines, type YamlList } from './yaml-value.ts';

/** A list on one line: entries that stay keep the characters they had. */
export function editedFlowList(content: string, list: YAMLSeq, wanted: YamlList): { start: number; end: number; text: string } {
  const [start, end] = rangeOf(list);
  const texts = arrangedItems(list.items.map(valueOfItem), wanted).map((item) =>
    'added' in item ? item.added.inFlow() : content.slice(...rangeOf(list.items[item.kept])),
  );
  const padded = content.charAt(start + 1) === ' ' && list.items.length > 0 && texts.length > 0;
  return { start, end, text: padded ? `[ ${texts.join(', ')} ]` : `[${texts.join(', ')}]` };
}

/** A list with an entry on each line: the lines of entries that stay are moved, not written anew, comments included. */
export function editedBlockList(
  content: string,
  list: YAMLSeq,
  wanted: YamlList,
  eol: string,
): { start: number; end: number; text: string } {
  const starts = list.items.map((_, index) => lineStart(content, dashOf(list, index)));
  const first = starts[0] ?? rangeOf(list)[0];
  const last = starts.at(-1) ?? first;
  const end = Math.max(endOfLines(content, rangeOf(list)[1]), endOfLines(content, lineEndAfter(content, last)));
  const lines = list.items.map((_, index) => content.slice(starts[index], starts[index + 1] ?? end));
  const indent = /^[ ]*/.exec(content.slice(first))?.[0] ?? '';
  const chunks = arrangedItems(list.items.map(valueOfItem), wanted).map((item) =>
    'added' in item ? itemLines(item.added, indent, eol) : withLineEnd(lines[item.kept] ?? '', eol),
  );
  const text = chunks.join('');
  return { start: first, end, text: content.charAt(end - 1) === '\n' ? text : text.slice(0, -eol.length) };
}

/** An empty entry has no place of its own but its dash. */
function dashOf(list: YAMLSeq, index: number): number {
  const token = list.srcToken?.type === 'block-seq' ? list.srcToken.items[index] : undefined;
  return token?.start.find((part) => part.type === 'seq-item-ind')?.offset ?? rangeOf(list.items[index])[0];
}

function lineEndAfter(content: string, offset: number): number {
  const newline = content.indexOf('\n', offset);
  return newline === -1 ? content.length : newline;
}

function withLineEnd(lines: string, eol: string): string {
  return lines.endsWith('\n') ? lines : `${lines}${eol}`;
}

function endOfLines(content: string, end: number): number {
  const trimmed = content.slice(0, end).trimEnd().length;
  const newline = content.indexOf('\n', trimmed);
  return newline === -1 ? content.length : newline + 1;
}

function lineStart(content: string, offset: number): number {
  return content.lastIndexOf('\n', offset - 1) + 1;
}

function rangeOf(node: unknown): [number, number] {
  const range = (node as { range?: [number, number, number] } | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** What an entry says, as `readYaml` has it. */
export function valueOfItem(node: unknown): FrontMatterValue {
  if (isScalar(node)) {
    if (node.value === null) return emptyValue;
    return {
      type: 'text',
      text: typeof node.value === 'string' ? node.value : (node.source ?? ''),
      plain: node.type === 'PLAIN',
    };
  }
  if (isSeq(node)) return { type: 'list', items: node.items.map(valueOfItem) };
  if (!isMap(node)) return emptyValue;
  return { type: 'map', entries: new Map(node.items.map((pair) => [String(pair.key), valueOfItem(pair.value)])) };
}
