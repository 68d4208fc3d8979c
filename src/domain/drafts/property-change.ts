import type {
  Answered,
  DraftKind,
  DraftProperties,
  DraftPurpose,
  DraftStatus,
  HubBlock,
  KeptCut,
  Language,
  Publication,
  Wording,
} from './draft.ts';
import { FrontMatterError, usedOtherwise } from './front-matter-error.ts';
import { type FrontMatterEntries, type FrontMatterValue, textOf, truthOf } from './front-matter-value.ts';
import { propertiesFromEntries, publicationFrom } from './properties-from-entries.ts';
import { type RecordList, recordItem, recordsFrom } from './records.ts';
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
  thesis?: string | undefined;
  audience?: string | undefined;
  goal?: string | null | undefined;
  campaign?: string | null | undefined;
  private?: boolean | undefined;
  id?: string | undefined;
  publications?: Publication[] | undefined;
  answers?: Answered[] | undefined;
  series?: string | null | undefined;
  field?: string | null | undefined;
  hub?: HubBlock[] | undefined;
  cuts?: KeptCut[] | undefined;
  wordings?: Wording[] | undefined;
  /** An ISO 8601 date, with or without a time. */
  date?: string | undefined;
  /** As `date`. Written only into a draft that has an id of Byline's, or where the key stands already. */
  lastmod?: string | undefined;
}

/** The places of a front matter that a change touches; a property that already has its value touches none. */
export function yamlChanges(entries: FrontMatterEntries, change: PropertyChange): YamlChange[] {
  const now = propertiesFromEntries(entries);
  const pins = pinsStatus(entries, now, change);
  const wanted = Object.entries(change) as [keyof PropertyChange, unknown][];
  const touched = wanted.filter(
    ([name, value]) => value !== undefined && ((name === 'status' && pins) || !isAlready(now, name, value)),
  );
  const changes = touched.flatMap(([name]) => places[name](change, entries));
  return sayable(pins && change.status === undefined ? [...changes, statusPlace(now.status)] : changes, entries);
}

/**
 * Where another program has `byline` for itself (the name of an author, in many themes), an id is not written: nobody asked for
 * it. Throws when anything else of Byline's own was asked for.
 */
function sayable(changes: YamlChange[], entries: FrontMatterEntries): YamlChange[] {
  const own = entries.get('byline');
  if (own === undefined || own.type === 'empty' || own.type === 'map') return changes;
  if (changes.some(({ path }) => path[0] === 'byline' && path[1] !== 'id')) throw new FrontMatterError(usedOtherwise('byline'));
  return changes.filter(({ path }) => path[0] !== 'byline');
}

/** A date beside `draft: false` says “published” (see `propertiesFromEntries`), so a draft that is not must then say so itself. */
function pinsStatus(entries: FrontMatterEntries, now: DraftProperties, change: PropertyChange): boolean {
  return (
    Boolean(change.date) && truthOf(entries.get('draft')) === false && now.status !== 'published' && !hasOwn(entries, 'status')
  );
}

function isAlready(now: DraftProperties, name: keyof PropertyChange, value: unknown): boolean {
  return name !== 'lastmod' && JSON.stringify(now[name]) === JSON.stringify(value);
}

function hasOwn(entries: FrontMatterEntries, key: string): boolean {
  const own = entries.get('byline');
  return own?.type === 'map' && own.entries.has(key);
}

type Places = (change: PropertyChange, entries: FrontMatterEntries) => YamlChange[];

const places: Record<keyof PropertyChange, Places> = {
  title: (change) => [{ path: ['title'], value: text(change.title ?? '') }],
  description: (change) => [{ path: ['description'], value: change.description ? text(change.description) : null }],
  topics: (change) => [{ path: ['tags'], value: names(change.topics ?? []) }],
  language: languagePlaces,
  date: (change) => [{ path: ['date'], value: plain(change.date ?? '') }],
  lastmod: (change, entries) =>
    keepsLastmod(change, entries) ? [{ path: ['lastmod'], value: plain(change.lastmod ?? '') }] : [],
  id: (change) => [{ path: ['byline', 'id'], value: text(change.id ?? '') }],
  kind: (change) => [{ path: ['byline', 'kind'], value: text(change.kind ?? '') }],
  status: statusPlaces,
  channels: (change) => [{ path: ['byline', 'channels'], value: change.channels?.length ? names(change.channels) : null }],
  purpose: (change) => [{ path: ['byline', 'purpose'], value: change.purpose ? text(change.purpose) : null }],
  answers: (change) => [ownList('answers', change.answers)],
  series: (change) => [{ path: ['byline', 'series'], value: change.series ? text(change.series) : null }],
  field: (change) => [{ path: ['byline', 'field'], value: change.field ? text(change.field) : null }],
  hub: (change) => [ownList('hub', change.hub)],
  cuts: (change) => [ownList('cuts', change.cuts)],
  wordings: (change) => [ownList('wordings', change.wordings)],
  thesis: (change) => ownText('thesis', change.thesis),
  audience: (change) => ownText('audience', change.audience),
  goal: (change) => ownText('goal', change.goal),
  campaign: (change) => ownText('campaign', change.campaign),
  private: (change) => [{ path: ['byline', 'private'], value: change.private ? plain('true') : null }],
  publications: (change) => [{ path: ['byline', 'publications'], value: published(change.publications ?? []) }],
};

function ownText(key: string, value: string | null | undefined): YamlChange[] {
  return [{ path: ['byline', key], value: value ? text(value) : null }];
}

/** `draft` is what site generators obey, so it says the same: nothing that is not published may go out by accident. */
function statusPlaces(change: PropertyChange, entries: FrontMatterEntries): YamlChange[] {
  const status = statusPlace(change.status ?? '');
  const draft = change.status !== 'published';
  if (truthOf(entries.get('draft')) === draft) return [status];
  return [{ path: ['draft'], value: plain(String(draft)) }, status];
}

function statusPlace(status: string): YamlChange {
  return { path: ['byline', 'status'], value: text(status) };
}

/** A file that has `language` instead of `lang` keeps it. */
function languagePlaces(change: PropertyChange, entries: FrontMatterEntries): YamlChange[] {
  const keys = ['lang', 'language'].filter((key) => entries.has(key));
  if (!change.language) return keys.map((key) => ({ path: [key], value: null }));
  return [{ path: [keys[0] ?? 'lang'], value: text(change.language) }];
}

function keepsLastmod(change: PropertyChange, entries: FrontMatterEntries): boolean {
  return change.id !== undefined || entries.has('lastmod') || hasOwn(entries, 'id');
}

/** Entries that say nothing are not written. */
function ownList(list: RecordList, entries: readonly object[] = []): YamlChange {
  const said = entries.filter((entry) => Object.values(entry).some((each) => each !== ''));
  if (said.length === 0) return { path: ['byline', list], value: null };
  const owns = (value: FrontMatterValue) => recordsFrom(list, { type: 'list', items: [value] }).length > 0;
  return { path: ['byline', list], value: { type: 'list', items: said.map((entry) => recordItem(list, entry)), owns } };
}

function text(value: string): YamlValue {
  return { type: 'text', text: value };
}

function plain(value: string): YamlValue {
  return { type: 'plain', text: value };
}

function names(values: string[]): YamlValue {
  return { type: 'list', items: values.map(nameItem), owns: (value) => textOf(value) !== null };
}

function published(publications: Publication[]): YamlValue | null {
  if (publications.length === 0) return null;
  return { type: 'list', items: publications.map(publicationItem), owns: (value) => publicationFrom(value) !== null };
}
