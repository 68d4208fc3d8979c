import type { Language } from '../../domain/drafts/draft.ts';
import type { Emit } from '../emit.ts';
import type { Log } from '../ports.ts';
import type { GivenId, IndexChange, LibraryIndex } from '../search/library-index.ts';
import { sentences } from '../sentences.ts';
import type { Moves } from './moves.ts';
import type { OwnWrites } from './own-writes.ts';

/** Keeps the index in step with the library and tells the window what changed. */
export interface IndexKeeper {
  /** Begins to watch and to scan; resolves when the first scan has ended. */
  start(): Promise<void>;
  /** What is left out of the library is other now: it is scanned for what goes and comes. */
  leaveOutAnew(): void;
  isScanning(): boolean;
  /** Resolves when the first scan has ended, well or badly. */
  scanned(): Promise<void>;
  /** Something that is counted was changed by Byline itself, without a change of drafts. */
  recount(): void;
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
  /** Tells the index what the library leaves out, before it is scanned. */
  leaveOut: () => Promise<void>;
  /** Told when another program moved a draft. */
  movedOutside: (from: string, to: string) => void;
  /** Told of every id that a draft was given or lost, by whomever. */
  gaveId: (given: GivenId) => void;
  /** The library's id, for events, and its name, for sentences. */
  library: string;
  name: string;
}

/** More changed paths than this in one event are told as a scan: the window asks for the whole list again. */
const mostPaths = 1000;

export function keepIndex(parts: IndexKeeperParts): IndexKeeper {
  const { index, own, moves, log, language, library, name, movedOutside, gaveId, leaveOut } = parts;
  let stopped = false;
  let scanning = 0;
  let leftOut: Promise<void> = Promise.resolve();
  let firstScan: Promise<void> = Promise.resolve();
  let lastRefresh: Promise<unknown> = Promise.resolve();

  const emit: Emit = (event) => {
    if (!stopped) parts.emit(event);
  };
  const tellRecounted = () => emit({ name: 'library.recounted', payload: { library } });
  const tellChanged = (
    paths: readonly string[],
    renamed: Record<string, string>,
    outside: boolean,
    revisionOf: (path: string) => string | null | undefined,
  ) => {
    const all = [...new Set([...paths, ...Object.keys(renamed), ...Object.values(renamed)])];
    if (all.length > mostPaths) emit({ name: 'library.scanned', payload: { read: all.length, total: all.length, done: true } });
    else if (all.length > 0)
      emit({
        name: 'drafts.changed',
        payload: { library, paths: all, renamed, outside, revisions: revisionsOf(all, revisionOf) },
      });
  };
  /**
   * What Byline wrote itself was announced already, and is told once more all the same: another program may have put back what it
   * had taken away. Only what others did is told as theirs.
   */
  const tellOutside = ({ changed, renamed, versions, givenIds, recounted }: IndexChange) => {
    if (recounted) tellRecounted();
    givenIds.forEach(gaveId);
    const paths = Object.keys(changed);
    const isOwn = (path: string) => own.has(path, changed[path] ?? null);
    const moved = Object.fromEntries(Object.entries(renamed).filter(([from, to]) => !moves.has(from, to)));
    for (const [from, to] of Object.entries(moved)) {
      moves.add(from, to);
      movedOutside(from, to);
    }
    tellChanged(paths.filter(isOwn), {}, false, (path) => changed[path]);
    tellChanged([...paths.filter((path) => !isOwn(path)), ...versions], moved, true, (path) => changed[path]);
  };
  const scan = async () => {
    scanning += 1;
    let last = { read: 0, total: 0 };
    try {
      await leftOut;
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
      leftOut = leaveOut();
      // It watches the folders that the library has, so it is told first which those are.
      leftOut = leftOut.then(() =>
        index.watch({ changed: tellOutside, availabilityChanged: tellAvailability, emptied: () => void scan() }),
      );
      firstScan = scan();
      return firstScan;
    },
    leaveOutAnew() {
      leftOut = leaveOut();
      void scan();
    },
    recount: tellRecounted,
    scanned: () => firstScan,
    isScanning: () => scanning > 0,
    announce(paths, renamed) {
      const asked = [...new Set([...paths, ...Object.keys(renamed), ...Object.values(renamed)])];
      const refreshed = index
        .refresh(asked)
        .then(({ givenIds, recounted }) => {
          givenIds.forEach(gaveId);
          if (recounted) tellRecounted();
        })
        .catch((error: unknown) => log.warn('The index could not be brought up to date.', error));
      lastRefresh = Promise.all([lastRefresh, refreshed]).then(() => tellChanged(asked, renamed, false, own.last));
    },
    async stop() {
      await lastRefresh;
      stopped = true;
    },
  };
}

function revisionsOf(paths: readonly string[], of: (path: string) => string | null | undefined): Record<string, string | null> {
  const known = paths.map((path) => [path, of(path)] as const);
  return Object.fromEntries(known.filter((entry): entry is [string, string | null] => entry[1] !== undefined));
}
