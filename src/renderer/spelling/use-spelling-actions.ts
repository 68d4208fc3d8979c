import type { Action } from '../window/action.ts';
import { useText } from '../words/text.tsx';
import { useOpenSpelling } from './SpellingProvider.tsx';

/** What can be done about spelling from the keyboard. */
export function useSpellingActions(): Action[] {
  const text = useText('editor');
  const { go } = useOpenSpelling();
  return [
    { id: 'spelling.next', label: text('spelling.next'), run: () => go(1) },
    { id: 'spelling.previous', label: text('spelling.previous'), run: () => go(-1) },
  ];
}
