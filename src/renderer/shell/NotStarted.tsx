import './welcome.css';
import { useState } from 'react';
import type { StudioFailure } from '../bridge/calls.ts';
import { failureText } from '../words/failure-text.ts';
import { useText } from '../words/text.tsx';

export interface NotStartedProps {
  failure: StudioFailure;
  /** Resolves when the window shows something else, or this once more. */
  onTryAgain: () => Promise<void>;
}

/** What stands in a window that does not know yet what to show: why, that nothing is lost, and what to do. */
export function NotStarted({ failure, onTryAgain }: NotStartedProps) {
  const text = useText('app');
  const [trying, setTrying] = useState(false);
  const tryAgain = async () => {
    setTrying(true);
    await onTryAgain();
    setTrying(false);
  };
  return (
    <main className="welcome">
      <div className="empty" role="alert">
        <h1 className="empty-title">{text('notStarted.title')}</h1>
        <p>{failureText(text, failure)}</p>
        <p>{text('notStarted.hint')}</p>
        <button type="button" className="button button-primary" disabled={trying} onClick={() => void tryAgain()}>
          {text('notStarted.tryAgain')}
        </button>
      </div>
    </main>
  );
}
