import type { DraftProperties } from './draft.ts';
import { statedProperties } from './front-matter.ts';
import type { PropertyChange } from './property-change.ts';

/** What of a change can be made in a file that was changed meanwhile. */
export interface MergedProperties {
  /** The properties to set there; where both sides changed the same one, as this side would have it. */
  change: PropertyChange;
  /** The properties that both sides changed, and not to the same. */
  clashing: (keyof PropertyChange)[];
}

/**
 * Merges a change of the properties that `base` stated with what `now` states, both whole files. A property that only one side
 * changed is kept from that side, and of a list the entries that either side added or took away. A file that cannot be read takes
 * the whole change.
 */
export function mergedProperties(base: string, change: PropertyChange, now: string): MergedProperties {
  const [before, theirs] = [statedProperties(base), statedProperties(now)];
  if (before === null || theirs === null) return { change, clashing: [] };
  const merged: MergedProperties = { change: {}, clashing: [] };
  for (const [name, mine] of Object.entries(change) as [keyof PropertyChange, unknown][]) {
    if (mine === undefined) continue;
    if (!isStated(name, before)) {
      put(merged, name, mine);
      continue;
    }
    const one = mergedValue(before[name], mine, theirs[name]);
    if (one === 'theirs') continue;
    put(merged, name, one === 'clash' ? mine : one.value);
    if (one === 'clash') merged.clashing.push(name);
  }
  return merged;
}

function put({ change }: MergedProperties, name: keyof PropertyChange, value: unknown): void {
  Object.assign(change, { [name]: value });
}

function isStated(name: string, stated: DraftProperties): name is keyof DraftProperties {
  return name !== 'id' && name in stated;
}

function mergedValue(base: unknown, mine: unknown, theirs: unknown): { value: unknown } | 'theirs' | 'clash' {
  if (isEqual(mine, base) || isEqual(mine, theirs)) return 'theirs';
  if (isEqual(theirs, base)) return { value: mine };
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) return mergedList(base, mine, theirs);
  return 'clash';
}

/** Names are added and taken away one by one. An entry of several parts that both sides worded anew is for the person to choose. */
function mergedList(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): { value: unknown } | 'clash' {
  const [added, others] = [without(mine, base), without(theirs, base)];
  const bothTook = base.some((entry) => !has(mine, entry) && !has(theirs, entry) && typeof entry === 'object');
  if (bothTook && added.length > 0 && others.length > 0 && !isEqual(added, others)) return 'clash';
  const left = theirs.filter((entry) => !has(base, entry) || has(mine, entry));
  return { value: [...left, ...without(added, theirs)] };
}

function without(entries: readonly unknown[], others: readonly unknown[]): unknown[] {
  return entries.filter((entry) => !has(others, entry));
}

function has(entries: readonly unknown[], entry: unknown): boolean {
  return entries.some((other) => isEqual(other, entry));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
