import type { List, ListItem, RootContent } from 'mdast';
import { declared } from './html-style.ts';
import { type HtmlElement, type HtmlNode, isElement, rawText } from './html-tree.ts';
import { inlineFromHtml, textOf } from './inline-from-html.ts';

/** An item of a list as Word writes it: a paragraph with a mark in front and a level in its style. */
interface WordItem {
  ordered: boolean;
  level: number;
  /** The number that stands before it, where it is one. */
  number: number;
}

const wordItems = new WeakMap<RootContent, WordItem>();

/** A paragraph of Word that is an item of a list; `null` for every other paragraph. */
export function wordItemOf(element: HtmlElement): RootContent[] | null {
  const level = /level(\d)/.exec(declared(element, 'mso-list') ?? '')?.[1];
  if (level === undefined) return null;
  const mark = rawText(marksIn(element.children)).trim();
  const children = inlineFromHtml(withoutMarks(element.children));
  if (textOf(children).trim() === '') return [];
  const paragraph: RootContent = { type: 'paragraph', children };
  const ordered = /^[\divxa-z]{1,4}[.)]/i.test(mark);
  wordItems.set(paragraph, { ordered, level: Number(level), number: Number.parseInt(mark, 10) || 1 });
  return [paragraph];
}

function isMark(node: HtmlNode): boolean {
  return isElement(node) && declared(node, 'mso-list') === 'ignore';
}

function marksIn(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node) => (isMark(node) ? [node] : isElement(node) ? marksIn(node.children) : []));
}

function withoutMarks(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes
    .filter((node) => !isMark(node))
    .map((node) => (isElement(node) ? { ...node, children: withoutMarks(node.children) } : node));
}

/** Puts runs of such paragraphs into lists. */
export function gatherWordLists(blocks: RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  let open: List[] = [];
  for (const block of blocks) {
    const item = wordItems.get(block);
    if (item === undefined || block.type !== 'paragraph') {
      open = [];
      out.push(block);
      continue;
    }
    open = open.slice(0, item.level);
    if (open.length === item.level && open.at(-1)?.ordered !== item.ordered) open.pop();
    openLists(out, open, item);
    open.at(-1)?.children.push({ type: 'listItem', checked: null, spread: false, children: [block] });
  }
  return out;
}

function openLists(out: RootContent[], open: List[], item: WordItem): void {
  while (open.length < item.level) {
    const list: List = {
      type: 'list',
      ordered: item.ordered,
      start: item.ordered ? item.number : null,
      spread: false,
      children: [],
    };
    const parent: ListItem | undefined = open.at(-1)?.children.at(-1);
    if (open.length === 0) out.push(list);
    else if (parent === undefined) return;
    else parent.children.push(list);
    open.push(list);
  }
}
