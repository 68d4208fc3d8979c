import type { DraftKind } from '../../domain/drafts/draft.ts';
import type { DialogState } from './dialogs.ts';
import { type Layout, type LayoutEvent, layoutAfter, zonePlace } from './layout.ts';
import { type ListEvent, type ListState, listAfter } from './list-state.ts';
import { type WhereEvent, type WhereState, whereAfter } from './place.ts';

export const sidebarTabs = ['lens', 'channels', 'checks', 'history'] as const;
export type SidebarTab = (typeof sidebarTabs)[number];

/** What the window shows and nobody else needs to know. */
export interface WindowState {
  layout: Layout;
  where: WhereState;
  list: ListState;
  tab: SidebarTab;
  /** Whether the previews of the open draft stand under its text. */
  previews: boolean;
  dialog: DialogState | null;
  /** The kind that the next new draft gets unless another one is chosen. */
  newKind: DraftKind;
  /** Path of the draft whose topics are being chosen. */
  picksTopicsOf: string | null;
}

export type WindowEvent =
  | { to: 'layout'; event: LayoutEvent }
  | { to: 'where'; event: WhereEvent }
  | { to: 'list'; event: ListEvent }
  | { to: 'tab'; tab: SidebarTab }
  | { to: 'previews'; shown: boolean }
  | { to: 'dialog'; dialog: DialogState | null }
  | { to: 'dialogClosed'; dialog: DialogState }
  | { to: 'newKind'; kind: DraftKind }
  | { to: 'picksTopics'; path: string | null };

/** The window after an event. Going somewhere closes what floats; another source of the list starts without words and filters. */
export function windowAfter(state: WindowState, message: WindowEvent): WindowState {
  switch (message.to) {
    case 'layout':
      return afterLayout({ ...state, layout: layoutAfter(state.layout, message.event) }, message.event);
    case 'where':
      return afterMove(state, message.event);
    case 'list':
      return { ...state, list: listAfter(state.list, message.event) };
    case 'tab':
      return { ...state, tab: message.tab };
    case 'previews':
      return { ...state, previews: message.shown };
    case 'dialog':
      return { ...state, dialog: message.dialog };
    case 'dialogClosed':
      return state.dialog === message.dialog ? { ...state, dialog: null } : state;
    case 'newKind':
      return { ...state, newKind: message.kind };
    case 'picksTopics':
      return { ...state, picksTopicsOf: message.path };
  }
}

/** A window that gets narrow while no draft is open goes on showing the list that the person is in, and no empty sheet. */
function afterLayout(state: WindowState, event: LayoutEvent): WindowState {
  const { place, open } = state.where;
  const losesList = event.type === 'roomChanged' && place.kind === 'list' && open === null && state.layout.wanted.list;
  return losesList ? { ...state, layout: layoutAfter(state.layout, { type: 'zoneShown', zone: 'list' }) } : state;
}

function afterMove(state: WindowState, event: WhereEvent): WindowState {
  const where = whereAfter(state.where, event);
  if (where === state.where) return state;
  const list = event.type === 'wentTo' ? listAfter(state.list, { type: 'sourceChanged' }) : state.list;
  return { ...state, where, list, layout: layoutAfterMove(layoutFor(state.layout, where), event) };
}

/** A sidebar that goes first does so for the next draft, too, but not in a list that was left without one. */
function layoutFor(layout: Layout, { place, open }: WhereState): Layout {
  const hasDraft = place.kind === 'list' && open !== null;
  const sidebarFirst = layout.sidebarFirst && (place.kind !== 'list' || open !== null);
  const isSidebarGone = !hasDraft && zonePlace(layout, 'sidebar') === 'floating';
  const others = isSidebarGone ? layoutAfter(layout, { type: 'floatingClosed' }) : layout;
  return { ...others, hasDraft, sidebarFirst };
}

function layoutAfterMove(layout: Layout, event: WhereEvent): Layout {
  if (event.type === 'wentTo' && event.place.kind === 'list') return layoutAfter(layout, { type: 'listGoneTo' });
  const closes = event.type === 'wentTo' || (event.type === 'opened' && event.arrival !== 'stay');
  return closes ? layoutAfter(layout, { type: 'floatingClosed' }) : layout;
}
