import { $createTableNodeWithDimensions, $findTableNode, $isTableNode } from '@lexical/table';
import { $createParagraphNode, $getSelection, $isRangeSelection } from 'lexical';
import { $placeBlock } from './insert.ts';

/** A table of three columns, a header and two rows, with the caret in its first cell. */
export function $insertTable(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $findTableNode(selection.anchor.getNode()) !== null) return;
  const table = $createTableNodeWithDimensions(3, 3, { rows: true, columns: false });
  $placeBlock(table);
  if ($isTableNode(table) && table.getNextSibling() === null) table.insertAfter($createParagraphNode());
  table.selectStart();
}
