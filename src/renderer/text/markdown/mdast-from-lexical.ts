import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode, type HeadingNode } from '@lexical/rich-text';
import { $isTableCellNode, $isTableNode, $isTableRowNode, type TableNode, type TableRowNode } from '@lexical/table';
import { $getState, $isElementNode, $isLineBreakNode, type ElementNode, type LexicalNode } from 'lexical';
import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { alignState, looseState } from '../nodes/block-states.ts';
import { $isCodeBlockNode, $textOfCodeBlock } from '../nodes/code-block-node.ts';
import { $isRuleNode } from '../nodes/rule-node.ts';
import { $isSoftBreakNode } from '../nodes/soft-break-node.ts';
import { $isSourceBlockNode } from '../nodes/source-block-node.ts';
import { $lineItems } from './line-items.ts';
import { nest } from './nest.ts';
import { type LineEnds, tidyLine } from './tidy-line.ts';

/** A block of the editor as syntax tree; `null` when there is nothing to write, as for an empty paragraph. Source blocks are `html`. */
export function $mdastFromBlock(node: LexicalNode): RootContent | null {
  if ($isSourceBlockNode(node)) return { type: 'html', value: node.getSource() };
  if ($isRuleNode(node)) return { type: 'thematicBreak' };
  if ($isCodeBlockNode(node))
    return { type: 'code', lang: node.getLanguage() || null, meta: node.getMeta() || null, value: $textOfCodeBlock(node) };
  if ($isListNode(node)) return $list(node);
  if ($isHeadingNode(node)) return $heading(node);
  if ($isTableNode(node)) return $table(node);
  if ($isQuoteNode(node)) return $quote(node);
  return $isElementNode(node) ? $paragraph(node.getChildren()) : null;
}

/** The inline content of a line of nodes. */
export function $phrasing(nodes: LexicalNode[], lineEnds: LineEnds = 'kept'): PhrasingContent[] {
  return nest(tidyLine($lineItems(nodes), lineEnds));
}

function $paragraph(nodes: LexicalNode[]): Paragraph | null {
  const children = $phrasing(nodes);
  return children.length === 0 ? null : { type: 'paragraph', children };
}

/** Only headings of the first two sizes can hold line ends in Markdown. */
function $heading(node: HeadingNode): Heading | null {
  const depth = Number(node.getTag().slice(1)) as Heading['depth'];
  const children = $phrasing(node.getChildren(), depth > 2 ? 'spaces' : 'kept');
  return children.length === 0 ? null : { type: 'heading', depth, children };
}

function $quote(node: ElementNode): RootContent | null {
  const inner = node.getChildren();
  const inline = inner.every((child) => !$isElementNode(child) || child.isInline());
  const blocks = inline ? [$paragraph(inner)] : inner.map($mdastFromBlock);
  const children = blocks.filter((child) => child !== null) as BlockContent[];
  return children.length === 0 ? null : { type: 'blockquote', children };
}

function $list(node: ListNode): List {
  const items: ListItem[] = [];
  for (const row of node.getChildren()) {
    if ($isListItemNode(row)) $addRow(items, row);
  }
  const ordered = node.getListType() === 'number';
  return { type: 'list', ordered, start: ordered ? node.getStart() : null, spread: $getState(node, looseState), children: items };
}

/** A row that holds only lists belongs to the item before it. */
function $addRow(items: ListItem[], row: ListItemNode): void {
  const lists = row.getChildren().filter($isListNode);
  if (lists.length === 0) {
    items.push($item(row));
    return;
  }
  if (items.length === 0) items.push({ type: 'listItem', checked: null, spread: false, children: [] });
  items.at(-1)?.children.push(...lists.map($list));
}

function $item(row: ListItemNode): ListItem {
  const paragraphs = splitAtDoubleBreaks(row.getChildren()).map($paragraph);
  const children = paragraphs.filter((paragraph) => paragraph !== null);
  const spread = children.length > 1 || $getState(row, looseState);
  return { type: 'listItem', checked: row.getChecked() ?? null, spread, children };
}

/** Two breaks in a row inside an item part its paragraphs. */
function splitAtDoubleBreaks(nodes: LexicalNode[]): LexicalNode[][] {
  const parts: LexicalNode[][] = [[]];
  nodes.forEach((node, index) => {
    const doubled = isHardBreak(node) && isHardBreak(nodes[index - 1]);
    if (doubled) parts.push([]);
    else parts.at(-1)?.push(node);
  });
  return parts;
}

function isHardBreak(node: LexicalNode | undefined): boolean {
  return node !== undefined && $isLineBreakNode(node) && !$isSoftBreakNode(node);
}

function $table(node: TableNode): Table {
  const rows = node.getChildren().filter($isTableRowNode);
  const first = rows[0]?.getChildren().filter($isTableCellNode) ?? [];
  return { type: 'table', align: first.map((cell) => $getState(cell, alignState)), children: rows.map($row) };
}

function $row(row: TableRowNode): TableRow {
  const cells = row.getChildren().filter($isTableCellNode);
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: $cellContent(cell) })) };
}

/** A cell is one line in Markdown: what stands on several lines is parted by spaces. */
function $cellContent(cell: ElementNode): PhrasingContent[] {
  const lines = cell.getChildren().map((child) => $phrasing($isElementNode(child) ? child.getChildren() : [child], 'spaces'));
  const filled = lines.filter((line) => line.length > 0);
  return filled.flatMap((line, index) => (index === 0 ? line : [{ type: 'text' as const, value: ' ' }, ...line]));
}
