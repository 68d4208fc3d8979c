import { hasFilters, isSearching } from '../window/list-state.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { useNewDraft } from './use-new-draft.ts';

/** What an empty list says: what goes there, and the one thing to do about it. */
export function EmptyList() {
  const text = useText('library');
  const { state, dispatch } = useWindow();
  const create = useNewDraft();
  const { place } = state.where;
  const source = place.kind === 'list' ? place.source : null;
  if (hasFilters(state.list.filters)) {
    return (
      <div className="list-empty empty">
        <p>{text('empty.filtered')}</p>
        <button type="button" className="button" onClick={() => dispatch({ to: 'list', event: { type: 'filtersCleared' } })}>
          {text('filter.clear')}
        </button>
      </div>
    );
  }
  if (isSearching(state.list)) {
    return (
      <div className="list-empty empty">
        <p>{text('empty.search', { query: state.list.query.trim() })}</p>
      </div>
    );
  }
  const key = source?.kind === 'status' ? `status.${source.status}` : (source?.kind ?? 'all');
  const canCreate = source?.kind !== 'channel' && !(source?.kind === 'status' && source.status === 'published');
  return (
    <div className="list-empty empty">
      <p>{text(`empty.${key}`)}</p>
      {canCreate && (
        <button type="button" className="button" onClick={() => void create()}>
          {text('new.button')}
        </button>
      )}
    </div>
  );
}
