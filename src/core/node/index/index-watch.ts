import type { LibraryReader } from '../../search/library-reader.ts';
import { type FolderWatch, watchFolders } from '../folder-watch.ts';

export interface IndexWatchListener {
  touched(paths: string[]): void;
  /** Compares everything. It is not asked for again before it has ended. */
  compare(): Promise<unknown>;
  availabilityChanged(available: boolean): void;
}

export interface IndexWatch {
  /** Begins to watch, after what the thread has been asked already. */
  start(): void;
  /** The library has other folders now. */
  rearm(): void;
  close(): Promise<void>;
}

/** The watch of an index: what it is unsure of is compared, once more when something happened meanwhile. */
export function createIndexWatch(root: string, reader: LibraryReader, listener: IndexWatchListener): IndexWatch {
  let watch: FolderWatch | null = null;
  let starting: NodeJS.Immediate | null = null;
  let comparing: Promise<unknown> | null = null;
  let again = false;

  const compare = () => {
    again = comparing !== null;
    comparing ??= listener.compare().finally(() => {
      comparing = null;
      if (again && watch !== null) compare();
    });
  };
  const arm = () => {
    const { touched, availabilityChanged } = listener;
    watch = watchFolders(root, { touched, availabilityChanged, unsure: compare }, { folders: () => reader.folders() });
  };
  return {
    start() {
      starting ??= setImmediate(arm);
    },
    rearm: () => watch?.rearm(),
    async close() {
      if (starting !== null) clearImmediate(starting);
      watch?.close();
      watch = null;
      await comparing;
    },
  };
}
