import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $createRuleNode } from '../nodes/rule-node.ts';

/** The top-level block at the caret. */
function $blockAtCaret(): ElementNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const node = selection.anchor.getNode();
  const block = $isRootNode(node) ? node.getLastChild() : node.getTopLevelElement();
  return $isElementNode(block) ? block : null;
}

/** Puts a block at the caret: in place of an empty paragraph, otherwise after the block with the caret. */
export function $placeBlock(node: LexicalNode): void {
  const block = $blockAtCaret();
  if (block === null) return;
  if ($isParagraphNode(block) && block.isEmpty()) block.replace(node);
  else block.insertAfter(node);
}

export function $insertRule(): void {
  const rule = $createRuleNode();
  $placeBlock(rule);
  const next = rule.getNextSibling();
  if ($isElementNode(next)) {
    next.selectStart();
    return;
  }
  const paragraph = $createParagraphNode();
  rule.insertAfter(paragraph);
  paragraph.select();
}
