/**
 * A value of a front matter in Byline's own terms, the same whichever reader found it. `plain` tells that a text was written
 * without quotes: its characters count, not the number or date that YAML would make of them (an id of digits stays an id).
 */
export type FrontMatterValue =
  | { type: 'empty' }
  | { type: 'text'; text: string; plain: boolean }
  | { type: 'list'; items: FrontMatterValue[] }
  | { type: 'map'; entries: Map<string, FrontMatterValue> };

export type FrontMatterEntries = Map<string, FrontMatterValue>;

export const emptyValue: FrontMatterValue = { type: 'empty' };

/** The text of a value, `null` for anything that is not one. */
export function textOf(value: FrontMatterValue | undefined): string | null {
  return value?.type === 'text' ? value.text : null;
}

/** The texts of a list, or of a single text; anything else in it is passed over. */
export function textsOf(value: FrontMatterValue | undefined): string[] {
  if (value?.type === 'text') return [value.text];
  if (value?.type !== 'list') return [];
  return value.items.flatMap((item) => textOf(item) ?? []);
}

/** Whether a value is the plain word `true` or `false`, in any case that YAML knows; `null` when it is neither. */
export function truthOf(value: FrontMatterValue | undefined): boolean | null {
  if (value?.type !== 'text') return null;
  const word = value.text.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}

export function isSameValue(one: FrontMatterValue, other: FrontMatterValue): boolean {
  if (one.type === 'text' && other.type === 'text') return one.text === other.text && one.plain === other.plain;
  if (one.type === 'list' && other.type === 'list') return isSameRow(one.items, other.items);
  if (one.type !== 'map' || other.type !== 'map') return one.type === other.type;
  const [keys, values] = [[...one.entries.keys()], [...one.entries.values()]];
  const isSameOrder = [...other.entries.keys()].join('\n') === keys.join('\n');
  return isSameOrder && isSameRow(values, [...other.entries.values()]);
}

function isSameRow(one: readonly FrontMatterValue[], other: readonly FrontMatterValue[]): boolean {
  return (
    one.length === other.length && one.every((value, index) => other[index] !== undefined && isSameValue(value, other[index]))
  );
}
