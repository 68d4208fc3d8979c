import type { ListItem, Nodes, PhrasingContent, Root } from 'mdast';

/**
 * A tree as editors of other programs take it: every line end a real one, as the sheet shows it, and tasks as ☐ and ☑, because
 * checkboxes don't survive a paste.
 */
export function richTree(root: Root): Root {
  return { ...root, children: root.children.flatMap((child) => richOf(child) as Root['children']) };
}

function richOf(node: Nodes): Nodes[] {
  if (node.type === 'text') return withBreaks(node.value);
  if (!('children' in node)) return [node];
  const children = (node.children as Nodes[]).flatMap(richOf);
  const copy = { ...node, children } as Nodes;
  return [copy.type === 'listItem' ? withMark(copy) : copy];
}

function withBreaks(text: string): PhrasingContent[] {
  return text.split('\n').flatMap((value, index): PhrasingContent[] => {
    const line: PhrasingContent = { type: 'text', value };
    return index === 0 ? [line] : [{ type: 'break' }, line];
  });
}

function withMark(item: ListItem): ListItem {
  const [first, ...rest] = item.children;
  if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return item;
  const mark: PhrasingContent = { type: 'text', value: item.checked ? '☑ ' : '☐ ' };
  return { ...item, checked: null, children: [{ ...first, children: [mark, ...first.children] }, ...rest] };
}
