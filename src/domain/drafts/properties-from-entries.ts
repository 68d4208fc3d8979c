import {
  type Answered,
  type DraftKind,
  type DraftProperties,
  type DraftPurpose,
  type DraftStatus,
  draftKinds,
  draftPurposes,
  draftStatuses,
  type HubBlock,
  type KeptCut,
  type Language,
  languages,
  type Publication,
  type Wording,
} from './draft.ts';
import { type FrontMatterEntries, type FrontMatterValue, textOf, textsOf, truthOf } from './front-matter-value.ts';
import { recordsFrom } from './records.ts';

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
    answers: recordsFrom<Answered>('answers', own.get('answers')),
    series: nameFrom(own.get('series')),
    field: nameFrom(own.get('field')),
    hub: recordsFrom<HubBlock>('hub', own.get('hub')),
    cuts: recordsFrom<KeptCut>('cuts', own.get('cuts')),
    wordings: recordsFrom<Wording>('wordings', own.get('wordings')),
    date: textOf(entries.get('date')),
    thesis: (textOf(own.get('thesis')) ?? '').trim(),
    audience: (textOf(own.get('audience')) ?? '').trim(),
    goal: textOf(own.get('goal')),
    campaign: textOf(own.get('campaign')),
    private: truthOf(own.get('private')) === true,
  };
}

function nameFrom(value: FrontMatterValue | undefined): string | null {
  const name = (textOf(value) ?? '').trim();
  return name === '' ? null : name;
}

function oneOf<Word extends string>(words: readonly Word[], text: string | null): Word | null {
  return words.find((word) => word === text) ?? null;
}

/** Without a status of Byline's own the keys that site generators use speak: only a dated piece said not to be a draft is out. */
function standardStatus(entries: FrontMatterEntries): DraftStatus {
  const dated = (textOf(entries.get('date')) ?? '') !== '';
  return truthOf(entries.get('draft')) === false && dated ? 'published' : 'drafting';
}

/** `tags` as a list, or as one text, which Hugo, Jekyll and Obsidian part alike: `a, b`, `a b` and `#a #b` are two topics. */
function topicsFrom(tags: FrontMatterValue | undefined): string[] {
  const single = textOf(tags);
  const names = single === null ? textsOf(tags) : namesIn(single);
  return unique(names.map((name) => name.trim().replace(/^#+(?=\S)/, '')));
}

function namesIn(text: string): string[] {
  return text.includes(',') ? text.split(',') : text.split(/\s+/);
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

/** The record of a publication; `null` for what is none. */
export function publicationFrom(item: FrontMatterValue): Publication | null {
  if (item.type !== 'map') return null;
  const channel = textOf(item.entries.get('channel'));
  const date = textOf(item.entries.get('date'))?.slice(0, 10) ?? '';
  const link = textOf(item.entries.get('link'));
  if (!channel || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  return link ? { channel, date, link } : { channel, date };
}
