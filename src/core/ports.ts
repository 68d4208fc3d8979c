import type { Settings } from '../contract/settings.ts';
import type { Language } from '../domain/drafts/draft.ts';
import type { FileType } from '../domain/export/export-format.ts';
import type { BackupStore } from './backup/backup-store.ts';
import type { Importer } from './import/importer.ts';
import type { DraftReader } from './lens/draft-reader.ts';
import type { DraftFolder } from './library/draft-folder.ts';
import type { PresencePlace } from './library/presence.ts';
import type { LibraryIndex } from './search/library-index.ts';

/** What a person set for this computer. Both answers are complete and valid, whatever is stored. */
export interface SettingsStore {
  read(): Settings;
  /** Keeps the given keys and gives back the whole. */
  write(change: Partial<Settings>): Settings;
}

/** What a folder is asked for: to work in, to lay backups into, or to unpack one into. */
export type FolderPurpose = 'library' | 'backups' | 'restoring';

/** What only a desktop can do. */
export interface Shell {
  /** The folder that the person chose, `null` when they chose none. `purpose` is what the question says that it is for. */
  chooseFolder(purpose: FolderPurpose): Promise<string | null>;
  /** The backup that the person chose to restore, `null` when they chose none. */
  chooseBackup(): Promise<string | null>;
  /** The files, or the folder, that the person chose to import; none when they chose none. */
  chooseImport(from: 'files' | 'folder'): Promise<string[]>;
  /** The file that the person chose to export to, `null` when they chose none. `name` carries its extension. */
  chooseSaveFile(name: string, format: FileType | 'jsonl'): Promise<string | null>;
  /** The folder for an export of several drafts, `null` when they chose none. */
  chooseExportFolder(): Promise<string | null>;
  /** What the window shows to a printer, as a PDF. */
  printWindow(): Promise<Uint8Array>;
  /** When a person last pressed a key or a button in the window, as the host itself saw it, in milliseconds since 1970; 0 when never. */
  lastInputAt(): number;
  /** Asks whether to open a link that leads to this place although its words name another one. */
  confirmLink(words: string, place: string): Promise<boolean>;
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
  /** Writes an export whole to a place that the person chose. `like` are the places of the files whose words are in it: who may not read those may not read a new file either. */
  writeExport(place: string, content: string | Uint8Array, like: readonly string[]): Promise<void>;
  /** The same into a folder, beside what is there: a name that is taken gets a number. Gives the place. */
  writeExportInto(
    folder: string,
    name: string,
    ending: string,
    content: string | Uint8Array,
    like: readonly string[],
  ): Promise<string>;
  /** Opens the folder for texts that could not be written where they belong, making it when it is missing. */
  openRecoveryFolder(): Promise<DraftFolder>;
  backups: BackupStore;
  importer: Importer;
  presence: PresencePlace;
  sampleLibrary: SampleLibrary;
}
