import type { List, ListItem, RootContent } from 'mdast';
import { blocksOf } from './blocks-from-html.ts';
import { inlineFromHtml, isDropped } from './inline-from-html.ts';

/** A pasted list. Lists that stand right in a list, as Google Docs writes them, belong to the item before. */
export function listFromHtml(element: Element): RootContent[] {
  const items: ListItem[] = [];
  for (const child of element.children) {
    if (isDropped(child)) continue;
    if (child.tagName === 'UL' || child.tagName === 'OL') {
      const last = items.at(-1);
      if (last !== undefined) last.children.push(...(listFromHtml(child) as List[]));
      else items.push(...(listFromHtml(child) as List[]).flatMap((list) => list.children));
    } else items.push(...itemFrom(child));
  }
  if (items.length === 0) return [];
  const boxes = items.some((item) => typeof item.checked === 'boolean');
  const ordered = element.tagName === 'OL' && !boxes;
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  if (boxes) for (const item of items) item.checked ??= false;
  return [{ type: 'list', ordered, start: ordered ? Math.max(0, start || 0) : null, spread: false, children: items }];
}

function itemFrom(element: Element): ListItem[] {
  const lists: List[] = [];
  const rest: Node[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Element && (child.tagName === 'UL' || child.tagName === 'OL'))
      lists.push(...(listFromHtml(child) as List[]));
    else rest.push(child);
  }
  const blocks = blocksOf(rest);
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const words =
    paragraphs.length === blocks.length ? paragraphs : [{ type: 'paragraph' as const, children: inlineFromHtml(rest) }];
  if (words.length === 0 && lists.length === 0) return [];
  return [{ type: 'listItem', checked: boxOf(element), spread: words.length > 1, children: [...words, ...lists] }];
}

function boxOf(element: Element): boolean | null {
  const input = element.querySelector(
    ':scope > input[type="checkbox"], :scope > label > input[type="checkbox"], :scope > p > input',
  );
  if (input !== null) return input.hasAttribute('checked');
  const state = element.getAttribute('aria-checked');
  return state === null ? null : state === 'true';
}
