import type { DraftStatus } from '../../domain/drafts/draft.ts';

/** Which drafts the list shows. */
export type Source =
  | { kind: 'all' }
  | { kind: 'status'; status: DraftStatus }
  | { kind: 'topic'; topic: string }
  | { kind: 'untagged' }
  | { kind: 'channel'; channel: string };

/** What the caret does when a draft opens: it stays in the list, or goes to the title, the text, or where it was left. */
export type Arrival = 'stay' | 'title' | 'text' | 'leftOff';

export interface OpenDraft {
  path: string;
  arrival: Arrival;
  /** Counts the openings, so that a renamed draft is not taken for another one. */
  opening: number;
}

/** Pages of a person's practice. */
export const practicePages = ['me', 'ledger', 'mirror', 'policy', 'learning'] as const;
export type PracticePage = (typeof practicePages)[number];

/** Where the person is: on a page of its own, or at a list with perhaps a draft open beside it. */
export type Place = { kind: 'today' } | { kind: 'trash' } | { kind: PracticePage } | { kind: 'list'; source: Source };

export interface WhereState {
  place: Place;
  /** The draft on the sheet; kept while a page is shown, so that coming back finds it. */
  open: OpenDraft | null;
  openings: number;
}

export type WhereEvent =
  | { type: 'wentTo'; place: Place }
  | { type: 'opened'; path: string; arrival: Arrival; source?: Source }
  /** A draft went away; the sheet is empty when it was the open one. */
  | { type: 'left'; path: string }
  /** The caret is where it was to be. */
  | { type: 'arrived' }
  | { type: 'renamed'; renamed: Readonly<Record<string, string>> }
  | { type: 'topicRenamed'; from: string; to: string | null };

export const startingPlace: WhereState = { place: { kind: 'today' }, open: null, openings: 0 };

/** Where the person is after an event. */
export function whereAfter(state: WhereState, event: WhereEvent): WhereState {
  switch (event.type) {
    case 'wentTo':
      return { ...state, place: event.place };
    case 'opened':
      return afterOpening(state, event.path, event.arrival, event.source);
    case 'left':
      return state.open?.path === event.path ? { ...state, open: null } : state;
    case 'arrived':
      return state.open === null ? state : { ...state, open: { ...state.open, arrival: 'stay' } };
    case 'renamed': {
      const to = state.open === null ? undefined : event.renamed[state.open.path];
      return to === undefined || state.open === null ? state : { ...state, open: { ...state.open, path: to } };
    }
    case 'topicRenamed':
      return { ...state, place: placeAfterRename(state.place, event.from, event.to) };
  }
}

function afterOpening(state: WhereState, path: string, arrival: Arrival, source: Source | undefined): WhereState {
  const place: Place = source === undefined ? listPlace(state.place) : { kind: 'list', source };
  const same = state.open?.path === path;
  const opening = same && state.open !== null ? state.open.opening : state.openings + 1;
  return { place, open: { path, arrival, opening }, openings: same ? state.openings : opening };
}

function listPlace(place: Place): Place {
  return place.kind === 'list' ? place : { kind: 'list', source: { kind: 'all' } };
}

function placeAfterRename(place: Place, from: string, to: string | null): Place {
  if (place.kind !== 'list' || place.source.kind !== 'topic' || place.source.topic !== from) return place;
  return { kind: 'list', source: to === null ? { kind: 'all' } : { kind: 'topic', topic: to } };
}

export function isSameSource(one: Source, other: Source): boolean {
  return sourceKey(one) === sourceKey(other);
}

/** A text that is the same for the same source. */
export function sourceKey(source: Source): string {
  switch (source.kind) {
    case 'all':
    case 'untagged':
      return source.kind;
    case 'status':
      return `status:${source.status}`;
    case 'topic':
      return `topic:${source.topic}`;
    case 'channel':
      return `channel:${source.channel}`;
  }
}
