import {
  COMMAND_PRIORITY_HIGH,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
} from 'lexical';
import type { EditorParts } from '../parts/editor-parts.ts';
import { focusText } from '../parts/focus-text.ts';
import { blocksFromPlain } from '../paste/blocks-from-plain.ts';
import { type ClipboardContent, readTransfer } from '../paste/clipboard-content.ts';
import { $insertBlocks, $insertMarkdown } from '../paste/insert-blocks.ts';
import { $selectAtPoint } from './drop-point.ts';
import { offerPlainLetters } from './fake-letters.ts';
import { addImages } from './images.ts';

/** Paste and drop: rich text cleaned to what a draft can hold, Markdown as what it means, Ctrl+Shift+V as plain text. */
export function registerPaste(parts: EditorParts): () => void {
  const { editor } = parts;
  let plainAsked = false;
  const noteKeys = (event: KeyboardEvent) => {
    plainAsked = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v';
    return false;
  };
  const paste = (event: unknown) => {
    const data = event instanceof ClipboardEvent ? event.clipboardData : event instanceof InputEvent ? event.dataTransfer : null;
    if (data === null || isInField(event as Event)) return false;
    (event as Event).preventDefault();
    insert(parts, readTransfer(data, plainAsked));
    plainAsked = false;
    return true;
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer === null || isInField(event)) return false;
    event.preventDefault();
    const content = readTransfer(event.dataTransfer, false);
    editor.update(() => $selectAtPoint(editor, event.clientX, event.clientY));
    insert(parts, content);
    focusText(editor);
    return true;
  };
  const dragStart = (event: DragEvent) => {
    event.preventDefault();
    return true;
  };
  return mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, noteKeys, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(PASTE_COMMAND, paste, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, drop, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DRAGSTART_COMMAND, dragStart, COMMAND_PRIORITY_HIGH),
  );
}

function isInField(event: Event): boolean {
  return event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
}

/** After the event, so that each step is an update, and an entry in the history, of its own. */
function insert(parts: EditorParts, content: ClipboardContent): void {
  const { editor } = parts;
  queueMicrotask(() => {
    if (content.kind === 'images') void addImages(parts, content.files);
    else if (content.kind === 'blocks') update(editor, () => $insertBlocks(content.blocks));
    else if (content.kind === 'markdown') insertMarkdown(editor, content);
    offerPlainLetters(parts);
  });
}

/** Text that only looks like Markdown is first put in as it is, so that one Ctrl+Z leads back to that. */
function insertMarkdown(editor: LexicalEditor, { markdown, sure }: { markdown: string; sure: boolean }): void {
  if (!sure) {
    const before = editor.getEditorState();
    update(editor, () => $insertBlocks(blocksFromPlain(markdown)));
    editor.setEditorState(before, { tag: HISTORIC_TAG });
  }
  update(editor, () => $insertMarkdown(markdown));
}

function update(editor: LexicalEditor, change: () => void): void {
  editor.update(change, { discrete: true, tag: [PASTE_TAG, HISTORY_PUSH_TAG] });
}
