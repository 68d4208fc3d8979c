import { copyToClipboard } from '@lexical/clipboard';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  COPY_COMMAND,
  CUT_COMMAND,
  FOCUS_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { afterWritingTools, writingToolsIfLoaded } from '../writing-tools/load-writing-tools.ts';
import type { ToHtml } from './clipboard-data.ts';

/** The writer of HTML is not needed before somebody writes, so it is loaded when the text is first entered. */
let toHtml: ToHtml | null = null;
async function loadToHtml(): Promise<void> {
  toHtml ??= (await import('../../../domain/markdown/to-html.ts')).htmlFromMarkdown;
}

/** Copy and cut: the words as plain text, as clean HTML and as Markdown, so that each program takes what it can. */
export function registerCopy(editor: LexicalEditor): () => void {
  const copy = (event: ClipboardEvent | KeyboardEvent | null): boolean => {
    const data = writingToolsIfLoaded()?.$clipboardData(editor, toHtml) ?? null;
    if (data === null) return false;
    if (event instanceof ClipboardEvent && event.clipboardData !== null) {
      event.preventDefault();
      for (const [type, value] of Object.entries(data)) event.clipboardData.setData(type, value);
    } else void copyToClipboard(editor, null, data);
    return true;
  };
  const cut = (event: ClipboardEvent | KeyboardEvent | null): boolean => {
    if (!copy(event)) return false;
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.removeText();
    else for (const node of selection?.getNodes() ?? []) node.remove();
    return true;
  };
  return mergeRegister(
    editor.registerCommand(COPY_COMMAND, copy, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(CUT_COMMAND, cut, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(FOCUS_COMMAND, $onFocus, COMMAND_PRIORITY_LOW),
  );
}

function $onFocus(): boolean {
  void afterWritingTools().then(loadToHtml);
  return false;
}
