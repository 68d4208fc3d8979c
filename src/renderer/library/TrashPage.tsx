import './page.css';
import './trash.css';
import type { TrashedDraft } from '../../contract/drafts.ts';
import { useDates } from '../app/dates.ts';
import { failureText } from '../app/failure-text.ts';
import { useText } from '../app/text.tsx';
import { useAnswer } from '../app/use-answer.ts';
import { useDraftCommands } from './use-draft-commands.ts';

/** What was deleted in the last thirty days, each with its way back. */
export function TrashPage() {
  const text = useText('library');
  const app = useText('app');
  const { answer } = useAnswer('trash.list', {}, { refreshOn: ['drafts.changed'] });
  return (
    <main className="page" aria-labelledby="trash-title">
      <div className="page-content">
        <header>
          <h1 id="trash-title" className="page-title">
            {text('navigation.trash')}
          </h1>
          <p className="page-lead">{text('trash.lead')}</p>
        </header>
        {answer.state === 'failed' && <p>{failureText(app, answer.failure)}</p>}
        {answer.state === 'answered' && answer.value.drafts.length === 0 && <p className="page-lead">{text('trash.empty')}</p>}
        {answer.state === 'answered' && answer.value.drafts.length > 0 && (
          <ul className="trash-list">
            {answer.value.drafts.map((draft) => (
              <TrashLine key={draft.id} draft={draft} />
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}

function TrashLine({ draft }: { draft: TrashedDraft }) {
  const text = useText('library');
  const dates = useDates();
  const { restore } = useDraftCommands();
  const title = draft.title.trim() === '' ? text('untitled') : draft.title;
  return (
    <li className="trash-line">
      <div className="trash-words">
        <p className="trash-title">{title}</p>
        <p className="trash-meta">{text('trash.deleted', { when: dates.ago(draft.deleted), path: draft.path })}</p>
      </div>
      <button
        type="button"
        className="button"
        aria-label={text('trash.restoreOf', { title })}
        onClick={() => void restore(draft.id, draft.title)}
      >
        {text('trash.restore')}
      </button>
    </li>
  );
}
