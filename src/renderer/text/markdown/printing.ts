import type { TableNode } from '@lexical/table';
import type { LexicalNode } from 'lexical';
import type { Table } from 'mdast';
import type { LineEnding } from '../../../domain/markdown/print.ts';
import type { SourceOf } from './inline-from-mdast.ts';

/** What is needed to write Markdown and to read tables. It is loaded after the first draft is shown, and provided then. */
export interface Printing {
  $printedBlock(node: LexicalNode, eol: LineEnding): string;
  reprint(source: string, before: string, now: string, eol: LineEnding): string;
  $tableFromMdast(table: Table, sourceOf: SourceOf): TableNode;
}

let provided: Printing | null = null;

export function providePrinting(printing: Printing): void {
  provided = printing;
}

/** For what runs only once the writing tools are loaded. */
export function printing(): Printing {
  if (provided === null) throw new Error('Markdown is written, or a table read, before the writing tools were loaded.');
  return provided;
}
