import { $createListItemNode, $createListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $createLineBreakNode, $createParagraphNode, $setState, type ElementNode, type LexicalNode } from 'lexical';
import type { Blockquote, List, ListItem, Paragraph, RootContent } from 'mdast';
import { keepsFormulas } from '../../../domain/markdown/math.ts';
import { looseState } from '../nodes/block-states.ts';
import { $createCodeBlockNode } from '../nodes/code-block-node.ts';
import { $createRuleNode } from '../nodes/rule-node.ts';
import { $createSourceBlockNode } from '../nodes/source-block-node.ts';
import { $inlineFromMdast, type SourceOf } from './inline-from-mdast.ts';
import { printing } from './printing.ts';
import { isSameList, isShowable, listTypeOf } from './showable.ts';

/**
 * The Lexical node for one block. What cannot be shown, and a list that would run together with the list before it, becomes a
 * block of source.
 */
export function $blockFromMdast(
  node: RootContent,
  source: string,
  sourceOf: SourceOf,
  before?: RootContent,
): ElementNode | LexicalNode {
  if (!isShowable(node) || isSameList(before, node) || !keepsFormulas(node, source)) return $createSourceBlockNode(source);
  return $showable(node, sourceOf);
}

function $showable(node: RootContent, sourceOf: SourceOf): LexicalNode {
  switch (node.type) {
    case 'heading':
      return $createHeadingNode(`h${node.depth}`).append(...$inlineFromMdast(node.children, sourceOf));
    case 'list':
      return $list(node, sourceOf);
    case 'blockquote':
      return $quote(node, sourceOf);
    case 'code':
      return $createCodeBlockNode(node.lang ?? '', node.value, node.meta ?? '');
    case 'thematicBreak':
      return $createRuleNode();
    case 'table':
      return printing().$tableFromMdast(node, sourceOf);
    default:
      return $createParagraphNode().append(...$inlineFromMdast('children' in node ? (node as Paragraph).children : [], sourceOf));
  }
}

function $quote(quote: Blockquote, sourceOf: SourceOf): ElementNode {
  return $createQuoteNode({ shadowRoot: true }).append(...quote.children.map((child) => $showable(child, sourceOf)));
}

function $list(list: List, sourceOf: SourceOf): ListNode {
  const node = $createListNode(listTypeOf(list) ?? 'bullet', list.start ?? 1);
  if (list.spread) $setState(node, looseState, true);
  let value = list.start ?? 1;
  for (const item of list.children) {
    node.append(...$item(item, value, sourceOf));
    value += 1;
  }
  return node;
}

/** An item's own lists stand in a row of items that hold nothing else, as Lexical nests lists. */
function $item(item: ListItem, value: number, sourceOf: SourceOf): ListItemNode[] {
  const node = $createListItemNode(item.checked ?? undefined).setValue(value);
  if (item.spread) $setState(node, looseState, true);
  const rows = [node];
  for (const child of item.children) {
    if (child.type === 'list') rows.push($createListItemNode().append($list(child, sourceOf)));
    else if (child.type === 'paragraph') $appendParagraph(node, child, sourceOf);
  }
  return rows;
}

function $appendParagraph(item: ListItemNode, paragraph: Paragraph, sourceOf: SourceOf): void {
  if (!item.isEmpty()) item.append($createLineBreakNode(), $createLineBreakNode());
  item.append(...$inlineFromMdast(paragraph.children, sourceOf));
}
