import type { TableNode } from '@lexical/table';
import type { LexicalNode } from 'lexical';

/*
 * What tells tables apart without Lexical's code for tables, which is loaded later. `$findTableNode` and the like of
 * `@lexical/table` are for files that are loaded with it.
 */

export function $isTableNode(node: LexicalNode | null | undefined): node is TableNode {
  return node?.getType() === 'table';
}

/** The table that a node is or stands in. */
export function $findTableNode(node: LexicalNode): TableNode | null {
  return [node, ...node.getParents()].find($isTableNode) ?? null;
}
