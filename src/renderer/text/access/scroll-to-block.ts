import type { LexicalEditor, NodeKey } from 'lexical';

/**
 * Brings a block into the middle of the sheet. Blocks far away have only an estimated height until they are shown, so the place
 * is corrected in the next frame, when their real height is known.
 */
export function scrollToBlock(editor: LexicalEditor, key: NodeKey): void {
  const scroll = () => editor.getElementByKey(key)?.scrollIntoView({ block: 'center' });
  scroll();
  requestAnimationFrame(() => {
    scroll();
    requestAnimationFrame(scroll);
  });
}
