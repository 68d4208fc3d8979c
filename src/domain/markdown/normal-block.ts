import type { BlockContent, Code, DefinitionContent, List, ListItem, RootContent, Table, TableRow } from 'mdast';
import { normalInline } from './normal-inline.ts';

export type FlowContent = BlockContent | DefinitionContent;

const largestNumber = 999_999_999;

/**
 * A block as Markdown can say it, in one shape for everything that reads the same; printing it and reading it back gives this
 * block. `spread` decides for lists that do not say whether blank lines stand between their items. Positions are left out.
 */
export function normalBlock<Block extends RootContent>(node: Block, spread = false): Block {
  return normalOf(node, spread) as Block;
}

function normalOf(node: RootContent, spread: boolean): RootContent {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: normalInline(node.children, 'paragraph') };
    case 'heading':
      return { type: 'heading', depth: node.depth, children: normalInline(node.children, 'heading') };
    case 'blockquote':
      return { type: 'blockquote', children: normalFlow(node.children, spread) };
    case 'list':
      return normalList(node, spread);
    case 'code':
      return normalCode(node);
    case 'table':
      return normalTable(node);
    case 'thematicBreak':
      return { type: 'thematicBreak' };
    default:
      return node;
  }
}

/** Blocks inside a block. Empty paragraphs do not exist in Markdown. */
function normalFlow(children: readonly FlowContent[], spread: boolean): FlowContent[] {
  const blocks = children.map((child) => normalBlock(child, spread));
  return blocks.filter((block) => block.type !== 'paragraph' || block.children.length > 0).filter((block) => !isEmptyList(block));
}

function isEmptyList(block: FlowContent): boolean {
  return block.type === 'list' && block.children.length === 0;
}

function normalList(list: List, spread: boolean): List {
  const ordered = list.ordered === true;
  const children = list.children.map((item) => normalItem(item, spread));
  const loose = (list.spread ?? spread) && children.length > 1;
  const start = Math.min(Math.max(0, Math.trunc(list.start ?? 1)), largestNumber - children.length);
  return { type: 'list', ordered, start: ordered ? start : null, spread: loose, children };
}

function normalItem(item: ListItem, spread: boolean): ListItem {
  const checked = item.checked ?? null;
  const children = normalFlow(item.children, spread);
  const parts = checked !== null && children[0]?.type !== 'paragraph' ? [emptyParagraph, ...children] : children;
  const loose = item.spread === true || parts.some((part, index) => needsBlankLine(parts[index - 1], part));
  return { type: 'listItem', spread: loose && parts.length > 1, checked, children };
}

/** The box of a task without words is a line of its own. */
const emptyParagraph: FlowContent = { type: 'paragraph', children: [] };

/** Whether two blocks of a list item would run together without a blank line between them. */
function needsBlankLine(before: FlowContent | undefined, after: FlowContent): boolean {
  if (!before) return false;
  const last = lastInside(before);
  const open = last.type === 'paragraph' || last.type === 'table';
  if (after.type === 'paragraph' || after.type === 'table') return open;
  if (last.type === 'table' || (open && !canFollowText(after))) return true;
  if (after.type === 'blockquote') return before.type === 'blockquote' || (open && before.type !== 'paragraph');
  return after.type !== 'list' && !tightTypes.has(after.type);
}

const tightTypes = new Set(['code', 'heading', 'thematicBreak']);

/** A list may follow a line of text at once only if it starts at 1 and with a text (CommonMark 0.31, section 5.2). */
function canFollowText(block: FlowContent | undefined): boolean {
  if (block?.type === 'blockquote') return canFollowText(block.children[0]);
  if (block?.type !== 'list') return true;
  if (block.ordered && block.start !== 1) return false;
  const item = block.children[0];
  const isTask = item?.checked !== null;
  return isTask || (item.children.length > 0 && canFollowText(item.children[0]));
}

function lastInside(block: FlowContent): FlowContent {
  if (block.type === 'blockquote') return lastOf(block.children);
  if (block.type === 'list') return lastOf(block.children.at(-1)?.children ?? []);
  return block;
}

function lastOf(children: readonly FlowContent[]): FlowContent {
  const last = children.at(-1);
  return last ? lastInside(last) : emptyParagraph;
}

/** The first word after the fence is the language, the rest is handed on as it is. */
function normalCode(code: Code): Code {
  const value = code.value.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
  const info = [code.lang ?? '', code.meta ?? ''].join(' ').replace(/\s+/g, ' ').trim();
  const space = info.indexOf(' ');
  const lang = space === -1 ? info : info.slice(0, space);
  return { type: 'code', lang: lang || null, meta: space === -1 ? null : info.slice(space + 1), value };
}

/** Every row has as many cells as the widest, since Markdown drops what stands beyond the header. */
function normalTable(table: Table): Table {
  const width = Math.max(1, ...table.children.map((row) => row.children.length));
  const children = table.children.map((row) => normalRow(row, width));
  const align = Array.from({ length: width }, (_, column) => table.align?.[column] ?? null);
  return { type: 'table', align, children };
}

function normalRow(row: TableRow, width: number): TableRow {
  const cells = Array.from({ length: width }, (_, column) => row.children[column]?.children ?? []);
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: normalInline(cell, 'cell') })) };
}
