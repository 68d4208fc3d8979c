import type { AlignType, Table } from 'mdast';
import { type PrintTask, printInline } from './print-inline.ts';

/** Wider columns are not filled up: one long cell would push all others apart. */
const widestAligned = 60;

/** Prints a table; with the style's `alignedColumns` its bars stand under each other as far as a fixed-width font goes. */
export function printTable(table: Table, task: PrintTask): string {
  const rows = table.children.map((row) => row.children.map((cell) => printInline(cell.children, task, true)));
  const aligns = table.align ?? [];
  const widths = aligns.map((align, column) => columnWidth(rows, column, align, task.style.alignedColumns));
  const [header = [], ...body] = rows.map((row) => printRow(row, widths));
  const delimiters = printRow(
    aligns.map((align, column) => delimiter(align, widths[column] ?? 0)),
    widths,
  );
  return [header, delimiters, ...body].join('\n');
}

function columnWidth(rows: readonly string[][], column: number, align: AlignType, aligned: boolean): number {
  const widest = Math.max(delimiter(align, 0).length, ...rows.map((row) => lengthOf(row[column] ?? '')));
  return aligned && widest <= widestAligned ? widest : 0;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

function printRow(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(cell))));
  return `| ${padded.join(' | ')} |`;
}

function delimiter(align: AlignType, width: number): string {
  if (align === 'left') return `:${'-'.repeat(Math.max(2, width - 1))}`;
  if (align === 'right') return `${'-'.repeat(Math.max(2, width - 1))}:`;
  if (align === 'center') return `:${'-'.repeat(Math.max(1, width - 2))}:`;
  return '-'.repeat(Math.max(3, width));
}
