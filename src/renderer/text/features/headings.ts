import { $isHeadingNode, type HeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type RangeSelection,
} from 'lexical';
import { $isAtStartOf } from '../commands/at-start.ts';

/** A heading is one line: a line break in it starts a paragraph, as Enter does. Backspace at its start makes it plain text. */
export function registerHeadings(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, () => $breakAsEnter(editor), COMMAND_PRIORITY_NORMAL),
    editor.registerCommand(KEY_BACKSPACE_COMMAND, $makePlain, COMMAND_PRIORITY_NORMAL),
  );
}

function $headingAt(selection: RangeSelection): HeadingNode | null {
  const node = selection.anchor.getNode();
  return [node, ...node.getParents()].find($isHeadingNode) ?? null;
}

function $breakAsEnter(editor: LexicalEditor): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $headingAt(selection) === null) return false;
  return editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
}

function $makePlain(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  const heading = $isRangeSelection(selection) ? $headingAt(selection) : null;
  if (heading === null || !$isAtStartOf(heading)) return false;
  event.preventDefault();
  heading.replace($createParagraphNode(), true);
  return true;
}
