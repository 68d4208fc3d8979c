import type { Language } from '../domain/drafts/draft.ts';
import type { Backups } from './backup/backups.ts';
import type { Emit } from './emit.ts';
import type { Imports } from './import/imports.ts';
import type { LibraryShelf } from './library/library-shelf.ts';
import type { StudioPorts } from './ports.ts';
import type { RecoveryPlace } from './recovery/recovery-place.ts';

/** What the handlers of calls work with. */
export interface StudioContext {
  ports: StudioPorts;
  shelf: LibraryShelf;
  recovery: RecoveryPlace;
  backups: Backups;
  imports: Imports;
  emit: Emit;
  /** The language of the interface. */
  language(): Language;
}
