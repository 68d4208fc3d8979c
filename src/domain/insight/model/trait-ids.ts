/** Names of traits and their ids. Ids hold for one run; what is stored goes by name. */
const ids = new Map<string, number>();
const names: string[] = [];

export function traitId(name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, names.length);
  names.push(name);
  return names.length - 1;
}

export const traitName = (id: number): string => names[id] ?? '';
