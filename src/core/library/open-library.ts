import type { Language } from '../../domain/drafts/draft.ts';
import type { Log } from '../ports.ts';
import type { LibraryIndex } from '../search/library-index.ts';
import type { DraftFiles } from './draft-files.ts';
import type { DraftFolder } from './draft-folder.ts';
import type { DraftIdentity } from './draft-identity.ts';
import type { DraftHistory } from './history.ts';
import type { Lane } from './lane.ts';
import type { Moves } from './moves.ts';
import type { Trash } from './trash.ts';

/** The parts of an open library that acts on drafts are made of. */
export interface OpenLibrary {
  folder: DraftFolder;
  index: LibraryIndex;
  files: DraftFiles;
  history: DraftHistory;
  identity: DraftIdentity;
  trash: Trash;
  moves: Moves;
  /** Everything that writes goes through here, so that two acts never meet in one file. */
  lane: Lane;
  /** Tells the index, and then the window, that drafts were changed here. */
  announce(paths: readonly string[], renamed?: Record<string, string>): void;
  /** Tells the window that something it counts changed, although no draft did. */
  recount(): void;
  createId(): string;
  digest(bytes: Uint8Array): string;
  now(): number;
  /** The language of the interface, for names and remarks that are written into the library. */
  language(): Language;
  log: Log;
}
