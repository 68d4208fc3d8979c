import type { ReactNode } from 'react';
import { useText } from '../app/text.tsx';
import { useWindow } from '../app/window-state.tsx';
import { useLibraryData } from './LibraryData.tsx';

/** What is missing, each with the one step to it: topics for drafts without one, and what the writer stands for. */
export function TodayHints() {
  const text = useText('library');
  const { counts, profile } = useLibraryData();
  const { dispatch } = useWindow();
  const untagged = counts?.untagged ?? 0;
  const hasProfile = Object.values(profile).some((answer) => answer.trim() !== '');
  return (
    <>
      {untagged > 0 && (
        <Hint
          action={text('today.untaggedAction')}
          onAct={() =>
            dispatch({ to: 'where', event: { type: 'wentTo', place: { kind: 'list', source: { kind: 'untagged' } } } })
          }
        >
          {text('today.untagged', { count: untagged })}
        </Hint>
      )}
      {!hasProfile && (
        <Hint action={text('today.profileAction')} onAct={() => dispatch({ to: 'dialog', dialog: { kind: 'profile' } })}>
          {text('today.profile')}
        </Hint>
      )}
    </>
  );
}

function Hint({ children, action, onAct }: { children: ReactNode; action: string; onAct: () => void }) {
  return (
    <div className="today-hint">
      <p>{children}</p>
      <button type="button" className="link-button" onClick={onAct}>
        {action}
      </button>
    </div>
  );
}
