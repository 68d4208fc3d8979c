import type { Settings } from '../contract/settings.ts';
import type { Language } from '../domain/drafts/draft.ts';
import type { DraftReader } from './lens/draft-reader.ts';
import type { DraftFolder } from './library/draft-folder.ts';
import type { LibraryIndex } from './search/library-index.ts';

/** What a person set for this computer. Both answers are complete and valid, whatever is stored. */
export interface SettingsStore {
  read(): Settings;
  /** Keeps the given keys and gives back the whole. */
  write(change: Partial<Settings>): Settings;
}

/** What only a desktop can do. */
export interface Shell {
  /** The folder that the person chose, `null` when they chose none. */
  chooseFolder(): Promise<string | null>;
  /** The file that the person chose to export to, `null` when they chose none. `name` carries its extension. */
  chooseSaveFile(name: string, format: 'md' | 'html'): Promise<string | null>;
  /** Opens an address that the core has already found to be https, http or mailto. */
  openExternal(url: string): Promise<void>;
  /** Shows a file or folder in the file manager, by its absolute path. */
  reveal(path: string): void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** Where the trusted side writes what a developer may want to know; never the text of a draft. */
export interface Log {
  warn(message: string, cause?: unknown): void;
}

/** The pieces that show a newcomer what Byline is for. */
export interface SampleLibrary {
  /** The folder that the pieces are copied to. */
  readonly place: string;
  /** Copies them there, unless that folder exists: what a person did to the sample stays. */
  prepare(): Promise<void>;
}

/** What the host supplies. The core knows nothing else of where it runs. */
export interface StudioPorts {
  version: string;
  systemLanguage: Language;
  settings: SettingsStore;
  shell: Shell;
  clock: Clock;
  log: Log;
  /** A new random id of lower-case letters and digits, a letter first (YAML reads bare digits as a number). */
  createId(): string;
  /** SHA-256 of these bytes, in hexadecimal. */
  digest(bytes: Uint8Array): string;
  /** Opens a folder as a library; throws `folder-missing`, `unreadable` or `invalid-input`. */
  openFolder(place: string): Promise<DraftFolder>;
  /** Opens the index of a library, making it anew when it is missing, damaged or of another version. */
  openIndex(folder: DraftFolder): LibraryIndex;
  /** What reads the drafts of a library with the lens. */
  openDraftReader(folder: DraftFolder): DraftReader;
  /** Writes an export whole to a place that the person chose. */
  writeExport(place: string, text: string): Promise<void>;
  sampleLibrary: SampleLibrary;
}
