import { $createRangeSelection, $getNodeByKey, $setSelection, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import type { BlocksChange, EditorHandle, TextPlace } from '../editor-handle.ts';
import type { DraftBlocks } from '../markdown/draft-blocks.ts';
import { focusText } from '../parts/focus-text.ts';
import { $setPointInBlock } from '../session/block-offset.ts';
import { BlockWatch } from './block-watch.ts';
import { $caretPlace } from './caret.ts';
import { domRange } from './dom-range.ts';
import { $insertAfter } from './insert-after.ts';
import { scrollToBlock } from './scroll-to-block.ts';
import { ShownBlocks } from './shown-blocks.ts';
import { $readTextBlock, textBlockKeys } from './text-blocks.ts';

/** How the lens, the counters and the sidebar see an editor. */
export function createEditorHandle(editor: LexicalEditor, blocks: DraftBlocks): EditorHandle {
  const blockListeners = new Set<(change: BlocksChange) => void>();
  const caretListeners = new Set<(caret: TextPlace | null) => void>();
  const watch = new BlockWatch(editor);
  const shown = new ShownBlocks(editor);
  let caret: TextPlace | null = null;

  editor.registerUpdateListener((update) => {
    const change = watch.read(update);
    if (change !== null) for (const listener of blockListeners) listener(change);
    const place = update.editorState.read($caretPlace);
    if (place?.key === caret?.key && place?.offset === caret?.offset) return;
    caret = place;
    for (const listener of caretListeners) listener(place);
  });

  return {
    blocks() {
      const state = editor.getEditorState();
      return state.read(() =>
        textBlockKeys(state)
          .map((key) => $getNodeByKey(key))
          .filter((node) => node !== null)
          .map($readTextBlock),
      );
    },
    markdown: () => blocks.markdown(),
    onBlocksChange: (listener) => added(blockListeners, listener),
    onCaretChange: (listener) => added(caretListeners, listener),
    isShown: (key) => shown.has(key),
    onShownChange: (listener) => shown.onChange(listener),
    range: (key, start, end) => domRange(editor, key, start, end),
    select(key, start, end) {
      scrollToBlock(editor, key);
      editor.update(() => $select(key, start, end), { discrete: true });
      focusText(editor);
    },
    insertAfter(sentence, insertion) {
      let isDone = false;
      const insert = () => {
        isDone = $insertAfter(sentence, insertion);
      };
      editor.update(insert, { discrete: true, tag: HISTORY_PUSH_TAG });
      if (!isDone) return false;
      scrollToBlock(editor, sentence.key);
      focusText(editor);
      return true;
    },
    focus: () => focusText(editor),
  };
}

function $select(key: string, start: number, end: number): void {
  const block = $getNodeByKey(key);
  if (block === null) return;
  const selection = $createRangeSelection();
  $setPointInBlock(selection.anchor, block, start);
  $setPointInBlock(selection.focus, block, end);
  $setSelection(selection);
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
