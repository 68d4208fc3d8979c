import type { IndexChange, LibraryIndex, ScanProgress } from '../../search/library-index.ts';

/** What the index thread is started with. */
export interface IndexWorkerData {
  /** The library's folder with links resolved. */
  root: string;
  /** The file of the index. */
  file: string;
  /** The file of the Polish dictionary, which joins the forms of words when topics are suggested. */
  dictionary: string | null;
}

/** What can be asked of the thread. */
export type IndexQuestion = keyof LibraryIndex;

export interface IndexRequest {
  id: number;
  question: IndexQuestion;
  input: unknown[];
}

/** What the thread says. A long list comes in parts, so that nobody who receives it is held up. */
export type IndexMessage =
  | { kind: 'part'; id: number; rows: unknown[] }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'failure'; id: number; message: string; code: string | null }
  | { kind: 'progress'; id: number; progress: ScanProgress }
  | { kind: 'changed'; change: IndexChange }
  | { kind: 'availability'; available: boolean }
  | { kind: 'emptied' };
