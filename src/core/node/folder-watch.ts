import { type FSWatcher, realpathSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isDraftFileName, isSkippedFolder, pathIn } from '../library/draft-name.ts';

/** What a watch has to tell. It says where to look, not what happened: only the bytes of a file tell that. */
export interface FolderWatchListener {
  /** These drafts may have changed. */
  touched(paths: string[]): void;
  /** Folders came or went, or nobody can say what changed: everything has to be compared. */
  unsure(): void;
  availabilityChanged(available: boolean): void;
}

export interface FolderWatchOptions {
  /** The folders to watch, asked again whenever folders may have come or gone. */
  folders: () => string[];
  watchFolder?: typeof watch;
  /** Milliseconds of quiet before a burst of changes is told. */
  quiet?: number;
  /** Milliseconds between two looks at whether the library is still there. */
  heartbeat?: number;
  /** Milliseconds between two comparisons of everything where the system has no watch left to give. */
  polling?: number;
}

export interface FolderWatch {
  /** Whether the system watches every folder; otherwise everything is compared every few seconds. */
  isComplete(): boolean;
  /** Asks again which folders to watch. */
  rearm(): void;
  close(): void;
}

/**
 * Watches the folders of a library one by one: a recursive watch goes deaf on Linux when a file is replaced, and one watch for
 * each file would cost thousands. The rest is polled: whether the library is there, and everything when watches run out.
 */
export function watchFolders(root: string, listener: FolderWatchListener, options: FolderWatchOptions): FolderWatch {
  const { folders, watchFolder = watch, quiet = 60, heartbeat = 1000, polling = 3000 } = options;
  const watchers = new Map<string, FSWatcher>();
  const touched = new Set<string>();
  let complete = true;
  let foldersChanged = false;
  let available = isThere(root);
  let burst: NodeJS.Timeout | null = null;

  const tell = () => {
    burst = null;
    const paths = [...touched];
    touched.clear();
    if (paths.length > 0) listener.touched(paths);
    if (!foldersChanged) return;
    foldersChanged = false;
    rearm();
    listener.unsure();
  };
  const notice = (folder: string, name: string | null) => {
    if (name !== null && isDraftFileName(name)) touched.add(pathIn(folder, name));
    else if (name === null || mayBeFolder(folder, name)) foldersChanged = true;
    else return;
    burst ??= setTimeout(tell, quiet);
  };
  /** One that came or one that was watched and went; other files are nobody's business here. */
  const mayBeFolder = (folder: string, name: string) =>
    !isSkippedFolder(name) && (watchers.has(pathIn(folder, name)) || isFolder(join(root, folder, name)));
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string) => {
    try {
      const watcher = watchFolder(join(root, folder), { persistent: false }, (_event, name) => notice(folder, name));
      watcher.on('error', () => drop(folder));
      watchers.set(folder, watcher);
    } catch {
      complete = false;
    }
  };
  const rearm = () => {
    const now = new Set(quietly(folders) ?? []);
    for (const folder of [...watchers.keys()]) if (!now.has(folder)) drop(folder);
    complete = true;
    for (const folder of now) if (!watchers.has(folder) && complete) add(folder);
  };
  const look = () => {
    if (isThere(root) === available) return;
    available = !available;
    for (const folder of [...watchers.keys()]) drop(folder);
    if (available) rearm();
    listener.availabilityChanged(available);
  };

  rearm();
  const beat = setInterval(look, heartbeat);
  const poll = setInterval(() => complete || !available || listener.unsure(), polling);
  return {
    isComplete: () => complete,
    rearm,
    close() {
      clearInterval(beat);
      clearInterval(poll);
      if (burst !== null) clearTimeout(burst);
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}

function isFolder(place: string): boolean {
  return quietly(() => statSync(place).isDirectory()) ?? false;
}

/** A folder that was replaced by another, or by a link to elsewhere, is not the library any more. */
function isThere(root: string): boolean {
  return quietly(() => statSync(root).isDirectory() && realpathSync.native(root) === root) ?? false;
}

function quietly<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}
