import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  type TextFormatType,
} from 'lexical';
import { $isCodeBlockNode } from '../nodes/code-block-node.ts';

const sayable: ReadonlySet<TextFormatType> = new Set(['bold', 'italic', 'strikethrough', 'code']);

/** Keeps out formats that Markdown cannot say, such as underlining, and every format inside code blocks. */
export function registerFormats(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    FORMAT_TEXT_COMMAND,
    (format) => {
      const selection = $getSelection();
      const inCode = $isRangeSelection(selection) && selection.anchor.getNode().getParents().some($isCodeBlockNode);
      return inCode || !sayable.has(format);
    },
    COMMAND_PRIORITY_HIGH,
  );
}
