import type { RootContent, TableRow } from 'mdast';
import { inlineFromHtml } from './inline-from-html.ts';

/** A pasted table; `null` when it only lays out a page (one column, or tables inside). */
export function tableFromHtml(element: Element): RootContent[] | null {
  if (element.querySelector('table') !== null) return null;
  const rows = [...element.querySelectorAll('tr')].map(rowOf).filter((row) => row.children.length > 0);
  const columns = Math.max(0, ...rows.map((row) => row.children.length));
  if (columns < 2) return null;
  return [{ type: 'table', align: Array.from({ length: columns }, () => null), children: rows }];
}

function rowOf(element: Element): TableRow {
  const cells = [...element.children].filter((cell) => cell.tagName === 'TD' || cell.tagName === 'TH');
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: inlineFromHtml(cell.childNodes).map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node)),
    })),
  };
}
