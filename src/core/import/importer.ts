import type { ImportedDraft, ImportSource, Skipped } from '../../domain/import/imported-draft.ts';

/** What a person gave to be read: places on this computer, or files that they dropped on the window. */
export type Given =
  | { kind: 'places'; paths: readonly string[] }
  | { kind: 'bytes'; files: readonly { path: string; bytes: Uint8Array }[] };

/** What was found in it. */
export interface FoundImport {
  source: ImportSource;
  /** What a person calls it. */
  name: string;
  drafts: readonly ImportedDraft[];
  skipped: readonly Skipped[];
}

/** A reading that goes on. */
export interface ImportReading {
  /** Throws `invalid-input` when nothing of it can come in, and `unreadable` when it cannot be read. */
  found: Promise<FoundImport>;
  /** Ends it: `found` then fails with `not-found`. */
  stop(): void;
}

/** One document that was handed over, such as the rules of an employer. */
export interface GivenDocument {
  /** Its name. */
  path: string;
  bytes: Uint8Array;
}

/** Reads what others wrote down, away from the thread that answers the window. */
export interface Importer {
  read(given: Given, progress: (done: number, total: number) => void): ImportReading;
  /** The plain words of a PDF, a Word document or a text. A document that cannot be read throws a sentence that names it. */
  words(document: GivenDocument): Promise<string>;
  /** The files that come along with drafts, for when they are written. */
  open(given: Given): Promise<ImportFiles>;
}

export interface ImportFiles {
  /** The bytes of a file; `null` when they cannot be had, or are more than `limit`. */
  read(path: string, limit: number): Promise<Uint8Array | null>;
  close(): void;
}
