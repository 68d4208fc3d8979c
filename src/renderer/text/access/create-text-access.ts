import {
  $createRangeSelection,
  $getNodeByKey,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import { afterFrame } from '../../ui/after-frame.ts';
import { focusText } from '../commands/focus-text.ts';
import { joinedUpdates, type Update } from '../markdown/changed-nodes.ts';
import type { DraftBlocks } from '../markdown/draft-blocks.ts';
import { $setPointInBlock } from './block-offset.ts';
import { BlockWatch } from './block-watch.ts';
import { $caretPlace } from './caret.ts';
import { domRange } from './dom-range.ts';
import { $insertAfter } from './insert-after.ts';
import { $replaceWords } from './replace-words.ts';
import { scrollToBlock } from './scroll-to-block.ts';
import { ShownBlocks } from './shown-blocks.ts';
import type { BlocksChange, TextAccess, TextPlace } from './text-access.ts';
import { $readTextBlock, textBlockKeys } from './text-blocks.ts';
import { $typeWords } from './type-words.ts';

/** How the lens, the counters and the sidebar see an editor. */
export function createTextAccess(editor: LexicalEditor, blocks: DraftBlocks): TextAccess {
  const blockListeners = new Set<(change: BlocksChange) => void>();
  const caretListeners = new Set<(caret: TextPlace | null) => void>();
  const watch = new BlockWatch(editor);
  const shown = new ShownBlocks(editor);
  let caret: TextPlace | null = null;

  let waiting: Update | null = null;
  /** Everybody hears of all that happened since the last frame at once, so that a key costs one layout. */
  const tell = () => {
    if (waiting === null) return;
    const update = waiting;
    waiting = null;
    const change = watch.read(update);
    if (change !== null) for (const listener of blockListeners) listener(change);
    const place = update.editorState.read($caretPlace);
    if (place?.key === caret?.key && place?.offset === caret?.offset) return;
    caret = place;
    for (const listener of caretListeners) listener(place);
  };
  editor.registerUpdateListener((update) => {
    if (waiting === null) afterFrame(tell);
    waiting = waiting === null ? update : joinedUpdates(waiting, update);
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
    replace(place, words) {
      let isDone = false;
      const replace = () => {
        isDone = $replaceWords(place, words);
      };
      editor.update(replace, { discrete: true, tag: HISTORY_PUSH_TAG });
      if (!isDone) return false;
      scrollToBlock(editor, place.key);
      focusText(editor);
      return true;
    },
    focus: () => focusText(editor),
    type: (words) => editor.update(() => $typeWords(words), { discrete: true, tag: HISTORY_PUSH_TAG }),
    describePicture(index) {
      const field = editor.getRootElement()?.querySelectorAll<HTMLElement>('.picture-alt')[index];
      field?.scrollIntoView({ block: 'center' });
      field?.focus();
      return field !== undefined;
    },
  };
}

function $select(key: string, start: number, end: number): RangeSelection | null {
  const block = $getNodeByKey(key);
  if (block === null) return null;
  const selection = $createRangeSelection();
  $setPointInBlock(selection.anchor, block, start);
  $setPointInBlock(selection.focus, block, end);
  $setSelection(selection);
  return selection;
}

function added<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
