import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table';
import { $createParagraphNode, $setState } from 'lexical';
import type { Table, TableCell } from 'mdast';
import { alignState } from '../nodes/block-states.ts';
import { $inlineFromMdast, type SourceOf } from './inline-from-mdast.ts';

/** The Lexical node for a table; rows that are too short are filled up. */
export function $tableFromMdast(table: Table, sourceOf: SourceOf): TableNode {
  const columns = Math.max(...table.children.map((row) => row.children.length));
  const node = $createTableNode();
  table.children.forEach((row, rowIndex) => {
    const rowNode = $createTableRowNode();
    for (let column = 0; column < columns; column += 1) {
      const cell = $cell(row.children[column], rowIndex === 0, sourceOf);
      rowNode.append($setState(cell, alignState, table.align?.[column] ?? null));
    }
    node.append(rowNode);
  });
  return node;
}

function $cell(cell: TableCell | undefined, isHeader: boolean, sourceOf: SourceOf) {
  const node = $createTableCellNode(isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS);
  return node.append($createParagraphNode().append(...$inlineFromMdast(cell?.children ?? [], sourceOf)));
}
