import type { BlocksChange, TextAccess, TextBlock, TextPlace } from '../text/access/text-access.ts';
import { rangeInTitle, selectInTitle, titleField, unmarkTitle } from './title-field.ts';

/** The title among the blocks of a draft; no node of an editor has such a key. */
const titleKey = 'title';

/** A draft's text with its title as the first block: its words are looked up, marked and put right like all others. */
export interface TitledText {
  text: TextAccess;
  /** Says what the title is now. */
  tell(title: string): void;
}

export function withTitle(handle: TextAccess): TitledText {
  const blockListeners = new Set<(change: BlocksChange) => void>();
  const caretListeners = new Set<(place: TextPlace | null) => void>();
  let title = '';
  const block = (): TextBlock => ({ key: titleKey, kind: 'heading', text: title });
  const text: TextAccess = {
    ...handle,
    blocks: () => [block(), ...handle.blocks()],
    onBlocksChange: (listener) => together(blockListeners, listener, handle.onBlocksChange(listener)),
    onCaretChange: (listener) => together(caretListeners, listener, handle.onCaretChange(listener)),
    isShown: (key) => key === titleKey || handle.isShown(key),
    range: (key, start, end) => (key === titleKey ? rangeInTitle(title, start, end) : handle.range(key, start, end)),
    select(key, start, end) {
      if (key === titleKey) selectInTitle(start, end);
      else handle.select(key, start, end);
    },
    replace: (place, words) => (place.key === titleKey ? replaceInTitle(place, words) : handle.replace(place, words)),
  };
  return {
    text,
    tell(next) {
      if (next === title) return;
      title = next;
      unmarkTitle();
      for (const listener of blockListeners) listener({ changed: [block()], removed: [], order: null });
      const field = titleField();
      if (field === null || field !== document.activeElement) return;
      for (const listener of caretListeners) listener({ key: titleKey, offset: field.selectionStart });
    },
  };
}

function together<Listener>(listeners: Set<Listener>, listener: Listener, stop: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    stop();
  };
}

/** As if it were typed, so that the field can take it back. */
function replaceInTitle({ start, text }: { start: number; text: string }, words: string): boolean {
  if (titleField()?.value.slice(start, start + text.length) !== text) return false;
  selectInTitle(start, start + text.length);
  return document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
}
