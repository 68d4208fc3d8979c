import { useMemo } from 'react';
import { bodyDifference, broughtBack } from '../../domain/markdown/body-difference.ts';
import type { ProseRun } from '../../domain/text/prose-difference.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useDates } from '../words/dates.ts';
import { failureText } from '../words/failure-text.ts';
import { useText } from '../words/text.tsx';
import { useRestoreVersion } from './use-restore-version.ts';

export interface VersionDialogProps {
  path: string;
  version: string;
  saved: number;
  onClose: () => void;
}

/** An earlier state of a draft beside what it is now, and the way back to it. */
export function VersionDialog({ path, version, saved, onClose }: VersionDialogProps) {
  const text = useText('history');
  const app = useText('app');
  const dates = useDates();
  const { answer: then } = useAnswer('history.read', { path, version });
  const { answer: now } = useAnswer('drafts.read', { path });
  const restore = useRestoreVersion();
  const body = then.state === 'answered' ? then.value.body : null;
  const failed = [then, now].find((answer) => answer.state === 'failed');
  return (
    <Dialog
      title={text('versionOf', { when: dates.moment(saved) })}
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
              if (body !== null) void restore(path, body, 'version');
              onClose();
            }}
          >
            {text('restore')}
          </button>
        </>
      }
    >
      {failed?.state === 'failed' && <p>{failureText(app, failed.failure)}</p>}
      {body !== null && now.state === 'answered' && (
        <Comparison
          then={body}
          now={now.value.body}
          onBack={(changed) => {
            void restore(path, changed, 'block');
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}

interface ComparisonProps {
  then: string;
  now: string;
  /** Puts this body in place of the one that is there. */
  onBack: (body: string) => void;
}

/** Both texts as one piece of prose, block by block and word by word; each block of the earlier one can come back by itself. */
function Comparison({ then, now, onBack }: ComparisonProps) {
  const text = useText('history');
  const rows = useMemo(() => bodyDifference(then, now).map((row, place) => ({ ...row, place })), [then, now]);
  return (
    <>
      <p className="version-key">
        <ins className="version-then">{text('onlyThen')}</ins>
        <del className="version-now">{text('onlyNow')}</del>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls must be reachable by keyboard. */}
      <section className="version-text" tabIndex={0} aria-label={text('text')}>
        {rows.map((row) => (
          <div key={row.place} className={`version-block version-block-${row.kind}`}>
            {row.kind === 'moved' && <span className="version-note">{text('moved')}</span>}
            <Prose runs={row.runs} />
            {row.before !== '' && row.kind !== 'same' && row.kind !== 'moved' && (
              <button type="button" className="link-button" onClick={() => onBack(broughtBack(then, now, rows, row.place))}>
                {text('restoreBlock')}
              </button>
            )}
          </div>
        ))}
      </section>
    </>
  );
}

function Prose({ runs }: { runs: readonly ProseRun[] }) {
  const pieces = runs.map((run, place) => ({ ...run, place }));
  return (
    <p className="version-prose">
      {pieces.map(({ kind, text, place }) => {
        if (kind === 'same') return <span key={place}>{text}</span>;
        const Tag = kind === 'then' ? 'ins' : 'del';
        return (
          <Tag key={place} className={`version-${kind}`}>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
