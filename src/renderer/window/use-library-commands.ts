import { useMemo } from 'react';
import { call } from '../bridge/calls.ts';
import { mayLeave } from './leaving.ts';
import { useToaster } from './Toasts.tsx';

/** What can be done with libraries as wholes. An opened library is told by `library.opened`. */
export interface LibraryCommands {
  choose(): Promise<void>;
  openSample(): Promise<void>;
  /** Opens the library at this place among the recent ones. */
  reopen(recent: number): Promise<void>;
  reveal(): Promise<void>;
}

export function useLibraryCommands(): LibraryCommands {
  const toaster = useToaster();
  return useMemo(() => {
    const attempt = (act: () => Promise<unknown>) => act().then(() => {}, toaster.failed);
    const leave = (act: () => Promise<unknown>) => attempt(async () => (await mayLeave()) && act());
    return {
      choose: () => leave(() => call('library.choose', {})),
      openSample: () => leave(() => call('library.openSample', {})),
      reopen: (recent) => leave(() => call('library.reopen', { recent })),
      reveal: () => attempt(() => call('library.reveal', {})),
    };
  }, [toaster]);
}
