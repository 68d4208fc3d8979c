import type { ReactNode } from 'react';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

const answered = ['brandPhrase', 'knownFor', 'passionateAbout', 'setsApart'] as const;

/** What is missing, each with the one step to it: topics for drafts without one, `reading` by the lens, and what the writer stands for. */
export function TodayHints({ reading }: { reading: ReactNode }) {
  const text = useText('library');
  const { counts, profile } = useLibraryData();
  const { dispatch } = useWindow();
  const untagged = counts?.untagged ?? 0;
  const hasProfile = answered.some((answer) => profile[answer].trim() !== '');
  return (
    <>
      {untagged > 0 && (
        <TodayHint
          action={text('today.untaggedAction')}
          onAct={() =>
            dispatch({ to: 'where', event: { type: 'wentTo', place: { kind: 'list', source: { kind: 'untagged' } } } })
          }
        >
          {text('today.untagged', { count: untagged })}
        </TodayHint>
      )}
      {reading}
      {!hasProfile && (
        <TodayHint action={text('today.profileAction')} onAct={() => dispatch({ to: 'dialog', dialog: { kind: 'profile' } })}>
          {text('today.profile')}
        </TodayHint>
      )}
    </>
  );
}

/** A line that something is missing, with the one step to it. */
export function TodayHint({ children, action, onAct }: { children: ReactNode; action: string; onAct: () => void }) {
  return (
    <div className="today-hint">
      <p>{children}</p>
      <button type="button" className="link-button" onClick={onAct}>
        {action}
      </button>
    </div>
  );
}
