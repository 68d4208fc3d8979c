import type { LexicalEditor } from 'lexical';

/** Puts the focus into the text at once, with the selection it had; a field that is about to go away must not take it along. */
export function focusText(editor: LexicalEditor): void {
  const root = editor.getRootElement();
  if (root === null) return;
  root.focus({ preventScroll: true });
  editor.focus();
  editor.read(() => undefined);
}
