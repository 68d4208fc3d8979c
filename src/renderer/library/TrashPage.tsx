import './page.css';
import './trash.css';
import { useState } from 'react';
import type { TrashedDraft } from '../../contract/drafts.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { useWindow } from '../window/window-state.tsx';
import { useDates } from '../words/dates.ts';
import { failureText } from '../words/failure-text.ts';
import { useText } from '../words/text.tsx';
import { useDraftCommands } from './use-draft-commands.ts';

/** More lines than this come when they are asked for. */
const shownAtFirst = 200;

/** What was deleted in the last thirty days: to look at, to put back, one or many, or to remove for good. */
export function TrashPage() {
  const text = useText('trash');
  const library = useText('library');
  const app = useText('app');
  const { answer } = useAnswer('trash.list', {}, { refreshOn: ['drafts.changed', 'library.recounted'] });
  return (
    <main className="page" aria-labelledby="trash-title">
      <div className="page-content">
        <header>
          <h1 id="trash-title" className="page-title">
            {library('navigation.trash')}
          </h1>
          <p className="page-lead">{text('lead')}</p>
        </header>
        {answer.state === 'failed' && <p>{failureText(app, answer.failure)}</p>}
        {answer.state === 'answered' && answer.value.drafts.length === 0 && <p className="page-lead">{text('empty')}</p>}
        {answer.state === 'answered' && answer.value.drafts.length > 0 && <Trashed drafts={answer.value.drafts} />}
      </div>
    </main>
  );
}

function Trashed({ drafts }: { drafts: readonly TrashedDraft[] }) {
  const text = useText('trash');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(shownAtFirst);
  const there = drafts.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) => {
    const after = new Set(chosen);
    if (!after.delete(id)) after.add(id);
    setChosen(after);
  };
  return (
    <>
      <TrashActions drafts={drafts} chosen={there} onChoose={(ids) => setChosen(new Set(ids))} />
      <ul className="trash-list">
        {drafts.slice(0, shown).map((draft) => (
          <TrashLine key={draft.id} draft={draft} chosen={chosen.has(draft.id)} onToggle={() => toggle(draft.id)} />
        ))}
      </ul>
      {drafts.length > shown && (
        <button type="button" className="link-button" onClick={() => setShown(drafts.length)}>
          {text('all', { count: drafts.length })}
        </button>
      )}
    </>
  );
}

interface TrashActionsProps {
  drafts: readonly TrashedDraft[];
  chosen: readonly TrashedDraft[];
  onChoose: (ids: readonly string[]) => void;
}

/** What can be done with all that was chosen, or with everything. */
function TrashActions({ drafts, chosen, onChoose }: TrashActionsProps) {
  const text = useText('trash');
  const { dispatch } = useWindow();
  const { restoreMany } = useDraftCommands();
  const ids = chosen.map(({ id }) => id);
  const isAll = chosen.length === drafts.length;
  const empty = () => {
    const of = ids.length === 0 ? null : ids;
    dispatch({ to: 'dialog', dialog: { kind: 'emptyTrash', ids: of, count: of?.length ?? drafts.length } });
  };
  return (
    <div className="trash-actions">
      <button type="button" className="link-button" onClick={() => onChoose(isAll ? [] : drafts.map(({ id }) => id))}>
        {text(isAll ? 'chooseNone' : 'chooseAll')}
      </button>
      <span className="trash-chosen" role="status">
        {ids.length > 0 && text('chosen', { count: ids.length })}
      </span>
      <button
        type="button"
        className="button"
        disabled={ids.length === 0}
        onClick={() => {
          onChoose([]);
          void restoreMany(ids);
        }}
      >
        {text('restoreChosen')}
      </button>
      <button type="button" className="button" onClick={empty}>
        {text(ids.length === 0 ? 'emptyAll' : 'emptyChosen')}
      </button>
    </div>
  );
}

interface TrashLineProps {
  draft: TrashedDraft;
  chosen: boolean;
  onToggle: () => void;
}

function TrashLine({ draft, chosen, onToggle }: TrashLineProps) {
  const text = useText('trash');
  const library = useText('library');
  const dates = useDates();
  const { dispatch } = useWindow();
  const { restore } = useDraftCommands();
  const title = draft.title.trim() === '' ? library('untitled') : draft.title;
  return (
    <li className="trash-line">
      <input type="checkbox" checked={chosen} aria-label={text('choose', { title })} onChange={onToggle} />
      <div className="trash-words">
        <button
          type="button"
          className="trash-title"
          aria-label={text('look', { title })}
          onClick={() => dispatch({ to: 'dialog', dialog: { kind: 'trashed', id: draft.id } })}
        >
          {title}
        </button>
        <p className="trash-meta">{text('deleted', { when: dates.ago(draft.deleted), path: draft.path })}</p>
      </div>
      <button
        type="button"
        className="button"
        aria-label={text('restoreOf', { title })}
        onClick={() => void restore(draft.id, draft.title)}
      >
        {text('restore')}
      </button>
    </li>
  );
}
