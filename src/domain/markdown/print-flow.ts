import type { Code, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { guardedHeading, guardedItem, guardedLines } from './guard-lines.ts';
import type { FlowContent } from './normal-block.ts';
import { type PrintTask, printInline } from './print-inline.ts';
import { referencesEscaped } from './print-link.ts';
import { printTable } from './print-table.ts';

/** What stands around a block: the marker of the list right before it, and whether it opens a list's item. */
interface Place {
  inside: boolean;
  marker: string;
  opensItem: boolean;
}

const inContainer: Place = { inside: true, marker: '', opensItem: false };

/** Prints a block in its normal shape. */
export function printFlow(block: RootContent, task: PrintTask): string {
  return printOne(block as FlowContent, task, { inside: false, marker: task.style.avoidMarker, opensItem: false });
}

function printOne(block: FlowContent, task: PrintTask, place: Place): string {
  switch (block.type) {
    case 'paragraph':
      return printParagraph(block, task, place);
    case 'heading':
      return printHeading(block, task);
    case 'blockquote':
      return indented(printRow(block.children, task, '\n\n', inContainer), '> ', '> ');
    case 'list':
      return printList(block, task, markerFor(block, task, place));
    case 'code':
      return printCode(block, task);
    case 'table':
      return printTable(block, task);
    case 'thematicBreak':
      return place.inside ? '___' : '---';
    default:
      return 'value' in block ? block.value : '';
  }
}

/** Blocks one after another; only the first stands at `place`. */
function printRow(blocks: readonly FlowContent[], task: PrintTask, separator: string, place: Place): string {
  let next = place;
  const printed = blocks.map((block) => {
    const text = printOne(block, task, next);
    next = { ...inContainer, marker: block.type === 'list' ? markerOf(text) : '' };
    return text;
  });
  return printed.join(separator);
}

function printParagraph(paragraph: Paragraph, task: PrintTask, place: Place): string {
  const lines = guardedLines(printInline(paragraph.children, task));
  return place.opensItem ? guardedItem(lines) : lines;
}

function printHeading(heading: Heading, task: PrintTask): string {
  const content = guardedHeading(printInline(heading.children, task));
  return content === '' ? '#'.repeat(heading.depth) : `${'#'.repeat(heading.depth)} ${content}`;
}

/** The character that marks the items of a printed list. */
function markerOf(list: string): string {
  return /^\d*(.)/.exec(list)?.[1] ?? '';
}

/** Lists side by side would be read as one, so they take turns; so does a list that opens an item, or it could become a rule. */
function markerFor(list: List, task: PrintTask, place: Place): string {
  const { bullet, delimiter } = task.style;
  const usual = list.ordered ? delimiter : bullet;
  if (usual !== place.marker) return usual;
  if (list.ordered) return delimiter === '.' ? ')' : '.';
  return bullet === '-' ? '*' : '-';
}

function printList(list: List, task: PrintTask, marker: string): string {
  const items = list.children.map((item, index) => {
    const number = list.ordered ? String((list.start ?? 1) + (task.style.counting ? index : 0)) : '';
    return printItem(item, number, marker, task);
  });
  return items.join(list.spread ? '\n\n' : '\n');
}

function printItem(item: ListItem, number: string, marker: string, task: PrintTask): string {
  const checked = item.checked ?? null;
  const separator = item.spread ? '\n\n' : '\n';
  const place = { inside: true, opensItem: checked === null, marker: checked === null ? marker : '' };
  const content = printRow(item.children, task, separator, place);
  const startsWithText = item.children[0]?.type === 'paragraph';
  const boxed = checked === null ? content : joined(checked ? '[x]' : '[ ]', content, startsWithText ? ' ' : separator);
  if (boxed === '') return number + marker;
  const start = number + marker + ' '.repeat(startsWithText ? task.style.markerSpace : 1);
  return indented(boxed, start, ' '.repeat(start.length));
}

function joined(box: string, content: string, separator: string): string {
  return content === '' ? box : box + separator + content;
}

/** Blank lines carry no spaces. */
function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => {
      const prefix = index === 0 ? first : others;
      return line === '' ? prefix.trimEnd() : prefix + line;
    })
    .join('\n');
}

function printCode(code: Code, task: PrintTask): string {
  const words = [code.lang ?? '', code.meta ?? ''].filter((part) => part !== '').join(' ');
  const info = referencesEscaped(words.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\'));
  const fence = fenceFor(code.value, info.includes('`') ? '~' : task.style.fence);
  const opening = info.startsWith('~') ? `${fence} ${info}` : fence + info;
  return code.value === '' ? `${opening}\n${fence}` : `${opening}\n${code.value}\n${fence}`;
}

/** A fence longer than any in the code. */
function fenceFor(value: string, character: '`' | '~'): string {
  const fences = value.matchAll(character === '`' ? /^ {0,3}(`{3,})/gm : /^ {0,3}(~{3,})/gm);
  const longest = Math.max(2, ...Array.from(fences, (match) => match[1]?.length ?? 0));
  return character.repeat(longest + 1);
}
