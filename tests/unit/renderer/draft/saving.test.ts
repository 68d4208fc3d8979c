import { describe, expect, it } from 'vitest';
import {
  failureOf,
  nothingUnsaved,
  type Saving,
  type SavingEvent,
  savingAfter,
  shownState,
} from '../../../../src/renderer/draft/saving.ts';

const full = { code: 'no-space', message: 'The disk is full.' } as const;
const stateAfter = (...events: SavingEvent[]): Saving => events.reduce(savingAfter, nothingUnsaved);
const changed: SavingEvent = { type: 'changed' };
const began: SavingEvent = { type: 'began' };
const dragged: SavingEvent = { type: 'dragged' };
const saved: SavingEvent = { type: 'saved' };
const failed: SavingEvent = { type: 'failed', failure: full };

describe('the words of an open draft', () => {
  it('are saved until something is typed, and again after a save', () => {
    expect(shownState(stateAfter())).toBe('saved');
    expect(shownState(stateAfter(changed))).toBe('unsaved');
    expect(stateAfter(changed, began, saved).kind).toBe('saved');
  });

  it('are unsaved after a save during which more was typed', () => {
    expect(stateAfter(changed, began, changed, saved)).toEqual({ kind: 'unsaved', failure: null });
  });

  it('are said to be saved only when that takes long enough to be seen', () => {
    expect(shownState(stateAfter(changed, began))).toBe('unsaved');
    expect(shownState(stateAfter(changed, began, dragged))).toBe('saving');
    expect(shownState(stateAfter(changed, began, saved, dragged))).toBe('saved');
  });

  it('keep the reason of a failure while it is tried again, and lose it with the first save', () => {
    expect(failureOf(stateAfter(changed, began, failed))).toEqual(full);
    expect(shownState(stateAfter(changed, began, failed, changed, began, dragged))).toBe('failed');
    expect(failureOf(stateAfter(changed, began, failed, began, saved))).toBeNull();
  });

  it('are never called saved by typing after a failure', () => {
    expect(stateAfter(changed, began, failed, changed).kind).toBe('failed');
  });
});
