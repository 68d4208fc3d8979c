import type { Reply } from '../contract/bridge.ts';
import type { StudioEvent } from '../contract/events.ts';
import { type Backups, createBackups } from './backup/backups.ts';
import { createDispatcher, failureFrom, type Handlers } from './dispatcher.ts';
import { createAppHandlers } from './handlers/app-handlers.ts';
import { createBackupHandlers } from './handlers/backup-handlers.ts';
import { createDraftHandlers } from './handlers/draft-handlers.ts';
import { createImportHandlers } from './handlers/import-handlers.ts';
import { createKeepingHandlers } from './handlers/keeping-handlers.ts';
import { createLensHandlers } from './handlers/lens-handlers.ts';
import { createLibraryHandlers } from './handlers/library-handlers.ts';
import { createLinkHandlers } from './handlers/link-handlers.ts';
import { createOwnFileHandlers } from './handlers/own-file-handlers.ts';
import { createPassageHandlers } from './handlers/passage-handlers.ts';
import { createPortfolioHandlers } from './handlers/portfolio-handlers.ts';
import { createPracticeHandlers } from './handlers/practice-handlers.ts';
import { createRecoveryHandlers } from './handlers/recovery-handlers.ts';
import { createTopicHandlers } from './handlers/topic-handlers.ts';
import { createImports } from './import/imports.ts';
import { createLibraryShelf, type LibraryShelf } from './library/library-shelf.ts';
import type { StudioPorts } from './ports.ts';
import { createRecoveryPlace } from './recovery/recovery-place.ts';
import type { StudioContext } from './studio-context.ts';

/** The trusted side, as its host sees it. */
export interface Studio {
  /** Answers one request of the window. Never throws. */
  dispatch(name: unknown, input: unknown): Promise<Reply<unknown>>;
  /** Opens the library at a place that the person named to the host; one that is open already stays as it is. Never throws: what goes wrong is told by `library.refused`. */
  openLibrary(place: string): Promise<void>;
  /** Tells what changed; returns its own undo. */
  subscribe(listener: (event: StudioEvent) => void): () => void;
  /** Finishes what is being written and lets go of the library. */
  dispose(): Promise<void>;
}

export interface StudioOptions {
  /** A library to open instead of the last one. */
  library?: string;
}

/** The only place where the parts of the trusted side are put together. It returns at once and opens the last library behind it. */
export function createStudio(ports: StudioPorts, options: StudioOptions = {}): Studio {
  const listeners = new Set<(event: StudioEvent) => void>();
  const emit = (event: StudioEvent) => {
    for (const listener of listeners) listener(event);
  };
  const language = () => {
    const chosen = ports.settings.read().language;
    return chosen === 'system' ? ports.systemLanguage : chosen;
  };
  const shelf = createLibraryShelf(ports, language, emit);
  const recovery = createRecoveryPlace(ports);
  const backups = createBackups(ports, shelf, emit, (error) =>
    emit({ name: 'backup.failed', payload: failureFrom(error, language(), ports.log) }),
  );
  const imports = createImports(ports, shelf, emit);
  const followBackups = backUpWhenDue(backups, shelf, listeners);
  const place = options.library ?? ports.settings.read().libraries[0];
  if (place !== undefined) shelf.openAtStart(place);
  return {
    dispatch: createDispatcher(createHandlers({ ports, shelf, recovery, backups, imports, emit, language }), language, ports.log),
    async openLibrary(place) {
      try {
        if ((await shelf.state())?.folder !== place) await shelf.open(place);
      } catch (error) {
        emit({ name: 'library.refused', payload: failureFrom(error, language(), ports.log) });
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose() {
      followBackups();
      imports.stop();
      return shelf.close();
    },
  };
}

function createHandlers(context: StudioContext): Handlers {
  return {
    ...createAppHandlers(context),
    ...createLinkHandlers(context),
    ...createLibraryHandlers(context),
    ...createDraftHandlers(context),
    ...createKeepingHandlers(context),
    ...createTopicHandlers(context),
    ...createLensHandlers(context),
    ...createPassageHandlers(context),
    ...createOwnFileHandlers(context),
    ...createRecoveryHandlers(context),
    ...createBackupHandlers(context),
    ...createImportHandlers(context),
    ...createPracticeHandlers(context),
    ...createPortfolioHandlers(context),
  };
}

const hour = 3_600_000;

/** Looks when a library has been scanned, and every hour after that; returns its own undo. */
function backUpWhenDue(backups: Backups, shelf: LibraryShelf, listeners: Set<(event: StudioEvent) => void>): () => void {
  const look = async () => {
    const library = await shelf.state();
    if (library !== null) await backups.makeDue(library.id);
  };
  const timer = setInterval(() => void look().catch(() => {}), hour);
  timer.unref();
  listeners.add((event) => {
    if (event.name === 'library.scanned' && event.payload.done) void look().catch(() => {});
  });
  return () => clearInterval(timer);
}
