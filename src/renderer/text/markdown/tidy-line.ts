import type { LineItem } from './nest.ts';

/** How line ends inside a block are written: as they are, or as spaces where Markdown has no place for them. */
export type LineEnds = 'kept' | 'spaces';

/**
 * Makes a line sayable in Markdown: no spaces at its ends and around its line ends, formats that do not begin or end with a
 * space, no line end last, and no two soft ones in a row (they would part the paragraph).
 */
export function tidyLine(items: LineItem[], lineEnds: LineEnds): LineItem[] {
  const flat = lineEnds === 'spaces' ? items.map(asSpace) : items;
  return withBreakFormats(hardenRuns(trim(narrowSpaces(flat))));
}

function asSpace(item: LineItem): LineItem {
  return item.kind === 'break' ? { kind: 'text', text: ' ', format: 0 } : item;
}

/** Parts each formatted text into the space before, the words and the space after; spaces keep only formats that go on beyond them. */
function narrowSpaces(items: LineItem[]): LineItem[] {
  return items.flatMap((item, index) => {
    if (item.kind !== 'text' || item.format === 0) return [item];
    const [, head = '', words = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(item.text) ?? [];
    const earlier = items[index - 1]?.format ?? 0;
    const later = items[index + 1]?.format ?? 0;
    if (words === '') return [{ ...item, format: item.format & earlier & later }];
    return [
      { ...item, text: head, format: item.format & earlier },
      { ...item, text: words },
      { ...item, text: tail, format: item.format & later },
    ].filter((part) => part.text !== '');
  });
}

function trim(items: LineItem[]): LineItem[] {
  const out: LineItem[] = [];
  for (const item of items) {
    if (item.kind === 'text' && atLineStart(out)) pushText(out, item, item.text.trimStart());
    else if (item.kind === 'break') {
      trimEnd(out);
      out.push(item);
    } else out.push(item);
  }
  trimEnd(out);
  while (out.at(-1)?.kind === 'break') {
    out.pop();
    trimEnd(out);
  }
  return out;
}

function atLineStart(out: LineItem[]): boolean {
  const last = out.at(-1);
  return last === undefined || last.kind === 'break';
}

function pushText(out: LineItem[], item: LineItem & { kind: 'text' }, text: string): void {
  if (text !== '') out.push({ ...item, text });
}

function trimEnd(out: LineItem[]): void {
  let last = out.at(-1);
  while (last?.kind === 'text') {
    out.pop();
    const text = last.text.trimEnd();
    if (text !== '') {
      out.push({ ...last, text });
      return;
    }
    last = out.at(-1);
  }
}

/** A soft line end right after another one would be a blank line. */
function hardenRuns(items: LineItem[]): LineItem[] {
  return items.map((item, index) => {
    const afterBreak = index === 0 || items[index - 1]?.kind === 'break';
    return item.kind === 'break' && afterBreak ? { ...item, hard: true } : item;
  });
}

function withBreakFormats(items: LineItem[]): LineItem[] {
  return items.map((item, index) =>
    item.kind === 'break' ? { ...item, format: (items[index - 1]?.format ?? 0) & (items[index + 1]?.format ?? 0) } : item,
  );
}
