import { useMemo, useState } from 'react';
import type { CallInput } from '../../contract/calls.ts';
import { call } from '../bridge/calls.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useWindow } from '../window/window-state.tsx';

export interface BackupCommands {
  /** Asks for a folder and makes a backup there; that it was made is told by `backup.made`. */
  make(): Promise<void>;
  /** Asks for a backup and a folder, and says where its files are. */
  restore(): Promise<void>;
  schedule(every: CallInput<'backup.schedule'>['every']): Promise<void>;
  /** Whether one of these is going on. */
  working: boolean;
}

export function useBackupCommands(): BackupCommands {
  const toaster = useToaster();
  const { dispatch } = useWindow();
  const [working, setWorking] = useState(false);
  const commands = useMemo(() => {
    const attempt = async (act: () => Promise<void>) => {
      setWorking(true);
      await act().catch(toaster.failed);
      setWorking(false);
    };
    return {
      make: () =>
        attempt(async () => {
          // What was typed a moment ago belongs to it. With no draft open yet, the editor is not loaded either.
          const { openDrafts } = await import('../draft/open-drafts.ts');
          await openDrafts.flush();
          await call('backup.make', {});
        }),
      schedule: (every: CallInput<'backup.schedule'>['every']) =>
        attempt(async () => void (await call('backup.schedule', { every }))),
      restore: () =>
        attempt(async () => {
          const { restored } = await call('backup.restore', {});
          if (restored !== null) dispatch({ to: 'dialog', dialog: { kind: 'restored', ...restored } });
        }),
    };
  }, [toaster, dispatch]);
  return { ...commands, working };
}
