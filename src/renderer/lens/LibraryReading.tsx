import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { LibraryReading } from '../../contract/lens.ts';
import { call, useStudioEvent } from '../bridge/calls.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

/** Begins and stops the reading of the whole library. Apart from its progress, so that whoever only commands is not drawn anew by it. */
interface ReadingCommands {
  isReading: boolean;
  start: () => void;
  stop: () => void;
}

const CommandsContext = createContext<ReadingCommands | null>(null);
const ProgressContext = createContext<LibraryReading | null>(null);

export function useReadingCommands(): ReadingCommands {
  const commands = useContext(CommandsContext);
  if (commands === null) throw new Error('useReadingCommands needs a LibraryReadingProvider above');
  return commands;
}

/** How far the lens is with the library; `null` while nobody knows. */
export function useReadingProgress(): LibraryReading | null {
  return useContext(ProgressContext);
}

export function LibraryReadingProvider({ children }: { children: ReactNode }) {
  const toaster = useToaster();
  const text = useText('insight');
  const [progress, setProgress] = useState<LibraryReading | null>(null);
  const { answer } = useAnswer('lens.library', {}, { refreshOn: ['library.scanned'] });
  useEffect(() => {
    if (answer.state === 'answered') setProgress(answer.value);
  }, [answer]);
  useStudioEvent('lens.progressed', (event) => {
    if (progress?.isReading && !event.isReading && event.read === event.total) {
      toaster.done(text('library.done', { count: event.total }));
    }
    setProgress(event);
  });
  const isReading = progress?.isReading ?? false;
  const commands = useMemo(
    () => ({
      isReading,
      start: () => void call('lens.readLibrary', {}).catch(toaster.failed),
      stop: () => void call('lens.stopReading', {}).catch(toaster.failed),
    }),
    [isReading, toaster],
  );
  return (
    <CommandsContext value={commands}>
      <ProgressContext value={progress}>{children}</ProgressContext>
    </CommandsContext>
  );
}
