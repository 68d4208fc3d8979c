import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';

/** The kinds of node that make a table. */
export const tableNodes = [TableNode, TableRowNode, TableCellNode];
