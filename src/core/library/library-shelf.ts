import type { LibraryState } from '../../contract/library.ts';
import type { Language } from '../../domain/drafts/draft.ts';
import type { Emit } from '../emit.ts';
import type { StudioPorts } from '../ports.ts';
import { SpokenError, sentences } from '../sentences.ts';
import { headOf } from './known-draft.ts';
import { createLane } from './lane.ts';
import { type RunningLibrary, runLibrary } from './running-library.ts';

/** Where a library is, for telling a person. */
export interface LibraryPlace {
  folder: string;
  name: string;
}

/** Holds the one library that is open, and remembers which were. */
export interface LibraryShelf {
  /**
   * Does something in the library with this id, which stays open until that has ended. Throws `library-closed` when another
   * library is open or none; a library that is being opened at this moment is waited for.
   */
  use<Value>(id: string, act: (library: RunningLibrary) => Promise<Value>): Promise<Value>;
  /** Whether nobody has begun to leave this library: long work in it asks, so that it can end early. */
  isOpen(id: string): boolean;
  state(): Promise<LibraryState | null>;
  /** Where a library is that has been open since the start; `null` for any other. */
  placeOf(id: string): LibraryPlace | null;
  /** What stood above the body in this revision of a draft, as far as an open library remembers it. */
  headOf(draft: { library: string; path: string; revision: string | null }): string | null;
  /** Opens a library in place of the open one, which stays open when this fails. */
  open(place: string): Promise<LibraryState>;
  /** Opens the library that a start begins with; what goes wrong is kept as a notice. */
  openAtStart(place: string): void;
  /** Why the library of the start could not be opened, as a sentence. */
  notice(): string | null;
  close(): Promise<void>;
}

const mostRecent = 20;

export function createLibraryShelf(ports: StudioPorts, language: () => Language, emit: Emit): LibraryShelf {
  const turns = createLane();
  const places = new Map<string, LibraryPlace>();
  const running = new Set<Promise<unknown>>();
  let open: RunningLibrary | null = null;
  let failure: SpokenError | null = null;

  /** A library opens all the same when the settings cannot be kept. */
  const remember = (place: string) => {
    const others = ports.settings.read().libraries.filter((known) => known !== place);
    try {
      emit({ name: 'settings.changed', payload: ports.settings.write({ libraries: [place, ...others].slice(0, mostRecent) }) });
    } catch (error) {
      ports.log.warn('The list of libraries could not be kept.', error);
    }
  };
  /** From the first moment on nothing new begins in the library; what has begun ends. */
  const letGo = async () => {
    const leaving = open;
    open = null;
    await Promise.allSettled(running);
    await leaving?.close();
  };
  const take = async (place: string) => {
    const folder = await ports.openFolder(place);
    await letGo();
    open = runLibrary(ports, folder, language, emit);
    failure = null;
    const state = open.state();
    places.set(state.id, { folder: state.folder, name: state.name });
    remember(place);
    open.start();
    emit({ name: 'library.opened', payload: { library: state } });
    return state;
  };
  const named = (id: string) => (open?.id === id ? open : null);
  return {
    async use(id, act) {
      if (named(id) === null) await turns.idle();
      const library = named(id);
      if (library === null) throw closed(open, failure);
      const acting = act(library);
      running.add(acting);
      try {
        return await acting;
      } finally {
        running.delete(acting);
      }
    },
    isOpen: (id) => named(id) !== null,
    async state() {
      await turns.idle();
      return open?.state() ?? null;
    },
    placeOf: (id) => places.get(id) ?? null,
    headOf({ library, path, revision }) {
      const text = revision === null ? null : (named(library)?.files.recall(revision) ?? null);
      return text === null ? null : headOf(path, text);
    },
    open: (place) => turns.run(() => take(place)),
    openAtStart(place) {
      turns
        .run(() => take(place))
        .catch((error: unknown) => {
          if (error instanceof SpokenError) failure = error;
          ports.log.warn('The last library could not be opened.', error);
        });
    },
    notice: () => failure?.sentence[language()] ?? null,
    close: () => turns.run(letGo),
  };
}

function closed(open: RunningLibrary | null, failure: SpokenError | null): SpokenError {
  if (open !== null) return new SpokenError('library-closed', sentences.libraryClosed);
  return new SpokenError('library-closed', failure?.sentence ?? sentences.noLibrary);
}
