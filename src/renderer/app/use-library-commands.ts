import { useMemo } from 'react';
import { call } from './studio.ts';
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
    return {
      choose: () => attempt(() => call('library.choose', {})),
      openSample: () => attempt(() => call('library.openSample', {})),
      reopen: (recent) => attempt(() => call('library.reopen', { recent })),
      reveal: () => attempt(() => call('library.reveal', {})),
    };
  }, [toaster]);
}
