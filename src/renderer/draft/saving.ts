import type { SaveFailure, SaveState } from './draft-session.ts';

/** Where the words of an open draft are. A failure stays known while it is tried again. */
export type Saving =
  | { kind: 'saved' }
  | { kind: 'unsaved'; failure: SaveFailure | null }
  | { kind: 'saving'; failure: SaveFailure | null; changed: boolean; slow: boolean }
  | { kind: 'failed'; failure: SaveFailure };

export type SavingEvent =
  | { type: 'changed' }
  | { type: 'began' }
  /** The save takes long enough to be seen. */
  | { type: 'dragged' }
  | { type: 'saved' }
  | { type: 'failed'; failure: SaveFailure };

export const nothingUnsaved: Saving = { kind: 'saved' };

/** Where the words are after an event. */
export function savingAfter(state: Saving, event: SavingEvent): Saving {
  switch (event.type) {
    case 'changed':
      return afterChange(state);
    case 'began':
      return { kind: 'saving', failure: failureOf(state), changed: false, slow: false };
    case 'dragged':
      return state.kind === 'saving' && !state.slow ? { ...state, slow: true } : state;
    case 'saved':
      return state.kind === 'saving' && state.changed ? { kind: 'unsaved', failure: null } : nothingUnsaved;
    case 'failed':
      return { kind: 'failed', failure: event.failure };
  }
}

function afterChange(state: Saving): Saving {
  if (state.kind === 'saved') return { kind: 'unsaved', failure: null };
  if (state.kind === 'saving') return { ...state, changed: true };
  return state;
}

/** Why the last save did not reach the disk; `null` when it did. */
export function failureOf(state: Saving): SaveFailure | null {
  return state.kind === 'saved' ? null : state.failure;
}

/** What the foot of the window says. */
export function shownState(state: Saving): SaveState {
  if (failureOf(state) !== null) return 'failed';
  if (state.kind === 'saving') return state.slow ? 'saving' : 'unsaved';
  return state.kind === 'failed' ? 'failed' : state.kind;
}
