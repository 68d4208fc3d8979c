import { type FrontMatterEntries, type FrontMatterValue, isSameValue, textOf } from './front-matter-value.ts';
import type { YamlChange } from './yaml-edit.ts';
import type { YamlValue } from './yaml-value.ts';

/** Whether the changed front matter says what was asked, and everything else that it said before. */
export function isChangedAsAsked(before: FrontMatterEntries, after: FrontMatterEntries, changes: readonly YamlChange[]): boolean {
  return changes.every((change) => says(after, change)) && isSameValue(untouched(before, changes), untouched(after, changes));
}

function says(entries: FrontMatterEntries, { path: [key, inner], value }: YamlChange): boolean {
  const outer = entries.get(key);
  const found = inner === undefined ? outer : outer?.type === 'map' ? outer.entries.get(inner) : undefined;
  return value === null ? found === undefined : isWritten(value, found);
}

function isWritten(value: YamlValue, found: FrontMatterValue | undefined): boolean {
  if (value.type !== 'list') return textOf(found) === value.text;
  if (found?.type !== 'list' || found.items.length !== value.items.length) return false;
  return value.items.every((item, index) => found.items[index] !== undefined && item.isWrittenAs(found.items[index]));
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
