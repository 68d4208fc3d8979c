import { createState } from 'lexical';

const parseFlag = (value: unknown): boolean => value === true;

/** On lists and items: whether blank lines part what they hold, as Markdown's loose lists do. */
export const looseState = createState('loose', { parse: parseFlag });

export type CellAlign = 'left' | 'center' | 'right' | null;

const alignments: ReadonlySet<unknown> = new Set(['left', 'center', 'right']);

/** On table cells: how the column stands. The cells of the first row decide. */
export const alignState = createState('align', {
  parse: (value): CellAlign => (alignments.has(value) ? (value as CellAlign) : null),
});
