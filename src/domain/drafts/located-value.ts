import { emptyValue, type FrontMatterEntries, type FrontMatterValue } from './front-matter-value.ts';

/** A value of a front matter and where its characters stand. */
export type LocatedValue = { start: number; end: number } & (
  | { type: 'empty' }
  | { type: 'text'; text: string; plain: boolean }
  | { type: 'list'; items: LocatedValue[] }
  | { type: 'map'; entries: LocatedEntry[] }
);

/** A name and its value; `start` is where the name begins. */
export interface LocatedEntry {
  name: string;
  start: number;
  value: LocatedValue;
}

export interface Splice {
  start: number;
  end: number;
  text: string;
}

export function spliced(content: string, { start, end, text }: Splice): string {
  return content.slice(0, start) + text + content.slice(end);
}

/** What a value says, without its place. */
export function withoutPlaces(value: LocatedValue): FrontMatterValue {
  if (value.type === 'text') return { type: 'text', text: value.text, plain: value.plain };
  if (value.type === 'list') return { type: 'list', items: value.items.map(withoutPlaces) };
  return value.type === 'map' ? { type: 'map', entries: entriesOf(value.entries) } : emptyValue;
}

export function entriesOf(located: readonly LocatedEntry[]): FrontMatterEntries {
  return new Map(located.map(({ name, value }) => [name, withoutPlaces(value)]));
}

export function entryNamed(entries: readonly LocatedEntry[], name: string): LocatedEntry | undefined {
  return entries.find((entry) => entry.name === name);
}
