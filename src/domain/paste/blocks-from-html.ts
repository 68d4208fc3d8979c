import type { BlockContent, Heading, PhrasingContent, RootContent } from 'mdast';
import { codeFromHtml, isCodeHeader } from './code-from-html.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';
import { inlineFromHtml, isDropped, textOf } from './inline-from-html.ts';
import { joinedLists } from './joined-lists.ts';
import { listFromHtml } from './list-from-html.ts';
import { tableFromHtml } from './table-from-html.ts';
import { gatherWordLists, wordItemOf } from './word-lists.ts';

const blockTags = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Deeper than this nobody lays out a page; what lies there gives its words. */
const deepest = 200;

/**
 * What a pasted page says, as blocks that a draft can hold: no scripts, styles or images, no empty paragraphs. Every word is in
 * them.
 */
export function blocksFromHtml(nodes: readonly HtmlNode[]): RootContent[] {
  return joinedLists(gatherWordLists(blocksOf(nodes)));
}

/** Blocks of a run of nodes: what stands beside blocks, not in one, becomes a paragraph. */
export function blocksOf(nodes: readonly HtmlNode[], depth = 0): RootContent[] {
  const blocks: RootContent[] = [];
  let line: HtmlNode[] = [];
  const closeLine = () => {
    blocks.push(...paragraphsOf(inlineFromHtml(line)));
    line = [];
  };
  nodes.forEach((node, index) => {
    if (isElement(node) && (isDropped(node) || isCodeHeader(node, nodes[index + 1]))) return;
    if (isElement(node) && depth < deepest && hasBlocks(node)) {
      closeLine();
      for (const block of blocksFrom(node, depth + 1)) blocks.push(block);
    } else line.push(node);
  });
  closeLine();
  return blocks;
}

const withBlocks = new WeakMap<HtmlElement, boolean>();

/** Asked once for each element, however deep they lie in each other. */
function hasBlocks(element: HtmlElement): boolean {
  const known = withBlocks.get(element);
  if (known !== undefined) return known;
  const has = blockTags.has(element.tag) || element.children.some((child) => isElement(child) && hasBlocks(child));
  withBlocks.set(element, has);
  return has;
}

/** Two line ends in a row part paragraphs, as in mail. */
function paragraphsOf(line: PhrasingContent[]): RootContent[] {
  const parts: PhrasingContent[][] = [[]];
  line.forEach((node, index) => {
    const doubled = node.type === 'break' && line[index + 1]?.type === 'break';
    const second = node.type === 'break' && line[index - 1]?.type === 'break';
    if (second) {
      if (parts.at(-1)?.length !== 0) parts.push([]);
    } else if (!doubled) parts.at(-1)?.push(node);
  });
  return parts.filter((part) => part.length > 0).map((children) => ({ type: 'paragraph', children }));
}

function blocksFrom(element: HtmlElement, depth: number): RootContent[] {
  const { tag, children } = element;
  if (/^h[1-6]$/.test(tag)) return headingOf(element);
  if (tag === 'p') return wordItemOf(element) ?? blocksOf(children, depth);
  if (tag === 'ul' || tag === 'ol') return listFromHtml(element, depth, blocksOf);
  if (tag === 'blockquote') return quoteOf(children, depth);
  if (tag === 'pre') return codeFromHtml(element);
  if (tag === 'hr') return [{ type: 'thematicBreak' }];
  if (tag === 'table') return tableFromHtml(element) ?? blocksOf(children, depth);
  return blocksOf(children, depth);
}

/** A heading is heavy by itself: bold around all of its words is taken off. Sizes below the third are shown as the third. */
function headingOf(element: HtmlElement): RootContent[] {
  const children = inlineFromHtml(element.children).map((child) =>
    child.type === 'break' ? { type: 'text' as const, value: ' ' } : child,
  );
  if (textOf(children).trim() === '') return [];
  const [only] = children;
  const words = children.length === 1 && only?.type === 'strong' ? only.children : children;
  return [{ type: 'heading', depth: Math.min(3, Number(element.tag.slice(1))) as Heading['depth'], children: words }];
}

function quoteOf(nodes: readonly HtmlNode[], depth: number): RootContent[] {
  const children = joinedLists(gatherWordLists(blocksOf(nodes, depth)));
  return children.length === 0 ? [] : [{ type: 'blockquote', children: children as BlockContent[] }];
}
