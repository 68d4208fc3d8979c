import type { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import type { LexicalNode } from 'lexical';

/*
 * What tells tables apart without Lexical's code for tables, which is loaded later. `$findTableNode` and the like of
 * `@lexical/table` are for files that are loaded with it.
 */

type MaybeNode = LexicalNode | null | undefined;

export function $isTableNode(node: MaybeNode): node is TableNode {
  return node?.getType() === 'table';
}

export function $isTableRowNode(node: MaybeNode): node is TableRowNode {
  return node?.getType() === 'tablerow';
}

export function $isTableCellNode(node: MaybeNode): node is TableCellNode {
  return node?.getType() === 'tablecell';
}

/** The table that a node is or stands in. */
export function $findTableNode(node: LexicalNode): TableNode | null {
  return [node, ...node.getParents()].find($isTableNode) ?? null;
}
