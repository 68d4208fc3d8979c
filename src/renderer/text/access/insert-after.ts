import { $createLinkNode } from '@lexical/link';
import { $createQuoteNode, $isHeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { webAddress } from '../commands/address.ts';
import { $createSoftBreakNode } from '../nodes/soft-break-node.ts';
import { $isSourceBlockNode } from '../nodes/source-block-node.ts';
import { $isSourceInlineNode } from '../nodes/source-inline-node.ts';
import type { Insertion, SentencePlace, Words } from './text-access.ts';
import { $readTextBlock } from './text-blocks.ts';

/** Puts words after a sentence and the caret behind them; `false` when there is nothing to put, or its block is gone. */
export function $insertAfter(place: SentencePlace, { as, words }: Insertion): boolean {
  const block = $getNodeByKey(place.key);
  const nodes = words.flatMap($nodesFrom);
  if (block === null || !block.isAttached() || nodes.length === 0) return false;
  if (as === 'quote') $putBlock(block, $createQuoteNode().append($createParagraphNode().append(...nodes)));
  else if (as === 'paragraph' || !$takesWords(block)) $putBlock(block, $createParagraphNode().append(...nodes));
  else $putWords(block, sentenceEnd(block, place), nodes);
  return true;
}

/** A sentence more is no longer a heading, and a block shown as its source has no place for one. */
function $takesWords(block: LexicalNode): block is ElementNode {
  return $isElementNode(block) && !$isHeadingNode(block) && !$isSourceBlockNode(block);
}

/** The end of the sentence as it stands now; of one that was changed meanwhile the end of its block. */
function sentenceEnd(block: LexicalNode, { end, text }: SentencePlace): number {
  const now = $readTextBlock(block).text;
  if (now.slice(end - text.length, end) === text) return end;
  const start = now.indexOf(text);
  return start < 0 ? now.length : start + text.length;
}

/** Below the whole list or quote that the block stands in. */
function $putBlock(block: LexicalNode, made: ElementNode): void {
  (block.getTopLevelElement() ?? block).insertAfter(made);
  made.selectEnd();
}

function $putWords(block: ElementNode, offset: number, nodes: readonly LexicalNode[]): void {
  const index = $childIndexAt(block, offset);
  const children = block.getChildren();
  const before = textOf(children.slice(0, index));
  const after = textOf(children.slice(index));
  const put = [...$spaceIf(/\S$/u.test(before)), ...nodes];
  block.splice(index, 0, [...put, ...$spaceIf(/^\S/u.test(after))]);
  block.select(index + put.length, index + put.length);
}

const textOf = (nodes: readonly LexicalNode[]): string => nodes.map((node) => node.getTextContent()).join('');
const $spaceIf = (wanted: boolean): LexicalNode[] => (wanted ? [$createTextNode(' ')] : []);

/** Which child of a block begins at an offset. A text is parted there; a link, or what is kept as its source, stays whole before it. */
function $childIndexAt(block: ElementNode, offset: number): number {
  let rest = offset;
  for (const child of block.getChildren()) {
    if (rest === 0) return child.getIndexWithinParent();
    const size = child.getTextContentSize();
    if (rest < size && $isTextNode(child) && !$isSourceInlineNode(child)) {
      const [first] = child.splitText(rest);
      return (first ?? child).getIndexWithinParent() + 1;
    }
    if (rest <= size) return child.getIndexWithinParent() + 1;
    rest -= size;
  }
  return block.getChildrenSize();
}

/** Words are text and never markup; a link is one only when it leads to the web. */
function $nodesFrom({ text, link }: Words): LexicalNode[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\p{Cc}/gu, ' '))
    .flatMap((line, index) => (index === 0 ? [$textNode(line)] : [$createSoftBreakNode(), $textNode(line)]))
    .filter((node) => node !== null);
  const address = link === undefined ? null : webAddress(link);
  return address === null || lines.length === 0 ? lines : [$createLinkNode(address).append(...lines)];
}

const $textNode = (line: string) => (line === '' ? null : $createTextNode(line));
