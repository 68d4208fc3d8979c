import { caretFromPoint } from '@lexical/clipboard';
import { $createRangeSelection, $getNearestNodeFromDOMNode, $isTextNode, $setSelection, type LexicalEditor } from 'lexical';

/** Puts the caret where the pointer is. */
export function $selectAtPoint(editor: LexicalEditor, x: number, y: number): void {
  const caret = caretFromPoint(x, y, editor.getRootElement());
  const node = caret === null ? null : $getNearestNodeFromDOMNode(caret.node);
  if (caret === null || node === null) return;
  const selection = $createRangeSelection();
  for (const point of [selection.anchor, selection.focus]) {
    if ($isTextNode(node)) point.set(node.getKey(), caret.offset, 'text');
    else point.set(node.getParentOrThrow().getKey(), node.getIndexWithinParent() + 1, 'element');
  }
  $setSelection(selection);
}
