/** What tells a changed file apart at a glance; times in milliseconds since 1970, with a fraction where the disk has one. */
export interface FileStamp {
  size: number;
  modified: number;
  /** When content or attributes last changed. Programs can set `modified` back, but not this. */
  changed: number;
}

export interface FileEntry extends FileStamp {
  /** Path inside the library, with forward slashes. */
  path: string;
}

/** `bytes` holds at most the asked limit: it is shorter than `size` when the file is larger. */
export interface FileContent extends FileStamp {
  bytes: Uint8Array;
  /** The file is a link to one outside of the library: it may be looked at, and no more. */
  outside?: boolean;
}

/** What goes along with a file that is replaced. */
export interface Replacing {
  /** Told, perhaps a second later, what another program wrote into the old file in the moment in which it was replaced. */
  overtaken?(bytes: Uint8Array): void;
  /** A file whose words come in: who may not read that may not read the new one either. */
  like?: string | undefined;
}

/**
 * The folder of a library, and the only way to write to it. Every path is one inside the library; a path that leads outside
 * (through a symbolic link too) is refused with `invalid-input`. A failing disk is told as a `SpokenError` that names the file
 * and the remedy.
 */
export interface DraftFolder {
  /** The absolute path as its owner chose it. */
  readonly place: string;
  /** The absolute path with links resolved: the same for every way to the same folder. */
  readonly identity: string;

  /** Every file directly in one folder of the library (dot folders too); none when the folder is missing. */
  files(folder: string): Promise<FileEntry[]>;
  /** The names of everything directly in one folder of the library; none when it is missing. */
  names(folder: string): Promise<string[]>;
  /** Size and times of a file, `null` when there is none. */
  stamp(path: string): Promise<FileStamp | null>;
  /** The bytes of a file, at most `limit` of them; throws `not-found` or `unreadable`. */
  read(path: string, limit?: number): Promise<FileContent>;
  /** As `read`, also of a file outside that a link in the library names; links to folders outside are refused all the same. */
  readLinked(path: string, limit?: number): Promise<FileContent>;
  /**
   * Makes a file, and its folders, durable when this returns; throws `conflict` when the name is taken, and never overwrites.
   * Whoever may read the file `like` may read it, and nobody else; of one that is gone, who could read it when it was last seen.
   */
  create(path: string, bytes: Uint8Array, like?: string): Promise<void>;
  /**
   * Replaces a file whole and durable: after a crash it is the old or the new one. Throws `conflict` when the file's bytes
   * are no longer those of `expected` (a SHA-256), and then has changed nothing.
   */
  replace(path: string, bytes: Uint8Array, expected: string, replacing?: Replacing): Promise<void>;
  /** Gives a file another name, making its folders; throws `conflict` when that is taken, and never overwrites. */
  move(from: string, to: string): Promise<void>;
  /** Gives a folder another name, making those above it; throws `conflict` when that is taken. */
  moveFolder(from: string, to: string): Promise<void>;
  /** Removes a file for good. */
  remove(path: string): Promise<void>;
  /** Removes a folder for good when it is empty. */
  removeFolder(path: string): Promise<void>;
  /** Removes what a crash left half written; gives the number of files removed. */
  sweep(): Promise<number>;
  /** Where this computer has a file, for showing it in the file manager. */
  locate(path: string): string;
}
