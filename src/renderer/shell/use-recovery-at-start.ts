import { useEffect } from 'react';
import { call } from '../bridge/calls.ts';
import { whenCalm } from '../ui/when-calm.ts';
import { useWindow } from '../window/window-state.tsx';

/** Offers back, when a library is opened, the words that could not be written into their files before. */
export function useRecoveryAtStart(): void {
  const { dispatch } = useWindow();
  useEffect(() => {
    let current = true;
    const offer = async () => {
      const { texts } = await call('recovery.list', {});
      if (current && texts.length > 0) dispatch({ to: 'dialog', dialog: { kind: 'recovery' } });
    };
    // What cannot be listed now is offered at the next start, and by the palette.
    const stop = whenCalm(() => void offer().catch(() => {}));
    return () => {
      current = false;
      stop();
    };
  }, [dispatch]);
}
