import { useEffect, useState } from 'react';
import type { LibraryReading } from '../../contract/lens.ts';
import { useText } from '../words/text.tsx';
import { useReadingCommands, useReadingProgress } from './LibraryReading.tsx';

/** How far the lens is with the library, and the way to stop it: at the foot of the window, while it reads. */
export function ReadingLine() {
  const text = useText('insight');
  const progress = useReadingProgress();
  const { isReading, stop } = useReadingCommands();
  return (
    <>
      <p className="visually-hidden" role="status">
        {useReadingNews(progress)}
      </p>
      {isReading && progress !== null && (
        <span className="reading-line">
          <span>{text('library.lead')}</span>
          <span>{text('library.figures', { read: progress.read, total: progress.total })}</span>
          <button
            type="button"
            className="link-button"
            aria-label={text('library.stopReading')}
            onClick={(event) => stopAt(event.currentTarget, stop)}
          >
            {text('library.stop')}
          </button>
        </span>
      )}
    </>
  );
}

/** The button goes away with the line; the focus stays in its part of the window. */
function stopAt(button: HTMLElement, stop: () => void): void {
  if (button === document.activeElement) button.closest('[data-zone]')?.querySelector('button')?.focus();
  stop();
}

/** What a screen reader is told: that the reading began or stopped, and nothing of the steps between. Its end is a message. */
function useReadingNews(progress: LibraryReading | null): string {
  const text = useText('insight');
  const [began, setBegan] = useState(false);
  const isReading = progress?.isReading ?? false;
  useEffect(() => {
    if (isReading) setBegan(true);
  }, [isReading]);
  if (isReading) return text('library.begun');
  const isBrokenOff = began && progress !== null && progress.read < progress.total;
  return isBrokenOff ? text('library.ended') : '';
}
