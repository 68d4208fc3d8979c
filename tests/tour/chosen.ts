/** The words after `npm run tour --`: languages, themes, widths, percents and views; none means all. */
const words = (process.env.BYLINE_TOUR ?? '').split(' ').filter((word) => word !== '');

export function isNamed(word: string | number): boolean {
  return words.includes(String(word));
}

/** Those of a kind that were named, or all when none of this kind was. */
export function chosen<Item>(items: readonly Item[], nameOf: (item: Item) => string | number): Item[] {
  const named = items.filter((item) => isNamed(nameOf(item)));
  return named.length === 0 ? [...items] : named;
}
