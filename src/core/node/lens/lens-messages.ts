import type { ReadDraft } from '../../lens/draft-reader.ts';
import type { LensFiles } from './disk-lens.ts';

/** What the thread of the lens is started with. */
export interface LensWorkerData {
  /** The library's folder with links resolved. */
  root: string;
  files: LensFiles;
}

/** Drafts to read, or the pieces of one window to score. Answers may come in another order. */
export type LensRequest = { id: number; paths: readonly string[] } | { id: number; pieces: readonly number[] };

export type LensAnswer =
  | { id: number; drafts: ReadDraft[] }
  | { id: number; scores: Float32Array }
  | { id: number; failed: string };
