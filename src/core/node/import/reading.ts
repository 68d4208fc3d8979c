import type { ImportedDraft, ImportSource, Skipped } from '../../../domain/import/imported-draft.ts';
import type { GivenFiles } from './given-files.ts';

/** What a reader finds, one after the other. `total` is how many there are to look at. */
export interface Finding {
  total: number;
  drafts: readonly ImportedDraft[];
  skipped: readonly Skipped[];
}

/** What is read: the files, who made them, and the folder in them that everything counts from. */
export interface Reading {
  files: GivenFiles;
  source: ImportSource;
  root: string;
}
