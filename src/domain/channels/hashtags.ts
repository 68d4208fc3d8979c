import { findLinks } from './links.ts';

/** The hashtags of a text, `#` included, in order; a number alone (`#1`) is none. */
export function findHashtags(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{N}\p{M}_]*\p{L}[\p{L}\p{N}\p{M}_]*/gu) ?? [];
}

/** How many different addresses a text holds. */
export function countLinks(text: string): number {
  return new Set(findLinks(text).map(({ start, end }) => text.slice(start, end))).size;
}
