import { $isListItemNode, type ListItemNode, registerCheckList, registerList } from '@lexical/list';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';

const deepest = 6;

/** Bulleted, numbered and check lists; Tab and Shift+Tab move items in and out. */
export function registerLists(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerList(editor, { restoreNumbering: true }),
    registerCheckList(editor),
    editor.registerCommand(KEY_TAB_COMMAND, (event) => $moveItems(editor, event), COMMAND_PRIORITY_LOW),
  );
}

function $moveItems(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const item = $itemAtSelection();
  if (item === null) return false;
  event.preventDefault();
  if (event.shiftKey) editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined);
  else if (canMoveIn(item)) editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined);
  return true;
}

/** An item can only go under the one before it. */
function canMoveIn(item: ListItemNode): boolean {
  return item.getPreviousSibling() !== null && item.getIndent() < deepest;
}

function $itemAtSelection(): ListItemNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const node = selection.anchor.getNode();
  return [node, ...node.getParents()].find($isListItemNode) ?? null;
}
