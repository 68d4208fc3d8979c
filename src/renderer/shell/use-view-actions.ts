import { draftStatuses } from '../../domain/drafts/draft.ts';
import { afterFrame } from '../ui/after-frame.ts';
import type { Action } from '../window/action.ts';
import { focusList, focusNextZone, focusSearch } from '../window/focus-zone.ts';
import { type Zone, zones } from '../window/layout.ts';
import { type Place, practicePages } from '../window/place.ts';
import { sidebarTabs } from '../window/window-after.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** What changes only what the window shows. */
export function useViewActions(): Action[] {
  return [...useGoingActions(), ...useZoneActions(), ...useSearchAction()];
}

function useGoingActions(): Action[] {
  const text = useText('app');
  const library = useText('library');
  const { dispatch } = useWindow();
  const go = (id: string, name: string, place: Place): Action => ({
    id,
    label: text('action.go', { place: name }),
    run() {
      dispatch({ to: 'where', event: { type: 'wentTo', place } });
      // A draft of another list may be open beside it, and had the focus.
      if (place.kind === 'list') afterFrame(focusList);
    },
  });
  return [
    go('go.today', library('navigation.today'), { kind: 'today' }),
    ...draftStatuses.map((status) =>
      go(`go.${status}`, library(`navigation.status.${status}`), { kind: 'list', source: { kind: 'status', status } }),
    ),
    go('go.all', library('source.all'), { kind: 'list', source: { kind: 'all' } }),
    go('go.untagged', library('source.untagged'), { kind: 'list', source: { kind: 'untagged' } }),
    ...practicePages.map((page) => go(`go.${page}`, text(`page.${page}`), { kind: page })),
    go('go.trash', library('navigation.trash'), { kind: 'trash' }),
  ];
}

function useZoneActions(): Action[] {
  const text = useText('app');
  const { state, dispatch } = useWindow();
  const toggle = (zone: Zone): Action => ({
    id: `view.${zone}`,
    label: text(`zone.${zone}`),
    run: () => dispatch({ to: 'layout', event: { type: 'zoneToggled', zone } }),
  });
  const tabs = sidebarTabs.map(
    (tab): Action => ({
      id: `sidebar.${tab}`,
      label: text('action.tab', { tab: text(`sidebar.${tab}`) }),
      run() {
        dispatch({ to: 'tab', tab });
        dispatch({ to: 'layout', event: { type: 'zoneShown', zone: 'sidebar' } });
      },
    }),
  );
  const hasDraft = state.where.place.kind === 'list' && state.where.open !== null;
  const previews: Action = {
    id: 'view.previews',
    label: text('action.previews'),
    run: () => dispatch({ to: 'previews', shown: !state.previews }),
  };
  return [
    ...zones.map(toggle),
    { id: 'view.focus', label: text('action.focus'), run: () => dispatch({ to: 'layout', event: { type: 'focusToggled' } }) },
    ...(hasDraft ? [...tabs, previews] : []),
    { id: 'zone.next', label: text('action.nextZone'), run: () => focusNextZone(1) },
    { id: 'zone.previous', label: text('action.previousZone'), run: () => focusNextZone(-1) },
  ];
}

function useSearchAction(): Action[] {
  const text = useText('app');
  const { state, dispatch } = useWindow();
  const run = () => {
    const { place } = state.where;
    if (place.kind !== 'list')
      dispatch({ to: 'where', event: { type: 'wentTo', place: { kind: 'list', source: { kind: 'all' } } } });
    dispatch({ to: 'layout', event: { type: 'zoneShown', zone: 'list' } });
    // The list may only now be built.
    requestAnimationFrame(focusSearch);
  };
  return [{ id: 'search.focus', label: text('action.search'), run }];
}
