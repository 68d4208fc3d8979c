import { ArrowDownUp, ListFilter } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';
import { groupings, hasFilters, isSearching, orders } from '../window/list-state.ts';
import { useSourceName } from '../window/use-source-name.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { FilterChips } from './FilterChips.tsx';
import { SearchField } from './SearchField.tsx';

/** The head of the list: search, what is shown and how much of it, filters and order. */
export function ListHeader({ listId, count }: { listId: string | null; count: number | null }) {
  const text = useText('library');
  const { state } = useWindow();
  const [wantsFilters, setWantsFilters] = useState(false);
  const showsFilters = wantsFilters || isSearching(state.list) || hasFilters(state.list.filters);
  return (
    <header className="list-header">
      <SearchField listId={listId} />
      <div className="list-title-row">
        <h2 className="list-title">{useSourceName()}</h2>
        <span className="list-count">{count === null ? '' : text('list.count', { count })}</span>
        <IconButton label={text('filter.toggle')} aria-pressed={showsFilters} onClick={() => setWantsFilters(!showsFilters)}>
          <ListFilter size={15} aria-hidden />
        </IconButton>
        <OrderButton />
      </div>
      {showsFilters && <FilterChips />}
    </header>
  );
}

function OrderButton() {
  const text = useText('library');
  const { state, dispatch } = useWindow();
  const { order, grouping } = state.list;
  const entries = (): MenuEntry[] => [
    { kind: 'heading', id: 'order', label: text('order.heading') },
    ...orders.map(
      (each): MenuEntry => ({
        kind: 'choice',
        id: each,
        label: text(`order.${each}`),
        chosen: each === order,
        run: () => dispatch({ to: 'list', event: { type: 'ordered', order: each } }),
      }),
    ),
    { kind: 'heading', id: 'group', label: text('group.heading') },
    ...groupings.map(
      (each): MenuEntry => ({
        kind: 'choice',
        id: `group-${each}`,
        label: text(`group.${each}`),
        chosen: each === grouping,
        run: () => dispatch({ to: 'list', event: { type: 'grouped', grouping: each } }),
      }),
    ),
  ];
  return (
    <MenuButton
      className="icon-button"
      aria-label={text('order.button')}
      title={text('order.button')}
      menuLabel={text('order.button')}
      entries={entries}
    >
      <ArrowDownUp size={15} aria-hidden />
    </MenuButton>
  );
}
