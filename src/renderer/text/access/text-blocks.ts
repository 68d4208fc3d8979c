import { $isListItemNode, $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isElementNode, $isTextNode, type EditorState, type ElementNode, type LexicalNode, type NodeKey } from 'lexical';
import { $isCodeBlockNode } from '../nodes/code-block-node.ts';
import { $isImageNode } from '../nodes/image-node.ts';
import { $isSourceBlockNode } from '../nodes/source-block-node.ts';
import { $isTableNode } from '../nodes/tables.ts';
import type { TextBlock, TextBlockKind } from './text-access.ts';

/** Whether a node is a block of text to the window: a line of its own that holds text and no other block. */
export function $isTextBlock(node: LexicalNode | null | undefined): boolean {
  if ($isSourceBlockNode(node)) return true;
  if (!$isElementNode(node) || node.isInline() || node.__key === 'root') return false;
  if ($isListNode(node) || $isTableNode(node) || node.isShadowRoot()) return false;
  return !$isListItemNode(node) ? !isRow(node) : !$isListNode(node.getFirstChild());
}

/** Rows of tables hold cells, which are shadow roots. */
function isRow(node: ElementNode): boolean {
  return node.getType() === 'tablerow';
}

/** The nearest text block around a node. */
export function $textBlockOf(node: LexicalNode | null): LexicalNode | null {
  let current = node;
  while (current !== null && !$isTextBlock(current)) current = current.getParent();
  return current;
}

export function $readTextBlock(node: LexicalNode): TextBlock {
  const pictures = $picturesIn(node);
  const code = $codeIn(node);
  const block: TextBlock = { key: node.getKey(), kind: $kindOf(node), text: $textOf(node) };
  if (pictures !== '') block.pictures = pictures;
  if (code.length > 0) block.code = code;
  return block;
}

function $picturesIn(node: LexicalNode): string {
  if ($isImageNode(node)) return `${node.getSource()}\n${node.getAlt()}\n`;
  return $isElementNode(node) ? node.getChildren().map($picturesIn).join('') : '';
}

/** Where code stands within the text of a block. */
function $codeIn(node: LexicalNode): [start: number, end: number][] {
  const found: [number, number][] = [];
  let at = 0;
  const visit = (each: LexicalNode) => {
    if ($isElementNode(each)) return each.getChildren().forEach(visit);
    const end = at + each.getTextContentSize();
    if ($isTextNode(each) && each.hasFormat('code')) found.push([at, end]);
    at = end;
  };
  visit(node);
  return found;
}

function $textOf(node: LexicalNode): string {
  return $isElementNode(node) ? node.getChildren().map($textOf).join('') : node.getTextContent();
}

function $kindOf(node: LexicalNode): TextBlockKind {
  if ($isSourceBlockNode(node)) return 'other';
  if ($isCodeBlockNode(node)) return 'code';
  for (const parent of node.getParents()) {
    if ($isQuoteNode(parent)) return 'quote';
    if ($isTableNode(parent)) return 'other';
  }
  if ($isHeadingNode(node)) return 'heading';
  return $isListItemNode(node) ? 'item' : 'paragraph';
}

/** The keys of the text blocks in a node, first to last; its own when it is one. */
export function $textBlockKeysIn(node: LexicalNode): NodeKey[] {
  if ($isTextBlock(node)) return [node.__key];
  return $isElementNode(node) ? node.getChildren().flatMap($textBlockKeysIn) : [];
}

/** The keys of all text blocks, first to last. */
export function textBlockKeys(state: EditorState): NodeKey[] {
  return state.read(() => {
    const root = state._nodeMap.get('root');
    return root === undefined ? [] : $textBlockKeysIn(root);
  });
}
