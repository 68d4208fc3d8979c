import type { LexicalEditor } from 'lexical';

/** The box of the caret or of the selection in the window; `null` when it is not in the text. */
export function caretBox(editor: LexicalEditor): DOMRect | null {
  const selection = globalThis.getSelection();
  const root = editor.getRootElement();
  if (selection === null || selection.rangeCount === 0 || root === null || !root.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const box = range.getBoundingClientRect();
  if (box.width > 0 || box.height > 0) return box;
  // An empty line has no box for its caret.
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  return element?.getBoundingClientRect() ?? null;
}
