/** What tells a changed file apart at a glance. `modified` is in milliseconds since 1970 (with a fraction where the disk has one). */
export interface FileStamp {
  size: number;
  modified: number;
}

export interface FileEntry extends FileStamp {
  /** Path inside the library, with forward slashes. */
  path: string;
}

export interface FileContent extends FileStamp {
  bytes: Uint8Array;
}

/** What a watch reports: paths that may have changed (`null`: anything may have), or that the folder itself left or returned. */
export interface FolderListener {
  changed(paths: readonly string[] | null): void;
  availabilityChanged(available: boolean): void;
}

/**
 * The folder of a library, and the only way to its files. Every path is one inside the library; a path that leads outside
 * (through a symbolic link too) is refused with `invalid-input`. A failing disk is told as a `StudioError` whose sentence
 * names the file and the remedy.
 */
export interface DraftFolder {
  /** The absolute path as its owner chose it. */
  readonly place: string;
  /** The absolute path with links resolved: the same for every way to the same folder. */
  readonly identity: string;

  /** The Markdown files at any depth, without those in dot folders and `node_modules`. */
  drafts(): Promise<FileEntry[]>;
  /** Every file directly in one folder of the library (dot folders too); none when the folder is missing. */
  files(folder: string): Promise<FileEntry[]>;
  /** Size and time of a file, `null` when there is none. */
  stamp(path: string): Promise<FileStamp | null>;
  /** The bytes of a file; throws `not-found`, `unreadable`, or `invalid-input` above `limit` bytes. */
  read(path: string, limit?: number): Promise<FileContent>;
  /** Makes a file, durable when this returns; throws `conflict` when the name is taken, and never overwrites. */
  create(path: string, bytes: Uint8Array): Promise<FileStamp>;
  /**
   * Replaces a file whole and durable: after a crash it is the old or the new one. Throws `conflict` when the file's bytes
   * are no longer those of `expected` (a SHA-256), and then has changed nothing. `null` replaces whatever is there.
   */
  replace(path: string, bytes: Uint8Array, expected: string | null): Promise<FileStamp>;
  /** Gives a file another name; throws `conflict` when that is taken, and never overwrites. */
  move(from: string, to: string): Promise<void>;
  /** Removes a file for good. */
  remove(path: string): Promise<void>;
  /** Removes what a crash left half written; gives the number of files removed. */
  sweep(): Promise<number>;
  /** Where this computer has a file, for showing it in the file manager. */
  locate(path: string): string;
  /** Watches until the returned function is called. */
  watch(listener: FolderListener): () => void;
}
