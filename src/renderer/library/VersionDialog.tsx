import { useMemo } from 'react';
import { useDates } from '../app/dates.ts';
import { failureText } from '../app/failure-text.ts';
import { useText } from '../app/text.tsx';
import { useAnswer } from '../app/use-answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useRestoreVersion } from './use-restore-version.ts';
import { type VersionLine, versionLines } from './version-lines.ts';

export interface VersionDialogProps {
  path: string;
  version: string;
  saved: number;
  onClose: () => void;
}

/** An earlier state of a draft beside what it is now, and the way back to it. */
export function VersionDialog({ path, version, saved, onClose }: VersionDialogProps) {
  const text = useText('library');
  const app = useText('app');
  const dates = useDates();
  const { answer: then } = useAnswer('history.read', { path, version });
  const { answer: now } = useAnswer('drafts.read', { path });
  const restore = useRestoreVersion();
  const body = then.state === 'answered' ? then.value.body : null;
  const failed = [then, now].find((answer) => answer.state === 'failed');
  return (
    <Dialog
      title={text('history.versionOf', { when: dates.moment(saved) })}
      closeLabel={app('close')}
      onClose={onClose}
      size="large"
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {app('close')}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={body === null}
            onClick={() => {
              if (body !== null) void restore(path, body);
              onClose();
            }}
          >
            {text('history.restore')}
          </button>
        </>
      }
    >
      {failed?.state === 'failed' && <p>{failureText(app, failed.failure)}</p>}
      {body !== null && now.state === 'answered' && <Comparison then={body} now={now.value.body} />}
    </Dialog>
  );
}

function Comparison({ then, now }: { then: string; now: string }) {
  const text = useText('library');
  const lines = useMemo(() => numbered(versionLines(then, now)), [then, now]);
  return (
    <>
      <p className="version-key">
        <span className="version-line version-line-then">{text('history.onlyThen')}</span>
        <span className="version-line version-line-now">{text('history.onlyNow')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reachable by keyboard. */}
      <section className="version-text" tabIndex={0} aria-label={text('history.text')}>
        {lines.map(({ line, number }) => (
          <VersionLineView key={number} line={line} />
        ))}
      </section>
    </>
  );
}

function VersionLineView({ line }: { line: VersionLine }) {
  const content = `${line.text}\n`;
  if (line.kind === 'then') return <ins className="version-line version-line-then">{content}</ins>;
  if (line.kind === 'now') return <del className="version-line version-line-now">{content}</del>;
  return <div className="version-line">{content}</div>;
}

function numbered(lines: readonly VersionLine[]): { line: VersionLine; number: number }[] {
  return lines.map((line, number) => ({ line, number }));
}
