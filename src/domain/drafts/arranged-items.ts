import type { FrontMatterValue } from './front-matter-value.ts';
import type { YamlItem, YamlList } from './yaml-value.ts';

/** An entry of a list as it will stand: one that is there already, by its place, or a new one. */
export type ArrangedItem = { kept: number } | { added: YamlItem };

/**
 * The entries that a list will have: those wanted, in their order, each as it is written already where it is; and every entry
 * that says nothing Byline knows (a map among names, an empty line with a comment), which stays behind the one it stood behind.
 */
export function arrangedItems(existing: readonly FrontMatterValue[], wanted: YamlList): ArrangedItem[] {
  const places = wanted.items.map((item) => existing.findIndex((value) => wanted.owns(value) && item.isWrittenAs(value)));
  const kept = new Set(places);
  const followers = foreignAfter(existing, wanted, kept);
  const items = wanted.items.flatMap((item, index): ArrangedItem[] => {
    const place = places[index] ?? -1;
    return place === -1 ? [{ added: item }] : [{ kept: place }, ...(followers.get(place) ?? [])];
  });
  return [...(followers.get(-1) ?? []), ...items];
}

function foreignAfter(existing: readonly FrontMatterValue[], wanted: YamlList, kept: ReadonlySet<number>) {
  const followers = new Map<number, ArrangedItem[]>();
  let last = -1;
  existing.forEach((value, place) => {
    if (wanted.owns(value)) last = kept.has(place) ? place : last;
    else followers.set(last, [...(followers.get(last) ?? []), { kept: place }]);
  });
  return followers;
}
