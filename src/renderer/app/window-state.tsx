import { createContext, type Dispatch, type ReactNode, useContext, useEffect, useMemo, useReducer } from 'react';
import type { DraftKind } from '../../domain/drafts/draft.ts';
import { type ListEvent, type ListState, listAfter, startingList } from '../library/list-state.ts';
import type { DialogState } from './dialogs.ts';
import {
  initialLayout,
  type Layout,
  type LayoutEvent,
  layoutAfter,
  type Width,
  widthFromPixels,
  widthLimits,
  type Zone,
} from './layout.ts';
import { startingPlace, type WhereEvent, type WhereState, whereAfter } from './place.ts';

export const sidebarTabs = ['lens', 'channels', 'history'] as const;
export type SidebarTab = (typeof sidebarTabs)[number];

/** What the window shows and nobody else needs to know. */
export interface WindowState {
  layout: Layout;
  where: WhereState;
  list: ListState;
  tab: SidebarTab;
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
  | { to: 'dialog'; dialog: DialogState | null }
  | { to: 'dialogClosed'; dialog: DialogState }
  | { to: 'newKind'; kind: DraftKind }
  | { to: 'picksTopics'; path: string | null };

/** The window after an event. Going somewhere closes what floats; another source of the list starts without words and filters. */
export function windowAfter(state: WindowState, message: WindowEvent): WindowState {
  switch (message.to) {
    case 'layout':
      return { ...state, layout: layoutAfter(state.layout, message.event) };
    case 'where':
      return afterMove(state, message.event);
    case 'list':
      return { ...state, list: listAfter(state.list, message.event) };
    case 'tab':
      return { ...state, tab: message.tab };
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

function afterMove(state: WindowState, event: WhereEvent): WindowState {
  const where = whereAfter(state.where, event);
  const list = event.type === 'wentTo' ? listAfter(state.list, { type: 'sourceChanged' }) : state.list;
  const staysOverlaid = event.type === 'wentTo' && event.place.kind === 'list' && state.layout.width === 'narrow';
  if (staysOverlaid) return { ...state, where, list, layout: layoutAfter(state.layout, { type: 'zoneShown', zone: 'list' }) };
  const closes = event.type === 'wentTo' || (event.type === 'opened' && event.arrival !== 'stay');
  return { ...state, where, list, layout: closes ? layoutAfter(state.layout, { type: 'floatingClosed' }) : state.layout };
}

const WindowContext = createContext<{ state: WindowState; dispatch: Dispatch<WindowEvent> } | null>(null);

export function useWindow(): { state: WindowState; dispatch: Dispatch<WindowEvent> } {
  const value = useContext(WindowContext);
  if (value === null) throw new Error('useWindow needs a WindowStateProvider above');
  return value;
}

interface WindowStateProviderProps {
  wanted: Partial<Record<Zone, boolean>>;
  children: ReactNode;
}

export function WindowStateProvider({ wanted, children }: WindowStateProviderProps) {
  const [state, dispatch] = useReducer(windowAfter, wanted, startingState);
  useWidth((width) => dispatch({ to: 'layout', event: { type: 'widthChanged', width } }));
  const value = useMemo(() => ({ state, dispatch }), [state]);
  return <WindowContext value={value}>{children}</WindowContext>;
}

function startingState(wanted: Partial<Record<Zone, boolean>>): WindowState {
  const layout = initialLayout(widthFromPixels(window.innerWidth), wanted);
  return { layout, where: startingPlace, list: startingList, tab: 'lens', dialog: null, newKind: 'article', picksTopicsOf: null };
}

/** Tells the width of the window now and whenever it passes a limit. */
function useWidth(tell: (width: Width) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tell` only dispatches.
  useEffect(() => {
    const queries = Object.values(widthLimits).map((limit) => window.matchMedia(`(min-width: ${limit}px)`));
    const update = () => tell(widthFromPixels(window.innerWidth));
    update();
    for (const query of queries) query.addEventListener('change', update);
    return () => {
      for (const query of queries) query.removeEventListener('change', update);
    };
  }, []);
}
