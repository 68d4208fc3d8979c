import type { DraftKind, DraftStatus, Language } from '../../domain/drafts/draft.ts';

export type TopicFilter = { kind: 'topic'; name: string } | { kind: 'untagged' };

export interface Filters {
  topic: TopicFilter | null;
  kind: DraftKind | null;
  status: DraftStatus | null;
  language: Language | null;
}

export const orders = ['edited', 'title', 'created'] as const;
export type Order = (typeof orders)[number];

export const groupings = ['none', 'date', 'topic', 'status'] as const;
export type Grouping = (typeof groupings)[number];

/** How the list is searched, narrowed and sorted. */
export interface ListState {
  query: string;
  filters: Filters;
  order: Order;
  grouping: Grouping;
}

export type ListEvent =
  | { type: 'queryTyped'; query: string }
  | { type: 'filtered'; filters: Partial<Filters> }
  | { type: 'filtersCleared' }
  | { type: 'ordered'; order: Order }
  | { type: 'grouped'; grouping: Grouping }
  | { type: 'sourceChanged' };

export const noFilters: Filters = { topic: null, kind: null, status: null, language: null };
export const startingList: ListState = { query: '', filters: noFilters, order: 'edited', grouping: 'none' };

/** The list after an event. Another source starts without words and filters; the order stays as chosen. */
export function listAfter(state: ListState, event: ListEvent): ListState {
  switch (event.type) {
    case 'queryTyped':
      return { ...state, query: event.query };
    case 'filtered':
      return { ...state, filters: { ...state.filters, ...event.filters } };
    case 'filtersCleared':
      return { ...state, filters: noFilters };
    case 'ordered':
      return { ...state, order: event.order };
    case 'grouped':
      return { ...state, grouping: event.grouping };
    case 'sourceChanged':
      return { ...state, query: '', filters: noFilters };
  }
}

export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some((filter) => filter !== null);
}

export function isSearching(state: ListState): boolean {
  return state.query.trim() !== '';
}
