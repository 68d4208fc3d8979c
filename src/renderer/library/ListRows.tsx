import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { StudioFailure } from '../bridge/calls.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { isSearching } from '../window/list-state.ts';
import { useWindow } from '../window/window-state.tsx';
import { useLanguage } from '../words/text.tsx';
import { draftsOf, grouped, ordered } from './list-order.ts';
import { type Row, rowsOfGroups, rowsOfHits } from './rows.ts';
import { useSearch } from './use-search.ts';

/** What the list shows, known to the whole window: the next draft can be gone to while the list is folded away. */
export type ListContent =
  | { state: 'asking' }
  | { state: 'failed'; failure: StudioFailure }
  | { state: 'shown'; rows: readonly Row[] };

const ListContext = createContext<ListContent>({ state: 'asking' });

export function useListContent(): ListContent {
  return useContext(ListContext);
}

export function ListRowsProvider({ children }: { children: ReactNode }) {
  const { state } = useWindow();
  const searching = isSearching(state.list);
  const found = useFoundRows(searching ? state.list.query : '');
  const listed = useListedRows();
  return <ListContext value={searching ? found : listed}>{children}</ListContext>;
}

function useFoundRows(query: string): ListContent {
  const { state } = useWindow();
  const answer = useSearch(query, state.list.filters);
  return useMemo(
    () => (answer.state === 'answered' ? { state: 'shown', rows: rowsOfHits(answer.value.hits) } : answer),
    [answer],
  );
}

function useListedRows(): ListContent {
  const language = useLanguage();
  const { drafts } = useLibraryData();
  const { state } = useWindow();
  const { filters, order, grouping } = state.list;
  const { place } = state.where;
  const source = place.kind === 'list' ? place.source : null;
  return useMemo(() => {
    if (drafts.state !== 'answered') return drafts;
    if (source === null) return { state: 'shown', rows: [] };
    const sorted = ordered(draftsOf(drafts.value, source, filters), order, language);
    return { state: 'shown', rows: rowsOfGroups(grouped(sorted, grouping, order, new Date())) };
  }, [drafts, source, filters, order, grouping, language]);
}
