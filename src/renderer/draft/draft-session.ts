import type { DraftAccess, DraftDetail, DraftPropertyChanges } from '../../contract/drafts.ts';
import type { ErrorCode } from '../../contract/errors.ts';
import type { TextAccess } from '../text/access/text-access.ts';
import type { TextState } from '../text/text-state.ts';
import type { Value } from '../ui/value.ts';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

/** Why the last save did not reach the disk: a sentence for the person, and the code behind it. */
export interface SaveFailure {
  code: ErrorCode;
  message: string;
}

/** The same block changed here and outside: the file keeps the other text, the person's goes on in a draft of its own. */
export interface Conflict {
  /** The draft with the text from outside. */
  other: string;
  otherBody: string;
  otherTitle: string;
  /** The names of the properties that were changed on both sides. */
  clashing: readonly string[];
}

/** The file's text, for drafts that cannot be edited by blocks. */
export interface SourceText {
  text: string;
  /** Counts up when the text was replaced from outside, so that a text field starts anew. */
  loaded: number;
  /** Whether the text could be opened as a draft again. */
  readable: boolean;
}

export type DraftProperties = DraftDetail['properties'];

/** The open draft as the window sees it. A new value stands for every change of what it holds. */
export interface DraftSession {
  /** Another number for each draft that was opened in this window; it stays when the draft gets another name. */
  opened: number;
  /** The library that the draft belongs to. */
  library: string;
  /** Where the draft is now; follows renames, so the shell should follow it. */
  path: string;
  properties: DraftProperties;
  access: DraftAccess;
  /** Why `access` is not `editable`, as a sentence. */
  notice: string | null;
  /** Followed on its own: it changes with every pause in the typing, and only the foot of the window shows it. */
  saveState: Value<SaveState>;
  failure: SaveFailure | null;
  /** The editor as the lens and the counters see it; `null` while the text is shown as source. */
  handle: TextAccess | null;
  parts: TextState | null;
  source: SourceText | null;
  conflict: Conflict | null;
  /** The changed properties that the file's front matter had no room for, until the person has seen it. */
  refused: readonly string[];
  /** The person has seen which properties were not written. */
  refusalSeen(): void;
  /** Changes properties at once in the window and soon on disk. */
  setProperties(change: DraftPropertyChanges): void;
  setSource(text: string): void;
  /** Resolves when everything typed so far has been handed over, or could not be. */
  flush(): Promise<void>;
  /** Writes the text as a draft of its own when its file is gone. */
  saveAgain(): Promise<void>;
  /** Ends a conflict: the person's text, the other one, or both as two drafts. */
  settle(choice: 'mine' | 'other' | 'both'): Promise<void>;
  /** Brings an earlier body back as one step of undo; what is there now is kept as a version first. Gives the body before. */
  restore(body: string): Promise<string>;
  /** Opens the file anew once everything typed is in it, as when a source can be read as a draft again. */
  reload(): Promise<void>;
}
