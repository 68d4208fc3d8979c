import type { Action } from '../window/action.ts';
import { useText } from '../words/text.tsx';
import { useReadingCommands } from './LibraryReading.tsx';

/** Reading the whole library with the lens, or stopping it. */
export function useReadingActions(): Action[] {
  const text = useText('insight');
  const { isReading, start, stop } = useReadingCommands();
  if (isReading) return [{ id: 'lens.stopReading', label: text('library.stopReading'), run: stop }];
  return [{ id: 'lens.readLibrary', label: text('library.read'), run: start }];
}
