import type { Language } from '../../domain/drafts/draft.ts';
import type { Log } from '../ports.ts';
import type { IndexChange, LibraryIndex } from '../search/library-index.ts';
import { sentences } from '../sentences.ts';
import type { Emit } from '../studio-context.ts';
import type { Moves } from './moves.ts';
import type { OwnWrites } from './own-writes.ts';

/** Keeps the index in step with the library and tells the window what changed. */
export interface IndexKeeper {
  /** Begins to watch and to scan; resolves when the first scan has ended. */
  start(): Promise<void>;
  isScanning(): boolean;
  /** Resolves when the first scan has ended, well or badly. */
  scanned(): Promise<void>;
  /** Drafts were changed by Byline itself. */
  announce(paths: readonly string[], renamed: Record<string, string>): void;
  /** Resolves when everything announced has reached the index; from then on nothing is told any more. */
  stop(): Promise<void>;
}

export interface IndexKeeperParts {
  index: LibraryIndex;
  own: OwnWrites;
  moves: Moves;
  emit: Emit;
  log: Log;
  language: () => Language;
  /** The library's name, for sentences. */
  name: string;
}

/** More changed paths than this in one event are told as a scan: the window asks for the whole list again. */
const mostPaths = 1000;

export function keepIndex(parts: IndexKeeperParts): IndexKeeper {
  const { index, own, moves, log, language, name } = parts;
  let stopped = false;
  let scanning = 0;
  let firstScan: Promise<void> = Promise.resolve();
  let lastRefresh: Promise<unknown> = Promise.resolve();

  const emit: Emit = (event) => {
    if (!stopped) parts.emit(event);
  };
  const tellChanged = (paths: readonly string[], renamed: Record<string, string>, outside: boolean) => {
    const all = [...new Set([...paths, ...Object.keys(renamed), ...Object.values(renamed)])];
    if (all.length > mostPaths) emit({ name: 'library.scanned', payload: { read: all.length, total: all.length, done: true } });
    else if (all.length > 0) emit({ name: 'drafts.changed', payload: { paths: all, renamed, outside } });
  };
  /** What Byline wrote itself was announced already; only what others did is news. */
  const tellOutside = ({ changed, renamed }: IndexChange) => {
    const news = Object.entries(changed).filter(([path, revision]) => !own.has(path, revision));
    const moved = Object.fromEntries(Object.entries(renamed).filter(([from, to]) => !moves.has(from, to)));
    for (const [from, to] of Object.entries(moved)) moves.add(from, to);
    tellChanged(
      news.map(([path]) => path),
      moved,
      true,
    );
  };
  const scan = async () => {
    scanning += 1;
    let last = { read: 0, total: 0 };
    try {
      const change = await index.scan((progress) => {
        last = progress;
        emit({ name: 'library.scanned', payload: { ...progress, done: false } });
      });
      tellOutside(change);
    } catch (error) {
      if (!stopped) log.warn('The library could not be scanned.', error);
    } finally {
      scanning -= 1;
      emit({ name: 'library.scanned', payload: { ...last, done: scanning === 0 } });
    }
  };
  const tellAvailability = (available: boolean) => {
    const sentence = available ? sentences.folderBack(name) : sentences.folderMissing(name);
    emit({ name: 'library.availabilityChanged', payload: { available, message: sentence[language()] } });
    if (available) void scan();
  };
  return {
    start() {
      index.watch({ changed: tellOutside, availabilityChanged: tellAvailability, emptied: () => void scan() });
      firstScan = scan();
      return firstScan;
    },
    scanned: () => firstScan,
    isScanning: () => scanning > 0,
    announce(paths, renamed) {
      const asked = [...new Set([...paths, ...Object.keys(renamed), ...Object.values(renamed)])];
      const refreshed = index
        .refresh(asked)
        .catch((error: unknown) => log.warn('The index could not be brought up to date.', error));
      lastRefresh = Promise.all([lastRefresh, refreshed]).then(() => tellChanged(asked, renamed, false));
    },
    async stop() {
      await lastRefresh;
      stopped = true;
    },
  };
}
