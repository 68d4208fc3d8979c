import { emptyValue, type FrontMatterEntries, type FrontMatterValue, isSameValue, textOf } from './front-matter-value.ts';
import type { YamlChange } from './yaml-edit.ts';
import type { YamlList } from './yaml-value.ts';

/** Whether the changed front matter says what was asked, and everything else that it said before. */
export function isChangedAsAsked(before: FrontMatterEntries, after: FrontMatterEntries, changes: readonly YamlChange[]): boolean {
  return (
    changes.every((change) => says(valueAt(after, change), valueAt(before, change), change)) &&
    isSameValue(untouched(before, changes), untouched(after, changes))
  );
}

function valueAt(entries: FrontMatterEntries, { path: [key, inner] }: YamlChange): FrontMatterValue | undefined {
  const outer = entries.get(key);
  if (inner === undefined) return outer;
  return outer?.type === 'map' ? outer.entries.get(inner) : undefined;
}

function says(found: FrontMatterValue | undefined, earlier: FrontMatterValue | undefined, { value }: YamlChange): boolean {
  if (value === null) return found === undefined;
  if (value.type !== 'list') return textOf(found) === value.text;
  if (found?.type !== 'list') return false;
  const own = found.items.filter((item) => value.owns(item));
  const isOwn =
    own.length === value.items.length && value.items.every((item, index) => item.isWrittenAs(own[index] ?? emptyValue));
  return isOwn && isSameValue(foreign(found, value), foreign(earlier, value));
}

/** The entries of a list that are not Byline's. */
function foreign(list: FrontMatterValue | undefined, wanted: YamlList): FrontMatterValue {
  return { type: 'list', items: list?.type === 'list' ? list.items.filter((item) => !wanted.owns(item)) : [] };
}

/** What is left without the changed keys; a map that came or went with them is not missed. */
function untouched(entries: FrontMatterEntries, changes: readonly YamlChange[]): FrontMatterValue {
  const rest = new Map(entries);
  for (const { path } of changes) {
    const [key, inner] = path;
    const outer = rest.get(key);
    if (inner === undefined || outer?.type !== 'map') rest.delete(key);
    else rest.set(key, { type: 'map', entries: new Map([...outer.entries].filter(([name]) => name !== inner)) });
  }
  for (const { path } of changes) if (isEmptyMap(rest.get(path[0]))) rest.delete(path[0]);
  return { type: 'map', entries: rest };
}

function isEmptyMap(value: FrontMatterValue | undefined): boolean {
  return value?.type === 'map' && value.entries.size === 0;
}
