import './list-zone.css';
import { useId } from 'react';
import { isSearching } from '../window/list-state.ts';
import { useSourceName } from '../window/use-source-name.ts';
import { useWindow } from '../window/window-state.tsx';
import { failureText } from '../words/failure-text.ts';
import { useText } from '../words/text.tsx';
import { DraftList } from './DraftList.tsx';
import { EmptyList } from './EmptyList.tsx';
import { ListHeader } from './ListHeader.tsx';
import { useListContent } from './ListRows.tsx';

/** The zone of the list: search, filters, order, and the drafts. */
export function ListZone() {
  const text = useText('library');
  const app = useText('app');
  const { state } = useWindow();
  const content = useListContent();
  const listId = useId();
  const name = useSourceName();
  const { place } = state.where;
  const rows = content.state === 'shown' ? content.rows : [];
  const count = rows.reduce((sum, row) => sum + (row.kind === 'draft' ? 1 : 0), 0);
  const oneStatus = place.kind === 'list' && place.source.kind === 'status' && !isSearching(state.list);
  return (
    <section className="list-zone" aria-label={text('list.label')}>
      <ListHeader listId={count > 0 ? listId : null} count={content.state === 'shown' ? count : null} />
      <p className="visually-hidden" role="status">
        {isSearching(state.list) && content.state === 'shown' ? text('search.found', { count }) : ''}
      </p>
      {content.state === 'failed' && <p className="list-note">{failureText(app, content.failure)}</p>}
      {content.state === 'asking' && <p className="list-note">{text('list.reading')}</p>}
      {content.state === 'shown' && count === 0 && <EmptyList />}
      {content.state === 'shown' && count > 0 && <DraftList id={listId} label={name} rows={rows} showsStatus={!oneStatus} />}
    </section>
  );
}
