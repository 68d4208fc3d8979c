import { $isListItemNode, $isListNode, ListItemNode, ListNode, registerCheckList, registerList } from '@lexical/list';
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeMutation,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';

const deepest = 6;

/** Bulleted, numbered and check lists; Tab and Shift+Tab move items in and out. */
export function registerLists(editor: LexicalEditor): () => void {
  return mergeRegister(
    registerList(editor, { restoreNumbering: true }),
    registerCheckList(editor),
    registerRoles(editor),
    editor.registerCommand(KEY_TAB_COMMAND, (event) => $moveItems(editor, event), COMMAND_PRIORITY_LOW),
  );
}

/**
 * The items of a check list are boxes to assistive technology, and a list may hold only items: such a list is a group of boxes,
 * in which an item that only carries the next level says nothing.
 */
function registerRoles(editor: LexicalEditor): () => void {
  const tell = (mutations: ReadonlyMap<string, NodeMutation>) => {
    editor.getEditorState().read(() => {
      for (const [key, mutation] of mutations) if (mutation !== 'destroyed') $tellRole(editor, key);
    });
  };
  return mergeRegister(editor.registerMutationListener(ListNode, tell), editor.registerMutationListener(ListItemNode, tell));
}

function $tellRole(editor: LexicalEditor, key: string): void {
  const [node, element] = [$getNodeByKey(key), editor.getElementByKey(key)];
  if (element === null) return;
  if ($isListNode(node)) setRole(element, node.getListType() === 'check' ? 'group' : null);
  else if ($isListItemNode(node) && $isListNode(node.getFirstChild())) setRole(element, isInCheckList(node) ? 'none' : null);
}

function setRole(element: HTMLElement, role: string | null): void {
  if (role === null) element.removeAttribute('role');
  else element.setAttribute('role', role);
}

function isInCheckList(item: ListItemNode): boolean {
  const list = item.getParent();
  return $isListNode(list) && list.getListType() === 'check';
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
