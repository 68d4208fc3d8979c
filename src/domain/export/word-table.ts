import { AlignmentType, Paragraph, type ParagraphChild, Table, TableCell, TableRow, WidthType } from 'docx';
import type { TableCell as Cell, Table as TableNode } from 'mdast';
import { indentOfLevel, tableBorder } from './word-styles.ts';

interface TablePlace {
  /** How far the table stands in, in twentieths of a point. */
  inset: number;
  words(cell: Cell, isHead: boolean): ParagraphChild[];
}

const sides = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;
const narrowest = 50;
const narrowerByLevel = 6;

/** A table as wide as the text beside it, whose first row is repeated on every page. */
export function wordTable({ children, align }: TableNode, { inset, words }: TablePlace): Table {
  const size = Math.max(narrowest, 100 - (narrowerByLevel * inset) / indentOfLevel);
  return new Table({
    width: { size, type: WidthType.PERCENTAGE },
    indent: { size: inset, type: WidthType.DXA },
    borders: Object.fromEntries(sides.map((side) => [side, tableBorder])),
    margins: { top: 60, bottom: 60, left: 110, right: 110 },
    rows: children.map(
      (row, index) =>
        new TableRow({
          ...(index === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          children: row.children.map((cell, column) => {
            const alignment = alignments[align?.[column] ?? 'left'];
            const line = new Paragraph({ children: words(cell, index === 0), alignment, spacing: { after: 0 } });
            return new TableCell({ children: [line] });
          }),
        }),
    ),
  });
}

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER };
