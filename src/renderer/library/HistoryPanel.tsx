import './history.css';
import type { DraftVersion } from '../../contract/drafts.ts';
import { useDates } from '../app/dates.ts';
import { failureText } from '../app/failure-text.ts';
import { useOpenDraft } from '../app/OpenDraft.tsx';
import { useText } from '../app/text.tsx';
import { useAnswer } from '../app/use-answer.ts';
import { useWindow } from '../app/window-state.tsx';

/** The earlier states of the open draft, the newest first; each can be looked at and brought back. */
export function HistoryPanel() {
  const text = useText('library');
  const app = useText('app');
  const session = useOpenDraft();
  const path = session?.path ?? null;
  const { answer } = useAnswer('history.list', path === null ? null : { path }, { refreshOn: ['drafts.changed'] });
  const versions = answer.state === 'answered' ? answer.value.versions.toSorted((one, other) => other.saved - one.saved) : [];
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title" className="history-title">
        {text('history.title')}
      </h2>
      <p className="history-lead">{text('history.lead')}</p>
      {answer.state === 'failed' && <p>{failureText(app, answer.failure)}</p>}
      {answer.state === 'answered' && versions.length === 0 && <p className="history-lead">{text('history.none')}</p>}
      {path !== null && versions.length > 0 && <Versions path={path} versions={versions} />}
    </section>
  );
}

function Versions({ path, versions }: { path: string; versions: readonly DraftVersion[] }) {
  const text = useText('library');
  const dates = useDates();
  const { dispatch } = useWindow();
  return (
    <ul className="history-versions">
      {versions.map(({ version, saved, words }) => (
        <li key={version}>
          <button
            type="button"
            className="history-version"
            onClick={() => dispatch({ to: 'dialog', dialog: { kind: 'version', path, version, saved } })}
          >
            <span>{dates.moment(saved)}</span>
            <span className="history-words">{text('words', { count: words })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
