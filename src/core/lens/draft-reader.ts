import type { DraftFigures } from '../../contract/lens.ts';

/** A draft as it was read: its text is named by the SHA-256 sum of the file's bytes. */
export interface ReadDraft {
  path: string;
  revision: string;
  figures: DraftFigures;
}

/** The one model of the lens, somewhere where nobody waits for it: reads drafts, and is lent to the window for its own. */
export interface DraftReader {
  /** Another one for every lens that may say something else of the same text. */
  version(): Promise<string>;
  /**
   * Reads these files, with rests in between. Those that are gone or cannot be opened now are missing in the answer. Rejects
   * when the reading broke down or takes unreasonably long; then nothing is known of any of them.
   */
  read(paths: readonly string[]): Promise<ReadDraft[]>;
  /** The scores of one window of a draft that is open; comes before what is read in the background. */
  score(pieces: readonly number[]): Promise<Float32Array>;
  /** Breaks off what is being read. */
  close(): Promise<void>;
}
