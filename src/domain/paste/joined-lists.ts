import type { List, RootContent } from 'mdast';

/**
 * Lists that follow each other with nothing between are one list in Markdown and to the eye, so they are joined: two of bullets,
 * and a numbered one with the one that counts on.
 */
export function joinedLists<Block extends RootContent>(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'list' && block.type === 'list' && goesOn(last, block)) last.children.push(...block.children);
    else joined.push(block);
  }
  return joined;
}

function goesOn(list: List, next: List): boolean {
  if (list.ordered !== next.ordered || isTasks(list) !== isTasks(next)) return false;
  return !next.ordered || (next.start ?? 1) === (list.start ?? 1) + list.children.length;
}

function isTasks(list: List): boolean {
  return list.children.some((item) => typeof item.checked === 'boolean');
}
