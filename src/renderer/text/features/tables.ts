import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  registerTablePlugin,
  registerTableSelectionObserver,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';

/** Tables: Tab goes from cell to cell, Enter to the cell below; a cell is one line, as in Markdown. */
export function registerTables(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerTablePlugin(editor),
    registerTableSelectionObserver(editor, true),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $goBelow, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $goBelow, COMMAND_PRIORITY_CRITICAL),
  );
}

function $cellAtCaret(): TableCellNode | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $findCellNode(selection.anchor.getNode()) : null;
}

function $goBelow(): boolean {
  const cell = $cellAtCaret();
  if (cell === null) return false;
  const row = cell.getParent();
  const below = $isTableRowNode(row) ? row.getNextSibling() : null;
  if ($isTableRowNode(below)) below.getChildAtIndex(cell.getIndexWithinParent())?.selectEnd();
  else $goAfterTable(cell);
  return true;
}

function $goAfterTable(cell: TableCellNode): void {
  const table = $findTableNode(cell);
  const next = table?.getNextSibling();
  if (next) {
    next.selectStart();
    return;
  }
  const paragraph = $createParagraphNode();
  table?.insertAfter(paragraph);
  paragraph.select();
}

export type TableAct = 'rowBelow' | 'columnRight' | 'deleteRow' | 'deleteColumn' | 'deleteTable';

/** Changes the table at the caret. The first row is always the header, as in Markdown. */
export function $changeTable(act: TableAct): void {
  const cell = $cellAtCaret();
  if (cell === null) return;
  if (act === 'rowBelow') $insertTableRowAtSelection(true);
  else if (act === 'columnRight') $insertTableColumnAtSelection(true);
  else if (act === 'deleteTable') $removeTable(cell);
  else $deletePart(cell, act);
  $markHeader();
}

function $deletePart(cell: TableCellNode, act: 'deleteRow' | 'deleteColumn'): void {
  const row = cell.getParent();
  const table = $findTableNode(cell);
  const last = act === 'deleteRow' ? table?.getChildrenSize() === 1 : $isTableRowNode(row) && row.getChildrenSize() === 1;
  if (last) $removeTable(cell);
  else if (act === 'deleteRow') $deleteTableRowAtSelection();
  else $deleteTableColumnAtSelection();
}

function $removeTable(cell: TableCellNode): void {
  const table = $findTableNode(cell);
  if (table === null) return;
  const paragraph = $createParagraphNode();
  table.insertAfter(paragraph);
  table.remove();
  paragraph.select();
}

function $markHeader(): void {
  const cell = $cellAtCaret();
  const table = cell === null ? null : $findTableNode(cell);
  table?.getChildren().forEach((row, index) => {
    if (!$isTableRowNode(row)) return;
    for (const each of row.getChildren()) {
      const state = index === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
      if ($isTableCellNode(each) && each.getHeaderStyles() !== state) each.setHeaderStyles(state);
    }
  });
}
