import type { FileContent, FileStamp } from '../library/draft-folder.ts';

/** A Markdown file of a library, by its name only. */
export interface FoundFile {
  /** Path inside the library, with forward slashes. */
  path: string;
  /** Where the reader finds it: links on the way are followed already. */
  place: string;
}

/** A file as it was when its bytes were compared. */
export interface FileTrace extends FileStamp {
  revision: string;
}

/**
 * Reads a library for the index, without ever writing to it. It waits for the disk on the spot, which is quicker over many
 * small files than giving way for each, so it belongs on a thread of its own.
 */
export interface LibraryReader {
  /**
   * The Markdown files at any depth, without those in hidden folders and `node_modules`. Links inside the library are
   * followed, and every file comes once, under its own name where it has one. Throws `folder-missing` when the library is gone.
   */
  files(): Iterable<FoundFile>;
  /** The folders that hold them, the library itself (`''`) among them. */
  folders(): string[];
  /** Size and times of a found file, `null` when it is gone or no file. */
  stamp(file: FoundFile): FileStamp | null;
  /** Its bytes, at most `limit` of them; `null` when it is gone or may not be read. */
  read(file: FoundFile, limit: number): FileContent | null;
  /** The digest of the bytes that `read` would give, which are not kept, with size and times; `null` when `read` gives `null`. */
  trace(file: FoundFile, limit: number, digest: (bytes: Uint8Array) => string): FileTrace | null;
  /** The file at a path that somebody named; `null` when there is none, or when a link on the way leads outside. */
  find(path: string): FoundFile | null;
}
