import { $isListItemNode } from '@lexical/list';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { $toggleBlockKind, type BlockKind } from '../commands/block-kind.ts';
import { type TextShortcut, textShortcutOf } from '../text-shortcuts.ts';
import type { TextState } from '../text-state.ts';
import { loadWritingTools } from '../writing-tools/load-writing-tools.ts';
import { goToEnd, goToStart } from './ends.ts';
import { askForLink } from './links.ts';

/** Does what the table of shortcuts says, and keeps the focus in the text. */
export function registerKeys(parts: TextState): () => void {
  return mergeRegister(registerShortcuts(parts), registerEscape(parts));
}

/** Lexical's own answer to Escape takes the focus out of the text: what is typed next would be nobody's. */
function registerEscape({ editor }: TextState): () => void {
  return editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW);
}

function registerShortcuts(parts: TextState): () => void {
  return parts.editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      const shortcut = textShortcutOf(event);
      if (shortcut === null || isInField(event)) return false;
      event.preventDefault();
      runTextShortcut(parts, shortcut);
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/** Fields inside the text (the source of a block, a table's form) keep their own keys, but for those of the whole sheet. */
function isInField(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
}

export function runTextShortcut(parts: TextState, shortcut: TextShortcut): void {
  const { editor } = parts;
  const block = (kind: BlockKind) => editor.update(() => $toggleBlockKind(kind));
  const format = (kind: 'bold' | 'italic' | 'strikethrough' | 'code') => editor.dispatchCommand(FORMAT_TEXT_COMMAND, kind);
  const acts: Record<TextShortcut, () => void> = {
    bold: () => format('bold'),
    italic: () => format('italic'),
    strikethrough: () => format('strikethrough'),
    code: () => format('code'),
    link: () => askForLink(parts),
    heading1: () => block('h1'),
    heading2: () => block('h2'),
    heading3: () => block('h3'),
    numberedList: () => block('number'),
    bulletedList: () => block('bullet'),
    checkList: () => block('check'),
    tick: () => editor.update($tick),
    find: () => find(parts, false),
    replace: () => find(parts, true),
    start: () => goToStart(editor),
    end: () => goToEnd(editor),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => editor.dispatchCommand(REDO_COMMAND, undefined),
  };
  acts[shortcut]();
}

function $tick(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const node = selection.anchor.getNode();
  const item = [node, ...node.getParents()].find($isListItemNode);
  if (item?.getChecked() !== undefined) item.toggleChecked();
}

/** Opens the search at once where its code is loaded, as it is a moment after the first draft stands. */
function find({ finder }: TextState, replacing: boolean): void {
  const known = finder.get();
  if (known !== null) known.open(replacing);
  else void loadWritingTools().then(() => finder.get()?.open(replacing));
}
