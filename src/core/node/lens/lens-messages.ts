import type { ReadDraft } from '../../lens/draft-reader.ts';

/** What the thread of the lens is started with. */
export interface LensWorkerData {
  /** The library's folder with links resolved. */
  root: string;
  /** The bytes of the Polish dictionary; without them Polish is read less surely. */
  polishDictionary: Uint8Array | null;
}

export interface LensRequest {
  id: number;
  paths: readonly string[];
}

export interface LensAnswer {
  id: number;
  drafts: ReadDraft[];
}
