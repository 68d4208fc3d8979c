import type { DraftSummary } from '../../contract/drafts.ts';
import type { DraftStatus, Language } from '../../domain/drafts/draft.ts';
import type { Filters, Grouping, Order } from '../window/list-state.ts';
import type { Source } from '../window/place.ts';
import { type DateSpan, dateSpan } from './date-span.ts';

/** The drafts of a source that pass the filters, in the order they came in. */
export function draftsOf(drafts: readonly DraftSummary[], source: Source, filters: Filters): DraftSummary[] {
  return drafts.filter((draft) => isOfSource(draft, source) && passes(draft, filters));
}

function isOfSource(draft: DraftSummary, source: Source): boolean {
  switch (source.kind) {
    case 'all':
      return true;
    case 'status':
      return draft.status === source.status;
    case 'topic':
      return draft.topics.includes(source.topic);
    case 'untagged':
      return draft.topics.length === 0;
    case 'channel':
      return draft.publications.some(({ channel }) => channel === source.channel);
  }
}

function passes(draft: DraftSummary, { topic, kind, status, language }: Filters): boolean {
  return (
    (topic === null || (topic.kind === 'untagged' ? draft.topics.length === 0 : draft.topics.includes(topic.name))) &&
    (kind === null || draft.kind === kind) &&
    (status === null || draft.status === status) &&
    (language === null || draft.language === language)
  );
}

/** Sorted as asked. `drafts` come with the last edited first, which is also what decides between equals. */
export function ordered(drafts: readonly DraftSummary[], order: Order, language: Language): readonly DraftSummary[] {
  switch (order) {
    case 'edited':
      return drafts;
    case 'title': {
      const collator = new Intl.Collator(language, { numeric: true });
      return drafts.toSorted((one, other) => collator.compare(one.title, other.title));
    }
    case 'created':
      return drafts.toSorted((one, other) => created(other) - created(one));
  }
}

/** When a draft was begun by its own word, and when it says nothing, when it was last edited. */
function created(draft: DraftSummary): number {
  const said = draft.date === null ? Number.NaN : Date.parse(draft.date);
  return Number.isNaN(said) ? draft.modified : said;
}

/** What a group of the list has in common. */
export type GroupKey =
  | { kind: 'none' }
  | { kind: 'date'; span: DateSpan }
  | { kind: 'topic'; topic: string | null }
  | { kind: 'status'; status: DraftStatus };

export interface DraftGroup {
  key: GroupKey;
  drafts: DraftSummary[];
}

/** Groups in the order in which their first draft comes; statuses in the order of the work, and drafts without topic last. */
export function grouped(drafts: readonly DraftSummary[], grouping: Grouping, order: Order, now: Date): DraftGroup[] {
  const groups = new Map<string, DraftGroup>();
  for (const draft of drafts) {
    const key = groupKey(draft, grouping, order, now);
    const name = JSON.stringify(key);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { key, drafts: [draft] });
    else group.drafts.push(draft);
  }
  return [...groups.values()].sort((one, other) => rank(one.key) - rank(other.key));
}

function groupKey(draft: DraftSummary, grouping: Grouping, order: Order, now: Date): GroupKey {
  switch (grouping) {
    case 'none':
      return { kind: 'none' };
    case 'date':
      return { kind: 'date', span: dateSpan(new Date(order === 'created' ? created(draft) : draft.modified), now) };
    case 'topic':
      return { kind: 'topic', topic: draft.topics[0] ?? null };
    case 'status':
      return { kind: 'status', status: draft.status };
  }
}

const statusRank: Record<DraftStatus, number> = { drafting: 0, ready: 1, idea: 2, published: 3 };

function rank(key: GroupKey): number {
  if (key.kind === 'status') return statusRank[key.status];
  return key.kind === 'topic' && key.topic === null ? 1 : 0;
}
