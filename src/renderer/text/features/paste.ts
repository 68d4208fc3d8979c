import { COMMAND_PRIORITY_HIGH, DRAGSTART_COMMAND, DROP_COMMAND, KEY_DOWN_COMMAND, mergeRegister, PASTE_COMMAND } from 'lexical';
import { focusText } from '../commands/focus-text.ts';
import { type Transfer, takeTransfer } from '../paste/transfer.ts';
import type { TextState } from '../text-state.ts';
import { loadWritingTools, writingToolsIfLoaded } from '../writing-tools/load-writing-tools.ts';
import { $selectAtPoint } from './drop-point.ts';

/** Paste and drop: rich text cleaned to what a draft can hold, Markdown as what it means, Ctrl+Shift+V as plain text. */
export function registerPaste(parts: TextState): () => void {
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
    insertLater(parts, takeTransfer(data, plainAsked));
    plainAsked = false;
    return true;
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer === null || isInField(event)) return false;
    event.preventDefault();
    const transfer = takeTransfer(event.dataTransfer, false);
    editor.update(() => $selectAtPoint(editor, event.clientX, event.clientY));
    insertLater(parts, transfer);
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
function insertLater(parts: TextState, transfer: Transfer): void {
  const known = writingToolsIfLoaded();
  if (known !== null) queueMicrotask(() => known.insertTransfer(parts, transfer));
  else void loadWritingTools().then(({ insertTransfer }) => insertTransfer(parts, transfer));
}
