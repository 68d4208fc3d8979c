import { $isHeadingNode } from '@lexical/rich-text';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical';

/** A heading is one line: a line break in it starts a paragraph, as Enter does. */
export function registerHeadings(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    INSERT_LINE_BREAK_COMMAND,
    () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return false;
      const node = selection.anchor.getNode();
      if (![node, ...node.getParents()].some($isHeadingNode)) return false;
      return editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    },
    COMMAND_PRIORITY_NORMAL,
  );
}
