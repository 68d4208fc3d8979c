import type { List, ListItem, RootContent } from 'mdast';
import { declared } from './html-style.ts';
import { inlineFromHtml, textOf } from './inline-from-html.ts';

/** An item of a list as Word writes it: a paragraph with a mark in front and a level in its style. */
interface WordItem {
  ordered: boolean;
  level: number;
}

const wordItems = new WeakMap<RootContent, WordItem>();

/** A paragraph of Word that is an item of a list; `null` for every other paragraph. */
export function wordItemOf(element: Element): RootContent[] | null {
  const list = declared(element, 'mso-list');
  const level = /level(\d+)/.exec(list ?? '')?.[1];
  if (level === undefined) return null;
  const marks = [...element.querySelectorAll('[data-style*="mso-list"]')].filter(
    (mark) => declared(mark, 'mso-list') === 'ignore',
  );
  const mark = marks
    .map((each) => each.textContent ?? '')
    .join('')
    .trim();
  for (const each of marks) each.remove();
  const children = inlineFromHtml(element.childNodes);
  if (textOf(children).trim() === '') return [];
  const paragraph: RootContent = { type: 'paragraph', children };
  wordItems.set(paragraph, { ordered: /^[\divxa-z]{1,4}[.)]/i.test(mark), level: Number(level) });
  return [paragraph];
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
    const list: List = { type: 'list', ordered: item.ordered, start: item.ordered ? 1 : null, spread: false, children: [] };
    const parent: ListItem | undefined = open.at(-1)?.children.at(-1);
    if (open.length === 0) out.push(list);
    else if (parent === undefined) return;
    else parent.children.push(list);
    open.push(list);
  }
}
