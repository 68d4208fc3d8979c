import { useEffect, useState } from 'react';
import { call, useStudioEvent } from '../bridge/calls.ts';

interface ScanProgress {
  read: number;
  total: number;
}

/** How far the reading of the library is; `null` when it is done. `scanning` is how it was when the library opened. */
export function useScanProgress(scanning: boolean): ScanProgress | null {
  const [progress, setProgress] = useState<ScanProgress | null>(scanning ? { read: 0, total: 0 } : null);
  useStudioEvent('library.scanned', (event) => setProgress(event.done ? null : event));
  useEffect(() => {
    if (!scanning) return;
    // It may have ended before anybody listened.
    void call('app.state', {}).then(
      ({ library }) => library?.scanning !== true && setProgress(null),
      () => setProgress(null),
    );
  }, [scanning]);
  return progress;
}
