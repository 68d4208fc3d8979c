import type { Blockquote, List, ListItem, Nodes, PhrasingContent, Root, Table } from 'mdast';
import type { Format } from './channel.ts';
import { isCallout } from './features.ts';
import { visibleDivider } from './plain-blocks.ts';

/**
 * A tree as editors of other programs take it: every line end a real one, as the sheet shows it, tasks as ☐ and ☑, because
 * checkboxes don't survive a paste, and formatting that the target does not keep laid out as text, so that it arrives as shown.
 */
export function richTree(root: Root, keeps: readonly Format[]): Root {
  return { ...root, children: root.children.flatMap((child) => richOf(child) as Root['children']) };

  function richOf(node: Nodes): Nodes[] {
    if (node.type === 'text') return withBreaks(node.value);
    if (node.type === 'image') return keeps.includes('image') ? [node] : withBreaks(node.alt ?? '');
    const format = formatsOfNodes[node.type];
    if (format !== undefined && !keeps.includes(format)) return asText(node);
    if (node.type === 'list' && !keeps.includes('nested-list')) return [flattened(node)];
    if (!('children' in node)) return [node];
    if (node.type === 'blockquote' && isCallout(node)) return [{ ...node, children: richOfAll(withBoldTitle(node)) } as Nodes];
    const copy = { ...node, children: richOfAll(node.children) } as Nodes;
    return [copy.type === 'listItem' ? withMark(copy) : copy];
  }

  function richOfAll(nodes: readonly Nodes[]): Nodes[] {
    return nodes.flatMap(richOf);
  }

  /** Items of lists inside the list become items after their own, with a dash for their place. */
  function flattened(list: List): Nodes {
    const items = list.children.flatMap((item) => itemsOf(item, 0));
    return { ...list, children: items.map((item) => withMark({ ...item, children: richOfAll(item.children) } as ListItem)) };
  }

  function asText(node: Nodes): Nodes[] {
    switch (node.type) {
      case 'table':
        return [paragraph(linesOfTable(node))];
      case 'code':
        return [paragraph(withBreaks(node.value))];
      case 'inlineCode':
        return [{ type: 'text', value: node.value }];
      case 'thematicBreak':
        return [paragraph([{ type: 'text', value: visibleDivider }])];
      default:
        return 'children' in node ? richOfAll(node.children) : [];
    }
  }

  function linesOfTable(table: Table): PhrasingContent[] {
    const rows = table.children.map((row) => row.children.map((cell) => richOfAll(cell.children) as PhrasingContent[]));
    return between(
      rows.map((cells) => between(cells, { type: 'text', value: ' · ' })),
      { type: 'break' },
    );
  }
}

const formatsOfNodes: Partial<Record<Nodes['type'], Format>> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'strikethrough',
  heading: 'heading',
  list: 'list',
  blockquote: 'quote',
  thematicBreak: 'divider',
  code: 'code',
  inlineCode: 'code',
  table: 'table',
};

/** An item, and those of the lists in it, each as an item of its own. */
function itemsOf(item: ListItem, depth: number): ListItem[] {
  const own = item.children.filter((child) => child.type !== 'list');
  const inner = item.children.flatMap((child) => (child.type === 'list' ? child.children : []));
  const here = { ...item, children: depth === 0 ? own : withDash(own, depth) };
  return [here, ...inner.flatMap((each) => itemsOf(each, depth + 1))];
}

function withDash(children: ListItem['children'], depth: number): ListItem['children'] {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return children;
  return [{ ...first, children: [{ type: 'text', value: `${'–'.repeat(depth)} ` }, ...first.children] }, ...rest];
}

/** A box of another tool is a quotation whose first line is bold. */
export function withBoldTitle({ children }: Blockquote): Blockquote['children'] {
  const [title, ...rest] = children;
  if (title?.type !== 'paragraph') return children;
  return [{ ...title, children: [{ type: 'strong', children: title.children }] }, ...rest];
}

function paragraph(children: PhrasingContent[]): Nodes {
  return { type: 'paragraph', children };
}

function between(groups: PhrasingContent[][], separator: PhrasingContent): PhrasingContent[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}

function withBreaks(text: string): PhrasingContent[] {
  return between(
    text.split('\n').map((value): PhrasingContent[] => [{ type: 'text', value }]),
    { type: 'break' },
  );
}

function withMark(item: ListItem): ListItem {
  const [first, ...rest] = item.children;
  if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return item;
  const mark: PhrasingContent = { type: 'text', value: item.checked ? '☑ ' : '☐ ' };
  return { ...item, checked: null, children: [{ ...first, children: [mark, ...first.children] }, ...rest] };
}
