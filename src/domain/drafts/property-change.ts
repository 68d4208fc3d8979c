import type { DraftKind, DraftProperties, DraftPurpose, DraftStatus, Language, Publication } from './draft.ts';
import { type FrontMatterEntries, truthOf } from './front-matter-value.ts';
import { propertiesFromEntries } from './properties-from-entries.ts';
import type { YamlChange } from './yaml-edit.ts';
import { nameItem, publicationItem, type YamlValue } from './yaml-value.ts';

/** Properties to set; an absent key, or one that is `undefined`, stays as it is in the file. */
export interface PropertyChange {
  title?: string | undefined;
  kind?: DraftKind | undefined;
  status?: DraftStatus | undefined;
  topics?: string[] | undefined;
  channels?: string[] | undefined;
  language?: Language | null | undefined;
  description?: string | undefined;
  purpose?: DraftPurpose | null | undefined;
  id?: string | undefined;
  publications?: Publication[] | undefined;
  /** An ISO 8601 date, with or without a time. */
  date?: string | undefined;
  /** As `date`. Written only into a draft that Byline made, or where the key stands already. */
  lastmod?: string | undefined;
}

/** The places of a front matter that a change touches; a property that already has its value touches none. */
export function yamlChanges(entries: FrontMatterEntries, change: PropertyChange): YamlChange[] {
  const now = propertiesFromEntries(entries);
  const wanted = Object.entries(change) as [keyof PropertyChange, unknown][];
  return wanted
    .filter(([name, value]) => value !== undefined && !isAlready(now, name, value))
    .flatMap(([name]) => places[name](change, entries));
}

function isAlready(now: DraftProperties, name: keyof PropertyChange, value: unknown): boolean {
  return name !== 'lastmod' && JSON.stringify(now[name]) === JSON.stringify(value);
}

type Places = (change: PropertyChange, entries: FrontMatterEntries) => YamlChange[];

const places: Record<keyof PropertyChange, Places> = {
  title: (change) => [{ path: ['title'], value: text(change.title ?? '') }],
  description: (change) => [{ path: ['description'], value: change.description ? text(change.description) : null }],
  topics: (change) => [{ path: ['tags'], value: names(change.topics ?? []) }],
  language: (change, entries) => [{ path: [languageKey(entries)], value: change.language ? text(change.language) : null }],
  date: (change) => [{ path: ['date'], value: plain(change.date ?? '') }],
  lastmod: (change, entries) => (keepsLastmod(entries) ? [{ path: ['lastmod'], value: plain(change.lastmod ?? '') }] : []),
  id: (change) => [{ path: ['byline', 'id'], value: text(change.id ?? '') }],
  kind: (change) => [{ path: ['byline', 'kind'], value: text(change.kind ?? '') }],
  status: statusPlaces,
  channels: (change) => [{ path: ['byline', 'channels'], value: change.channels?.length ? names(change.channels) : null }],
  purpose: (change) => [{ path: ['byline', 'purpose'], value: change.purpose ? text(change.purpose) : null }],
  publications: (change) => [{ path: ['byline', 'publications'], value: published(change.publications ?? []) }],
};

/** `draft` is what site generators obey, so it says the same: nothing that is not published may go out by accident. */
function statusPlaces(change: PropertyChange, entries: FrontMatterEntries): YamlChange[] {
  const status: YamlChange = { path: ['byline', 'status'], value: text(change.status ?? '') };
  const draft = change.status !== 'published';
  if (truthOf(entries.get('draft')) === draft) return [status];
  return [{ path: ['draft'], value: plain(String(draft)) }, status];
}

function languageKey(entries: FrontMatterEntries): string {
  return !entries.has('lang') && entries.has('language') ? 'language' : 'lang';
}

function keepsLastmod(entries: FrontMatterEntries): boolean {
  const own = entries.get('byline');
  return entries.has('lastmod') || (own?.type === 'map' && own.entries.has('id'));
}

function text(value: string): YamlValue {
  return { type: 'text', text: value };
}

function plain(value: string): YamlValue {
  return { type: 'plain', text: value };
}

function names(values: string[]): YamlValue {
  return { type: 'list', items: values.map(nameItem) };
}

function published(publications: Publication[]): YamlValue | null {
  return publications.length === 0 ? null : { type: 'list', items: publications.map(publicationItem) };
}
