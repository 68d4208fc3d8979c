import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import { attribute, findElement, type HtmlElement, isElement } from './html-tree.ts';
import { inlineFromHtml } from './inline-from-html.ts';

/** More columns than this are no table that anybody reads. */
const mostColumns = 200;

/** A pasted table; `null` when it only lays out a page (one column, or tables inside). */
export function tableFromHtml(element: HtmlElement): RootContent[] | null {
  if (findElement(element.children, ({ tag }) => tag === 'table') !== null) return null;
  const above = element.children.filter(isElement).filter(({ tag }) => tag === 'caption');
  const rows = rowsIn(element)
    .map(rowOf)
    .filter((row) => row.children.length > 0);
  const columns = Math.max(0, ...rows.map((row) => row.children.length));
  if (columns < 2) return null;
  const caption = above.map(({ children }) => inlineFromHtml(children)).filter((children) => children.length > 0);
  return [
    ...caption.map((children): RootContent => ({ type: 'paragraph', children })),
    { type: 'table', align: Array.from({ length: columns }, () => null), children: rows },
  ];
}

function rowsIn(element: HtmlElement): HtmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.tag === 'tr') return [child];
    return child.tag === 'thead' || child.tag === 'tbody' || child.tag === 'tfoot' ? rowsIn(child) : [];
  });
}

/** A cell over several columns has its words in the first of them, so that the others stay under their heads. */
function rowOf(element: HtmlElement): TableRow {
  const row: TableRow = { type: 'tableRow', children: [] };
  for (const cell of element.children) {
    if (!isElement(cell) || (cell.tag !== 'td' && cell.tag !== 'th')) continue;
    const width = Math.max(1, Math.min(mostColumns - row.children.length, Number.parseInt(attribute(cell, 'colspan'), 10) || 1));
    row.children.push({ type: 'tableCell', children: inlineFromHtml(cell.children).map(inOneLine) });
    for (let column = 1; column < width; column += 1) row.children.push({ type: 'tableCell', children: [] });
  }
  return row;
}

function inOneLine(node: PhrasingContent): PhrasingContent {
  return node.type === 'break' ? { type: 'text', value: ' ' } : node;
}
