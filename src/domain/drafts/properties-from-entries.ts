import {
  type DraftKind,
  type DraftProperties,
  type DraftPurpose,
  type DraftStatus,
  draftKinds,
  draftPurposes,
  draftStatuses,
  type Language,
  languages,
  type Publication,
} from './draft.ts';
import { type FrontMatterEntries, type FrontMatterValue, textOf, textsOf, truthOf } from './front-matter-value.ts';

/** What a front matter says in Byline's words. The title is empty when the front matter has none. */
export function propertiesFromEntries(entries: FrontMatterEntries): DraftProperties {
  const byline = entries.get('byline');
  const own = byline?.type === 'map' ? byline.entries : new Map<string, FrontMatterValue>();
  return {
    id: textOf(own.get('id')),
    title: (textOf(entries.get('title')) ?? '').trim(),
    kind: oneOf<DraftKind>(draftKinds, textOf(own.get('kind'))) ?? 'article',
    status: oneOf<DraftStatus>(draftStatuses, textOf(own.get('status'))) ?? standardStatus(entries),
    topics: topicsFrom(entries.get('tags')),
    channels: unique(textsOf(own.get('channels'))),
    language: languageFrom(textOf(entries.get('lang')) ?? textOf(entries.get('language'))),
    description: (textOf(entries.get('description')) ?? '').trim(),
    purpose: oneOf<DraftPurpose>(draftPurposes, textOf(own.get('purpose'))),
    publications: publicationsFrom(own.get('publications')),
    date: textOf(entries.get('date')),
  };
}

function oneOf<Word extends string>(words: readonly Word[], text: string | null): Word | null {
  return words.find((word) => word === text) ?? null;
}

/** Without a status of Byline's own the keys that site generators use speak: only a dated piece said not to be a draft is out. */
function standardStatus(entries: FrontMatterEntries): DraftStatus {
  const dated = (textOf(entries.get('date')) ?? '') !== '';
  return truthOf(entries.get('draft')) === false && dated ? 'published' : 'drafting';
}

/** `tags` as a list, or as one text as Jekyll and Obsidian allow: `a, b` are two topics, `#a #b` too. */
function topicsFrom(tags: FrontMatterValue | undefined): string[] {
  const single = textOf(tags);
  const names = single === null ? textsOf(tags) : namesIn(single);
  return unique(names.map((name) => name.trim().replace(/^#+(?=\S)/, '')));
}

function namesIn(text: string): string[] {
  if (text.includes(',')) return text.split(',');
  return /^\s*#\S+(?:\s+#\S+)*\s*$/.test(text) ? text.trim().split(/\s+/) : [text];
}

function unique(names: string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}

function languageFrom(text: string | null): Language | null {
  return oneOf<Language>(languages, text?.trim().toLowerCase().split(/[-_]/)[0] ?? null);
}

function publicationsFrom(value: FrontMatterValue | undefined): Publication[] {
  if (value?.type !== 'list') return [];
  return value.items.flatMap((item) => publicationFrom(item) ?? []);
}

function publicationFrom(item: FrontMatterValue): Publication | null {
  if (item.type !== 'map') return null;
  const channel = textOf(item.entries.get('channel'));
  const date = textOf(item.entries.get('date'))?.slice(0, 10) ?? '';
  const link = textOf(item.entries.get('link'));
  if (!channel || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  return link ? { channel, date, link } : { channel, date };
}
