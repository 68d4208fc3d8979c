import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { $isCodeBlockNode, type CodeBlockNode } from '../nodes/code-block-node.ts';

/** Code blocks: Tab writes spaces, the down arrow on the last line of the draft leads out below. */
export function registerCodeBlocks(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(KEY_TAB_COMMAND, $indent, COMMAND_PRIORITY_NORMAL),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, $leaveBelow, COMMAND_PRIORITY_NORMAL),
  );
}

function $codeBlockAtCaret(): CodeBlockNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const node = selection.anchor.getNode();
  return [node, ...node.getParents()].find($isCodeBlockNode) ?? null;
}

function $indent(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if ($codeBlockAtCaret() === null || !$isRangeSelection(selection)) return false;
  event.preventDefault();
  if (!event.shiftKey) selection.insertText('  ');
  return true;
}

function $leaveBelow(event: KeyboardEvent): boolean {
  const block = $codeBlockAtCaret();
  const selection = $getSelection();
  if (block === null || block.getNextSibling() !== null || !$isRangeSelection(selection) || !selection.isCollapsed())
    return false;
  const after = textAfter(block, selection.anchor.key, selection.anchor.offset);
  if (after.includes('\n')) return false;
  event.preventDefault();
  const paragraph = $createParagraphNode();
  block.insertAfter(paragraph);
  paragraph.select();
  return true;
}

function textAfter(block: CodeBlockNode, key: string, offset: number): string {
  if (block.getKey() === key)
    return block
      .getChildren()
      .slice(offset)
      .map((child) => child.getTextContent())
      .join('');
  const children = block.getChildren();
  const index = children.findIndex((child) => child.getKey() === key);
  const here = children[index]?.getTextContent().slice(offset) ?? '';
  return (
    here +
    children
      .slice(index + 1)
      .map((child) => child.getTextContent())
      .join('')
  );
}
