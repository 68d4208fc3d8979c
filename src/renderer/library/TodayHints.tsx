import type { ReactNode } from 'react';
import { useText } from '../app/text.tsx';
import { useWindow } from '../app/window-state.tsx';
import { useReadingCommands, useReadingProgress } from '../insight/LibraryReading.tsx';
import { useLibraryData } from './LibraryData.tsx';

/** Fewer drafts are read by themselves when the list shows them. */
const manyUnread = 30;

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
      <ReadingHint />
      {!hasProfile && (
        <Hint action={text('today.profileAction')} onAct={() => dispatch({ to: 'dialog', dialog: { kind: 'profile' } })}>
          {text('today.profile')}
        </Hint>
      )}
    </>
  );
}

/** Offers to read the library with the lens. While it is being read the same button stops it, so that the focus stays where it was. */
function ReadingHint() {
  const text = useText('library');
  const insight = useText('insight');
  const progress = useReadingProgress();
  const { isReading, start, stop } = useReadingCommands();
  if (progress === null) return null;
  const { read, total } = progress;
  if (!isReading && total - read < manyUnread) return null;
  return (
    <Hint action={isReading ? insight('library.stopReading') : text('today.unreadAction')} onAct={isReading ? stop : start}>
      {isReading ? insight('library.progress', { read, total }) : text('today.unread', { count: total - read })}
    </Hint>
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
