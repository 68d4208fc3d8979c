import { useEffect } from 'react';

/** Long enough after the window stands not to be in anybody's way. */
const restBeforeLoading = 1_000;

/**
 * Loads, when there is nothing else to do, what opens by a key and is typed into at once: the first letters must find the
 * field there and not the text behind it.
 */
export function usePreloading(): void {
  useEffect(() => {
    const load = () =>
      Promise.all([import('./Palette.tsx'), import('../topics/TopicPicker.tsx'), import('../ui/MenuPanel.tsx')]).catch(() => {});
    const timer = setTimeout(() => requestIdleCallback(() => void load()), restBeforeLoading);
    return () => clearTimeout(timer);
  }, []);
}
