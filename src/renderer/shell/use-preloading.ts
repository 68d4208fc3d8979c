import { useEffect } from 'react';
import { loadWritingTools } from '../text/writing-tools/load-writing-tools.ts';
import { topicPicker } from '../topics/lazy-views.ts';
import { menuPanel } from '../ui/MenuButton.tsx';
import { ideaDialog, palette } from './lazy-views.ts';

/** Long enough after the window stands not to be in anybody's way. */
const restBeforeLoading = 1_000;

/**
 * Loads, when there is nothing else to do, what opens by a key and is typed into at once: the first letters must find the
 * field there and not the text behind it.
 */
export function usePreloading(): void {
  useEffect(() => {
    const load = () => {
      void loadWritingTools().catch(() => {});
      for (const part of [palette, ideaDialog, topicPicker, menuPanel]) void part.load().catch(() => {});
    };
    const timer = setTimeout(() => requestIdleCallback(load), restBeforeLoading);
    return () => clearTimeout(timer);
  }, []);
}
