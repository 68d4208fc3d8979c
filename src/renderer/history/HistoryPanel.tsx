import './history.css';
import { call } from '../bridge/calls.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { failureText } from '../words/failure-text.ts';
import { useText } from '../words/text.tsx';
import { VersionLine } from './VersionLine.tsx';

/** The earlier states of the open draft, the newest first; each can be looked at, named and brought back. */
export function HistoryPanel() {
  const text = useText('history');
  const app = useText('app');
  const toaster = useToaster();
  const session = useOpenDraft();
  const path = session?.path ?? null;
  const { answer, refresh } = useAnswer('history.list', path === null ? null : { path }, { refreshOn: ['drafts.changed'] });
  const versions = answer.state === 'answered' ? answer.value.versions.toSorted((one, other) => other.saved - one.saved) : [];
  const giveName = (version: string, name: string | null) => {
    if (path !== null) call('history.name', { path, version, name }).then(refresh, toaster.failed);
  };
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title" className="history-title">
        {text('title')}
      </h2>
      <p className="history-lead">{text('lead')}</p>
      {answer.state === 'failed' && <p>{failureText(app, answer.failure)}</p>}
      {answer.state === 'answered' && versions.length === 0 && <p className="history-lead">{text('none')}</p>}
      {path !== null && versions.length > 0 && (
        <ul className="history-versions">
          {versions.map((version) => (
            <VersionLine key={version.version} path={path} version={version} onName={(name) => giveName(version.version, name)} />
          ))}
        </ul>
      )}
    </section>
  );
}
