import { fold } from '../../domain/text/fold.ts';

/** Topics whose name holds what was typed, whatever its case and diacritics; those that begin with it first. */
export function matchingTopics(names: readonly string[], typed: string): string[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return [...names];
  const found = names.filter((name) => fold(name).includes(wanted));
  const begins = (name: string) => (fold(name).startsWith(wanted) ? 0 : 1);
  return found.toSorted((one, other) => begins(one) - begins(other));
}

/** What was typed as the name of a new topic; `null` when it is none or there is one that reads the same. */
export function newTopicName(names: readonly string[], typed: string): string | null {
  const name = typed.trim().replace(/\s+/g, ' ');
  if (name === '') return null;
  return names.some((each) => each.toLocaleLowerCase() === name.toLocaleLowerCase()) ? null : name;
}
