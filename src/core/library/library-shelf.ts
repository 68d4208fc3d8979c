import type { LibraryState } from '../../contract/library.ts';
import type { Language } from '../../domain/drafts/draft.ts';
import type { StudioPorts } from '../ports.ts';
import { SpokenError, sentences } from '../sentences.ts';
import type { Emit } from '../studio-context.ts';
import { createLane } from './lane.ts';
import { type RunningLibrary, runLibrary } from './running-library.ts';

/** Holds the one library that is open, and remembers which were. */
export interface LibraryShelf {
  /** The open library, once it is open; throws `not-found` when there is none. */
  current(): Promise<RunningLibrary>;
  state(): Promise<LibraryState | null>;
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
  const take = async (place: string) => {
    const folder = await ports.openFolder(place);
    await open?.close();
    open = runLibrary(ports, folder, language, emit);
    failure = null;
    remember(place);
    open.start();
    emit({ name: 'library.opened', payload: { library: open.state() } });
    return open.state();
  };
  return {
    async current() {
      await turns.idle();
      if (open === null) throw failure ?? new SpokenError('not-found', sentences.noLibrary);
      return open;
    },
    async state() {
      await turns.idle();
      return open?.state() ?? null;
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
    close: () =>
      turns.run(async () => {
        await open?.close();
        open = null;
      }),
  };
}
