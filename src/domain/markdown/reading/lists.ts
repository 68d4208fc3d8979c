import type { ListItem, Nodes, Paragraph, Root } from 'mdast';

/** Sets right, in every list, what the library reads otherwise than CommonMark and the people who write. */
export function amendLists(root: Root, text: string): void {
  amend(root, /\[[ xX]\][ \t]*(?:\r|\n|$)/.test(text));
}

function amend(node: Nodes, tasks: boolean): void {
  if (node.type === 'list') {
    node.spread = isParted(node.children);
    for (const item of node.children) {
      item.spread = isParted(item.children);
      if (tasks) readEmptyTask(item);
    }
  }
  if (containers.has(node.type) && 'children' in node) for (const child of node.children) amend(child, tasks);
}

const containers = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition']);

/**
 * Whether a blank line stands between two of these (CommonMark 0.31, section 5.3). The library also counts the blank line after
 * a list in a quote.
 */
function isParted(nodes: readonly Nodes[]): boolean {
  return nodes.some((node, index) => {
    const before = nodes[index - 1];
    return before !== undefined && firstLine(node) - lastLine(before) > 1;
  });
}

function firstLine(node: Nodes): number {
  return node.position?.start.line ?? 0;
}

/** Lists and items are said to end after the blank lines behind them, so their content is asked. */
function lastLine(node: Nodes): number {
  if (node.type !== 'list' && node.type !== 'listItem') return node.position?.end.line ?? 0;
  const last: Nodes | undefined = node.children.at(-1);
  return last ? lastLine(last) : firstLine(node);
}

/** `- [ ]` with nothing after it is a task still to be named, as in Obsidian; GitHub's rule takes it for the text `[ ]`. */
function readEmptyTask(item: ListItem): void {
  const first = item.children[0];
  if (item.checked !== null || first?.type !== 'paragraph') return;
  const mark = emptyTaskMark(first);
  if (mark === null) return;
  item.checked = mark !== ' ';
  item.children.shift();
}

function emptyTaskMark(paragraph: Paragraph): string | null {
  const [text, more] = paragraph.children;
  if (text?.type !== 'text' || more) return null;
  const written = (paragraph.position?.end.offset ?? 0) - (paragraph.position?.start.offset ?? 0);
  return written === 3 ? (/^\[([ xX])\]$/.exec(text.value)?.[1] ?? null) : null;
}
