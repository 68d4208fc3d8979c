import type { FileContent, FileEntry, FileStamp } from '../library/draft-folder.ts';

/**
 * Reads a library for the index, without ever writing to it. It waits for the disk on the spot, which is quicker over many
 * small files than giving way for each, so it belongs on a thread of its own.
 */
export interface LibraryReader {
  /**
   * The Markdown files at any depth, without those in hidden folders and `node_modules`. Links inside the library are
   * followed, and every file comes once, under its own name where it has one. Throws `folder-missing` when the library is gone.
   */
  entries(): Iterable<FileEntry>;
  /** The folders that hold them, the library itself (`''`) among them. */
  folders(): string[];
  stamp(path: string): FileStamp | null;
  /** The bytes of a file, at most `limit` of them; `null` when it is gone, may not be read or leads outside. */
  read(path: string, limit: number): FileContent | null;
}
