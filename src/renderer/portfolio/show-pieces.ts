import type { LedgerFilter } from '../../contract/portfolio.ts';

/** Leads from a figure to the pieces behind it. */
export type ShowPieces = (filter: Partial<LedgerFilter>) => void;
