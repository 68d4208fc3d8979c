import type { DraftAccess, DraftDetail, DraftPropertyChanges } from '../../contract/drafts.ts';
import type { ErrorCode } from '../../contract/errors.ts';
import type { EditorHandle } from './editor-handle.ts';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

/** Why the last save did not reach the disk: a sentence for the person, and the code behind it. */
export interface SaveFailure {
  code: ErrorCode;
  message: string;
}

/** The open draft as the window sees it. A new value stands for every change of state. */
export interface DraftSession {
  /** Where the draft is now; follows renames, so the shell should follow it. */
  path: string;
  properties: DraftDetail['properties'];
  access: DraftAccess;
  /** Why `access` is not `editable`, as a sentence. */
  notice: string | null;
  saveState: SaveState;
  failure: SaveFailure | null;
  /** The editor as the lens and the counters see it; `null` while the text is shown as source. */
  handle: EditorHandle | null;
  /** Changes properties at once in the window and soon on disk. */
  setProperties(change: DraftPropertyChanges): void;
  /** Resolves when everything typed so far has been handed over, or could not be. */
  flush(): Promise<void>;
}
