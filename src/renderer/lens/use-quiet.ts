import { useCallback, useEffect, useState } from 'react';
import type { TextAccess } from '../text/access/text-access.ts';

/** Whether the lens keeps quiet because the person writes; `look` ends it until the next edit. */
export interface Quiet {
  isQuiet: boolean;
  look(): void;
}

/** Quiet from an edit on, where the person `wants` it so, until they look at the lens or open another draft. */
export function useQuiet(wants: boolean, handle: TextAccess | null): Quiet {
  const [isWriting, setWriting] = useState(false);
  const look = useCallback(() => setWriting(false), []);
  useEffect(() => {
    if (!wants || handle === null) return;
    const stop = handle.onBlocksChange(() => setWriting(true));
    return () => {
      stop();
      setWriting(false);
    };
  }, [wants, handle]);
  return { isQuiet: wants && isWriting, look };
}

/** While shown, a pointer that moves over the sidebar or a focus that comes into it looks at the lens; so does showing it. */
export function useLooking(look: () => void): void {
  useEffect(() => {
    look();
    const lookFromSidebar = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('[data-zone="sidebar"]') !== null) look();
    };
    document.addEventListener('focusin', lookFromSidebar);
    document.addEventListener('pointermove', lookFromSidebar);
    return () => {
      document.removeEventListener('focusin', lookFromSidebar);
      document.removeEventListener('pointermove', lookFromSidebar);
    };
  }, [look]);
}
