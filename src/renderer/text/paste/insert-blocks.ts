import { $findCellNode } from '@lexical/table';
import {
  $createParagraphNode,
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $setSelection,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { RootContent } from 'mdast';
import { plainTextFromNode } from '../../../domain/markdown/plain-text.ts';
import { markdownOfBlocks } from '../../../domain/paste/markdown-of-blocks.ts';
import { $inlineFromMdast } from '../markdown/inline-from-mdast.ts';
import type { Piece } from '../markdown/pieces.ts';
import { readBody } from '../markdown/read-body.ts';
import { $isCodeBlockNode } from '../nodes/code-block-node.ts';

/** Puts blocks at the selection, in place of what is selected. A single paragraph joins the line it is put into. */
export function $insertBlocks(blocks: RootContent[]): Piece[] {
  const selection = $target();
  if (blocks.length === 0) return [];
  const [only] = blocks;
  const asLine = isInsideLine(selection);
  if (asLine !== null) selection.insertRawText(blocks.map((block) => plainTextFromNode(block)).join(asLine));
  else if (blocks.length === 1 && only?.type === 'paragraph') selection.insertNodes($inlineFromMdast(only.children, ownSource));
  else return $insertMarkdown(markdownOfBlocks(blocks));
  return [];
}

/** Whether the caret is in a block of code, where every character counts and none means anything. */
export function $isInCode(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && hasCodeAround(selection);
}

/** Puts text at the selection, character by character. */
export function $insertCode(text: string): Piece[] {
  $target().insertRawText(text.replace(/\r\n?/g, '\n'));
  return [];
}

/** What is finished Markdown is its own source. */
function ownSource(node: object): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

/**
 * Puts Markdown at the selection as what it means. Gives the blocks that now stand in the draft as they were pasted: they keep
 * their characters, and need not be printed.
 */
export function $insertMarkdown(markdown: string): Piece[] {
  const selection = $target();
  const { blocks } = readBody(markdown);
  if (isInsideLine(selection) !== null) {
    selection.insertRawText(markdown);
    return [];
  }
  const nodes = blocks.map((block) => block.$node());
  const [only] = nodes;
  if (nodes.length === 1 && $isParagraphNode(only)) selection.insertNodes(only.getChildren());
  else if ($insertNodes(selection, nodes)) {
    return blocks.map(({ text, gap }, index) => ({ key: nodes[index]?.getKey() ?? '', text, gap }));
  }
  return [];
}

/** Without a selection, the end of the draft. */
function $target(): RangeSelection {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) {
    if (!selection.isCollapsed()) selection.removeText();
    return selection;
  }
  const last = $getRoot().getLastChild();
  const line = $isParagraphNode(last) ? last : $createParagraphNode();
  if (!line.isAttached()) $getRoot().append(line);
  return line.selectEnd();
}

/** What parts lines where only text can stand; `null` where blocks can. */
function isInsideLine(selection: RangeSelection): string | null {
  if (hasCodeAround(selection)) return '\n';
  return $findCellNode(selection.anchor.getNode()) === null ? null : ' ';
}

function hasCodeAround(selection: RangeSelection): boolean {
  const node = selection.anchor.getNode();
  return [node, ...node.getParents()].some($isCodeBlockNode);
}

/** Tells whether the nodes stand in the draft as they were given, none of them joined with what was there. */
function $insertNodes(selection: RangeSelection, nodes: LexicalNode[]): boolean {
  const node = selection.anchor.getNode();
  const block = $isRootNode(node) ? null : node.getTopLevelElement();
  if (!$isElementNode(block) || !$isParagraphNode(block) || !block.isEmpty()) {
    selection.insertNodes(nodes);
    return false;
  }
  for (const each of nodes) block.insertBefore(each);
  const last = nodes.at(-1);
  block.remove(true);
  if ($isElementNode(last)) last.selectEnd();
  else $selectAfter(last);
  return nodes.every((each) => $isRootNode(each.getParent()));
}

function $selectAfter(node: LexicalNode | undefined): void {
  if (node === undefined) return;
  const next = node.getNextSibling();
  if ($isElementNode(next)) {
    next.selectStart();
    return;
  }
  const paragraph = $createParagraphNode();
  node.insertAfter(paragraph);
  const selection = $createRangeSelection();
  selection.anchor.set(paragraph.getKey(), 0, 'element');
  selection.focus.set(paragraph.getKey(), 0, 'element');
  $setSelection(selection);
}
