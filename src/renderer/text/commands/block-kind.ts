import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, type ListType } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootOrShadowRoot,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $createCodeBlockNode, $isCodeBlockNode } from '../nodes/code-block-node.ts';
import { $findTableNode } from '../nodes/tables.ts';

/** What a block can be made into. */
export type BlockKind = 'paragraph' | 'h1' | 'h2' | 'h3' | 'bullet' | 'number' | 'check' | 'quote' | 'code';

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);
const lists: ReadonlySet<string> = new Set(['bullet', 'number', 'check']);

/** What the block with the caret is; the innermost of list, heading, code and quote counts. */
export function $blockKindAt(node: LexicalNode): BlockKind | 'table' {
  let current: LexicalNode | null = node;
  while (current !== null) {
    if ($isListNode(current)) return current.getListType();
    if ($isCodeBlockNode(current)) return 'code';
    if ($isHeadingNode(current)) return smallest(current.getTag());
    if ($isQuoteNode(current)) return 'quote';
    current = current.getParent();
  }
  return $findTableNode(node) === null ? 'paragraph' : 'table';
}

function smallest(tag: string): BlockKind {
  return headings.has(tag) ? (tag as BlockKind) : 'h3';
}

/** Makes the selected blocks into a kind; made again, they become paragraphs. */
export function $toggleBlockKind(kind: BlockKind): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $findTableNode(selection.anchor.getNode()) !== null) return;
  const now = $blockKindAt(selection.anchor.getNode());
  if (kind === 'quote') $toggleQuote(selection);
  else $setBlockKind(selection, kind === now ? 'paragraph' : kind);
}

export function $setBlockKind(selection: RangeSelection, kind: BlockKind): void {
  $leaveLists(selection, kind);
  $leaveCode(selection, kind);
  if (lists.has(kind)) $makeList(selection, kind as ListType);
  else if (headings.has(kind)) $setBlocksType(selection, () => $createHeadingNode(kind as 'h1'));
  else if (kind === 'code') $makeCode(selection);
  else $setBlocksType(selection, () => $createParagraphNode());
}

/** The blocks (lines, not containers) that a selection touches. */
function $selectedBlocks(selection: RangeSelection): ElementNode[] {
  const blocks = new Set<ElementNode>();
  const nodes = selection.isCollapsed() ? [selection.anchor.getNode()] : selection.getNodes();
  for (const node of nodes) {
    const block = $lineOf(node);
    if (block !== null) blocks.add(block);
  }
  return [...blocks];
}

function $lineOf(node: LexicalNode): ElementNode | null {
  let current: LexicalNode | null = node;
  while (current !== null) {
    if ($isElementNode(current) && !current.isInline() && !$isRootOrShadowRoot(current) && !$isListNode(current)) return current;
    current = current.getParent();
  }
  return null;
}

/** Items become paragraphs where their list stands; items around them stay lists. */
function $leaveLists(selection: RangeSelection, kind: BlockKind): void {
  for (const item of $selectedBlocks(selection)) {
    if (!$isListItemNode(item) || $isListNode(item.getFirstChild())) continue;
    const list = item.getParent();
    if ($isListNode(list) && lists.has(kind)) list.setListType(kind as ListType);
    else item.replace($createParagraphNode(), true);
  }
}

function $leaveCode(selection: RangeSelection, kind: BlockKind): void {
  if (kind === 'code') return;
  for (const block of $selectedBlocks(selection)) {
    if ($isCodeBlockNode(block)) block.replace($createParagraphNode(), true);
  }
}

function $makeList(selection: RangeSelection, type: ListType): void {
  const blocks = $selectedBlocks(selection).filter((block) => !$isListItemNode(block));
  const first = blocks[0];
  if (first === undefined) return;
  const list = $createListNode(type);
  first.insertBefore(list);
  for (const block of blocks) {
    const item = $createListItemNode(type === 'check' ? false : undefined);
    list.append(item);
    item.append(...block.getChildren());
    $movePoints(selection, block, item);
    block.remove(true);
  }
}

/** Points that stood on a block itself (an empty line) stand on its heir. */
function $movePoints(selection: RangeSelection, from: ElementNode, to: ElementNode): void {
  for (const point of [selection.anchor, selection.focus]) {
    if (point.key === from.getKey()) point.set(to.getKey(), point.offset, 'element');
  }
}

function $makeCode(selection: RangeSelection): void {
  const blocks = $selectedBlocks(selection);
  const [first] = blocks;
  if (first === undefined) return;
  const code = $createCodeBlockNode('', blocks.map((block) => block.getTextContent()).join('\n'));
  first.insertBefore(code);
  for (const block of blocks) block.remove(true);
  code.selectEnd();
}

function $toggleQuote(selection: RangeSelection): void {
  const quote = selection.anchor.getNode().getParents().find($isQuoteNode);
  if (quote !== undefined) {
    for (const child of quote.getChildren()) quote.insertBefore(child);
    quote.remove(true);
    return;
  }
  const blocks = new Set($selectedBlocks(selection).map((block) => block.getTopLevelElementOrThrow()));
  const [first] = blocks;
  if (first === undefined || [...blocks].some((block) => $isCodeBlockNode(block))) return;
  const wrapper = $createQuoteNode({ shadowRoot: true });
  first.insertBefore(wrapper);
  wrapper.append(...blocks);
}
