import { isMap, isScalar, type YAMLSeq } from 'yaml';
import { emptyValue, type FrontMatterValue } from './front-matter-value.ts';
import { itemLines, type YamlItem } from './yaml-value.ts';

/** A list on one line: entries that stay keep the quotes they had. */
export function editedFlowList(content: string, list: YAMLSeq, items: YamlItem[]): { start: number; end: number; text: string } {
  const [start, end] = rangeOf(list);
  const texts = items.map((item) => {
    const kept = list.items.find((node) => item.isWrittenAs(valueOfItem(node)));
    return kept ? content.slice(...rangeOf(kept)) : item.inFlow();
  });
  const padded = content.charAt(start + 1) === ' ' && list.items.length > 0;
  return { start, end, text: padded ? `[ ${texts.join(', ')} ]` : `[${texts.join(', ')}]` };
}

/** A list with an entry on each line: the lines of entries that stay are moved, not written anew, comments included. */
export function editedBlockList(
  content: string,
  list: YAMLSeq,
  items: YamlItem[],
  eol: string,
): { start: number; end: number; text: string } {
  const starts = list.items.map((node) => lineStart(content, rangeOf(node)[0]));
  const first = starts[0] ?? rangeOf(list)[0];
  const end = endOfLines(content, rangeOf(list)[1]);
  const lines = list.items.map((_, index) => content.slice(starts[index], starts[index + 1] ?? end));
  const indent = /^[ ]*/.exec(content.slice(first))?.[0] ?? '';
  const chunks = items.map((item) => {
    const kept = list.items.findIndex((node) => item.isWrittenAs(valueOfItem(node)));
    return kept === -1 ? itemLines(item, indent, eol) : withLineEnd(lines[kept] ?? '', eol);
  });
  const text = chunks.join('');
  return { start: first, end, text: content.charAt(end - 1) === '\n' ? text : text.slice(0, -eol.length) };
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

function valueOfItem(node: unknown): FrontMatterValue {
  if (isScalar(node)) {
    if (node.value === null) return emptyValue;
    return {
      type: 'text',
      text: typeof node.value === 'string' ? node.value : (node.source ?? ''),
      plain: node.type === 'PLAIN',
    };
  }
  if (!isMap(node)) return emptyValue;
  return { type: 'map', entries: new Map(node.items.map((pair) => [String(pair.key), valueOfItem(pair.value)])) };
}
