import {
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type TextNode,
} from 'lexical';
import { fromDiskTag } from '../document/load-body.ts';
import { $isCodeBlockNode } from '../nodes/code-block-node.ts';
import type { SlashState, TextState } from '../text-state.ts';
import type { SlashChoice } from './slash-choices.ts';

/** What the menu offers for the words after the slash; told by the window, which knows the language of the interface. */
export type FindChoices = (query: string) => readonly SlashChoice[];

/** No more than this is looked at before the caret. */
const farthest = 24;
const slashWords = /(?:^|\s)\/([\p{L}\p{N}]{0,20})$/u;

/** The menu that opens when a slash is typed at the start of a line or after a space. */
export function registerSlash(parts: TextState, find: () => FindChoices): () => void {
  const { editor, slash } = parts;
  let dismissed: string | null = null;
  const choices = () => find()(slash.get()?.query ?? '');
  const move = (event: KeyboardEvent, step: number) => {
    const state = slash.get();
    const count = choices().length;
    if (state === null || count === 0) return false;
    event.preventDefault();
    slash.set({ ...state, chosen: (state.chosen + step + count) % count });
    return true;
  };
  const take = (event: KeyboardEvent | null) => {
    const choice = choices()[slash.get()?.chosen ?? 0];
    if (slash.get() === null || choice === undefined) return false;
    event?.preventDefault();
    takeChoice(parts, choice);
    return true;
  };
  const dismiss = () => {
    if (slash.get() === null) return false;
    dismissed = editor.read($slashKey);
    slash.set(null);
    return true;
  };
  return mergeRegister(
    editor.registerUpdateListener(({ tags, dirtyLeaves, editorState }) => {
      const typed = dirtyLeaves.size > 0 && !tags.has(HISTORIC_TAG) && !tags.has(fromDiskTag);
      const query = editorState.read(() => $slashQuery());
      if (query === null) dismissed = null;
      const key = query === null ? null : editorState.read($slashKey);
      if (query === null || key === dismissed) slash.set(null);
      else if (slash.get() !== null || (typed && query === '')) slash.set(next(slash.get(), query));
    }),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => move(event, 1), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ARROW_UP_COMMAND, (event) => move(event, -1), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ENTER_COMMAND, take, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_TAB_COMMAND, take, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ESCAPE_COMMAND, dismiss, COMMAND_PRIORITY_CRITICAL),
  );
}

function next(before: SlashState | null, query: string): SlashState {
  return before?.query === query ? before : { query, chosen: 0 };
}

function $textBeforeCaret(): { node: TextNode; before: string; start: number } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText() || node.hasFormat('code') || node.getParents().some($isCodeBlockNode))
    return null;
  const start = Math.max(0, selection.anchor.offset - farthest);
  const before = node.getTextContent().slice(start, selection.anchor.offset);
  const isLineStart = start === 0 && (node.getPreviousSibling() === null || $isLineBreakNode(node.getPreviousSibling()));
  return isLineStart || /\s\/[\p{L}\p{N}]*$/u.test(before) ? { node, before, start } : null;
}

function $slashQuery(): string | null {
  const found = $textBeforeCaret();
  return found === null ? null : (slashWords.exec(found.before)?.[1] ?? null);
}

/** Which slash it is, so that a dismissed menu does not come back for it. */
function $slashKey(): string | null {
  const found = $textBeforeCaret();
  return found === null ? null : `${found.node.getKey()}:${found.start + found.before.lastIndexOf('/')}`;
}

/** Takes the typed words out and does what was chosen, in one step of the history. */
export function takeChoice({ editor, slash }: TextState, choice: SlashChoice): void {
  const query = slash.get()?.query ?? '';
  slash.set(null);
  editor.update(
    () => {
      const found = $textBeforeCaret();
      if (found === null) return;
      const start = found.start + found.before.lastIndexOf('/');
      found.node.spliceText(start, query.length + 1, '', true);
      choice.$act();
    },
    { tag: HISTORY_PUSH_TAG },
  );
  choice.after?.();
}
