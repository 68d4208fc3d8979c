import { $createParagraphNode, $getRoot, $isParagraphNode, type LexicalEditor } from 'lexical';
import { focusText } from '../commands/focus-text.ts';

/**
 * Ctrl+Home and Ctrl+End, done on the document itself: the browser's own stop where blocks that were never shown have only an
 * estimated height.
 */
export function goToStart(editor: LexicalEditor): void {
  editor.update(() => void $getRoot().selectStart(), { discrete: true });
  focusText(editor);
  scrollAfterLayout(editor, 'first');
}

export function goToEnd(editor: LexicalEditor): void {
  editor.update(() => void $getRoot().selectEnd(), { discrete: true });
  focusText(editor);
  scrollAfterLayout(editor, 'last');
}

/** Once more in the next frames, when the heights on the way have become real. */
function scrollAfterLayout(editor: LexicalEditor, which: 'first' | 'last'): void {
  const scroll = () => {
    const root = editor.getRootElement();
    const block = which === 'first' ? root?.firstElementChild : root?.lastElementChild;
    block?.scrollIntoView({ block: which === 'first' ? 'center' : 'end' });
  };
  scroll();
  requestAnimationFrame(() => {
    scroll();
    requestAnimationFrame(scroll);
  });
}

/** A press under the last block puts the caret at the end, on a new line when the last block is not a plain one. */
export function registerPressBelow(editor: LexicalEditor): () => void {
  const press = (event: MouseEvent) => {
    const root = editor.getRootElement();
    if (root === null || event.target !== root || event.button !== 0) return;
    const last = root.lastElementChild;
    if (last !== null && event.clientY <= last.getBoundingClientRect().bottom) return;
    event.preventDefault();
    editor.update($continueBelow, { discrete: true });
    focusText(editor);
  };
  return editor.registerRootListener((root) => {
    root?.addEventListener('mousedown', press);
    return () => root?.removeEventListener('mousedown', press);
  });
}

function $continueBelow(): void {
  const last = $getRoot().getLastChild();
  if (!$isParagraphNode(last)) $getRoot().append($createParagraphNode());
  $getRoot().selectEnd();
}
