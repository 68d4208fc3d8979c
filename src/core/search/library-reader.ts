import type { FileContent, FileStamp } from '../library/draft-folder.ts';

/** A Markdown file of a library, by its name only. */
export interface FoundFile {
  /** Path inside the library, with forward slashes. */
  path: string;
  /** Where the reader finds it: links on the way are followed already. */
  place: string;
  /** Whether it is a link to a file outside of the library, which is listed but nobody's here. */
  outside: boolean;
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
  /** From now on these are no part of the library; see `leftOutTest`. At first nothing is left out. */
  leaveOut(patterns: readonly string[]): void;
  /**
   * The Markdown files at any depth, without those in hidden folders and `node_modules`, and without the copies that sync tools
   * lay beside a draft. Links are followed, to folders only inside the library, and every file comes once, under its own name
   * where it has one. Throws `folder-missing` when the library is gone.
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
  /** The files in a folder that are named as copies which sync tools made of a draft. */
  copies(folder: string): string[];
  /** The file at a path that somebody named; `null` when there is none, when a folder on the way leads outside, or for a copy of a draft that is there. */
  find(path: string): FoundFile | null;
}
