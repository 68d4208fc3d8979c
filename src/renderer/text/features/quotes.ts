import { $isQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type RangeSelection,
} from 'lexical';
import { $isAtStartOf } from '../commands/at-start.ts';

/** Quotes hold paragraphs and lists. Enter on an empty last line leaves a quote; Backspace at its start dissolves it. */
export function registerQuotes(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveByEnter, COMMAND_PRIORITY_NORMAL),
    editor.registerCommand(KEY_BACKSPACE_COMMAND, $dissolveByBackspace, COMMAND_PRIORITY_NORMAL),
  );
}

/** The line in a quote at which a selection stands. */
function $lineInQuote(selection: RangeSelection): ElementNode | null {
  const node = selection.anchor.getNode();
  const line = [node, ...node.getParents()].find((parent) => $isQuoteNode(parent.getParent()));
  return $isElementNode(line) ? line : null;
}

function $leaveByEnter(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const line = $lineInQuote(selection);
  const quote = line?.getParent();
  if (!line || !quote || line.getType() !== 'paragraph' || !line.isEmpty() || line.getNextSibling() !== null) return false;
  const paragraph = $createParagraphNode();
  quote.insertAfter(paragraph);
  line.remove(true);
  if (quote.isEmpty()) quote.remove();
  paragraph.select();
  return true;
}

function $dissolveByBackspace(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  const line = $isRangeSelection(selection) ? $lineInQuote(selection) : null;
  const quote = line?.getParent();
  if (!line || !quote || line.getType() !== 'paragraph' || line.getPreviousSibling() !== null || !$isAtStartOf(line))
    return false;
  event.preventDefault();
  for (const child of quote.getChildren()) quote.insertBefore(child);
  quote.remove(true);
  return true;
}
