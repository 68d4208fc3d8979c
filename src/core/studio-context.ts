import type { StudioEvent } from '../contract/events.ts';
import type { Language } from '../domain/drafts/draft.ts';
import type { LibraryShelf } from './library/library-shelf.ts';
import type { StudioPorts } from './ports.ts';

/** What the handlers of calls work with. */
export interface StudioContext {
  ports: StudioPorts;
  shelf: LibraryShelf;
  emit: Emit;
  /** The language of the interface. */
  language(): Language;
}

export type Emit = (event: StudioEvent) => void;
