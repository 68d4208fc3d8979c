import type { Publication } from './draft.ts';
import { type FrontMatterValue, textOf } from './front-matter-value.ts';
import { type ScalarPlace, type ScalarStyle, scalarFrom } from './yaml-scalar.ts';

/** A value to write. `plain` is written as it is: a truth value or a date. */
export type YamlValue = { type: 'text'; text: string } | { type: 'plain'; text: string } | YamlList;

/** Entries to write. What a list holds beside values of their kind is not Byline's and stays. */
export interface YamlList {
  type: 'list';
  items: YamlItem[];
  owns(value: FrontMatterValue): boolean;
}

/** An entry of a list, which knows its own line in the file when it sees it. */
export interface YamlItem {
  isWrittenAs(value: FrontMatterValue): boolean;
  /** The lines of a block list's entry, without the dash; the second and later ones are indented by the caller. */
  lines(): string[];
  inFlow(): string;
  /** What it says: a name, or texts by their keys. */
  readonly says: string | Readonly<Record<string, string>>;
}

/** One name in a list; `#` before it, as Obsidian's tags may have it, is not part of the name. */
export function nameItem(name: string): YamlItem {
  return {
    isWrittenAs: (value) =>
      textOf(value)
        ?.trim()
        .replace(/^#+(?=\S)/, '') === name,
    lines: () => [scalarFrom(name)],
    inFlow: () => scalarFrom(name, 'plain', 'flow'),
    says: name,
  };
}

export function publicationItem(publication: Publication): YamlItem {
  const keys = [
    ['channel', scalarFrom(publication.channel, 'plain', 'flow')],
    ['date', publication.date],
    ...(publication.link ? [['link', scalarFrom(publication.link, 'plain', 'flow')]] : []),
  ];
  const lines = keys.map(([key, text]) => `${key}: ${text}`);
  return {
    isWrittenAs: (value) => isSamePublication(value, publication),
    lines: () => lines,
    inFlow: () => `{ ${lines.join(', ')} }`,
    says: { channel: publication.channel, date: publication.date, ...(publication.link ? { link: publication.link } : {}) },
  };
}

function isSamePublication(value: FrontMatterValue, publication: Publication): boolean {
  if (value.type !== 'map') return false;
  const { entries } = value;
  return (
    textOf(entries.get('channel')) === publication.channel &&
    textOf(entries.get('date'))?.slice(0, 10) === publication.date &&
    (textOf(entries.get('link')) ?? '') === (publication.link ?? '')
  );
}

/** A value on the line of its key, or in a flow collection. */
export function inlineYaml(value: YamlValue, style: ScalarStyle = 'plain', place: ScalarPlace = 'block'): string {
  if (value.type === 'plain') return value.text;
  if (value.type === 'text') return scalarFrom(value.text, style, place);
  return `[${value.items.map((item) => item.inFlow()).join(', ')}]`;
}

/** The lines of one entry of a block list. */
export function itemLines(item: YamlItem, indent: string, eol: string): string {
  return item
    .lines()
    .map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}${eol}`)
    .join('');
}
