/** A stretch of text between quotation marks, marks included: UTF-16 offsets, `end` exclusive. */
export interface Quotation {
  start: number;
  end: number;
}

/**
 * English, Polish, French and straight marks. Straight and single ones must stand like marks, since the same characters are
 * inches and apostrophes. Each alternative stops at the next opening mark, so that the search is linear.
 */
const quotation =
  /[“„][^“„”]*[”“]|«[^«»]*»|(?<![\p{L}\d])"(?=\S)[^"]*(?<=\S)"(?![\p{L}\d])|(?<![\p{L}\d])‘(?=\S)[^‘]*?(?<=\S)’(?!\p{L})/gu;
const anyMark = /[“„«"‘]/;

/** The quotations in a text, in order; an opening mark without its closing one is none. */
export function quotationsIn(text: string): Quotation[] {
  if (!anyMark.test(text)) return [];
  return [...text.matchAll(quotation)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Whether a piece of the text stands between the marks of one of its quotations. */
export function isQuoted(quotations: readonly Quotation[], piece: { start: number; end: number }): boolean {
  return quotations.some(({ start, end }) => start <= piece.start && piece.end <= end);
}
