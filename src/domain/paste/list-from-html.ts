import type { BlockContent, List, ListItem, RootContent } from 'mdast';
import { attribute, findElement, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';
import { isDropped } from './inline-from-html.ts';
import { joinedLists } from './joined-lists.ts';

/** Reads the nodes of an item as blocks, this deep in the page. */
type ReadBlocks = (nodes: readonly HtmlNode[], depth: number) => RootContent[];

/** A pasted list. Lists that stand right in a list, as Google Docs writes them, belong to the item before. */
export function listFromHtml(element: HtmlElement, depth: number, blocksOf: ReadBlocks): RootContent[] {
  const items: ListItem[] = [];
  let loose: HtmlNode[] = [];
  const closeLoose = () => {
    items.push(...itemFrom({ tag: 'li', attributes: {}, children: loose }, depth, blocksOf));
    loose = [];
  };
  for (const child of element.children) {
    if (isElement(child) && isDropped(child)) continue;
    if (isElement(child) && (child.tag === 'ul' || child.tag === 'ol')) {
      closeLoose();
      addLists(items, listFromHtml(child, depth, blocksOf) as List[]);
    } else if (isElement(child) && child.tag === 'li') {
      closeLoose();
      items.push(...itemFrom(child, depth, blocksOf));
    } else loose.push(child);
  }
  closeLoose();
  return items.length === 0 ? [] : [listOf(element, items)];
}

function addLists(items: ListItem[], lists: List[]): void {
  const last = items.at(-1);
  if (last === undefined) items.push(...lists.flatMap((list) => list.children));
  else last.children = joinedLists([...last.children, ...lists]);
}

function listOf(element: HtmlElement, items: ListItem[]): List {
  const boxes = items.some((item) => typeof item.checked === 'boolean');
  const ordered = element.tag === 'ol' && !boxes;
  const start = Number.parseInt(attribute(element, 'start') || '1', 10);
  if (boxes) for (const item of items) item.checked ??= false;
  return { type: 'list', ordered, start: ordered ? Math.max(0, start || 0) : null, spread: false, children: items };
}

function itemFrom(element: HtmlElement, depth: number, blocksOf: ReadBlocks): ListItem[] {
  const children = joinedLists(blocksOf(element.children, depth)) as BlockContent[];
  if (children.length === 0) return [];
  const spread = children.filter((block) => block.type === 'paragraph').length > 1;
  return [{ type: 'listItem', checked: boxOf(element), spread, children }];
}

function boxOf(element: HtmlElement): boolean | null {
  const first = element.children.filter((child) => isElement(child) || child.trim() !== '')[0];
  const input = isElement(first)
    ? findElement([first], ({ tag, attributes }) => tag === 'input' && attributes.type === 'checkbox')
    : null;
  if (input !== null) return 'checked' in input.attributes;
  const state = attribute(element, 'aria-checked');
  return state === '' ? null : state === 'true';
}
