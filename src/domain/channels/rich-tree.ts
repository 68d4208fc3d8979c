import type { ListItem, Nodes, PhrasingContent, Root, Table } from 'mdast';
import type { Format } from './channel.ts';
import { formatOf } from './losses.ts';
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
    const format = formatOf(node);
    if (format !== null && !keeps.includes(format)) return asText(node);
    if (!('children' in node)) return [node];
    const copy = { ...node, children: richOfAll(node.children) } as Nodes;
    return [copy.type === 'listItem' ? withMark(copy) : copy];
  }

  function richOfAll(nodes: readonly Nodes[]): Nodes[] {
    return nodes.flatMap(richOf);
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
