import type { CallInput, CallName, CallOutput } from './calls.ts';
import type { Failure } from './errors.ts';
import type { StudioEvent } from './events.ts';

/** The one channel between window and trusted side, and the one for events. */
export const callChannel = 'byline:call';
export const eventChannel = 'byline:event';
/** The window's answers to `app.closing`. */
export const closingChannel = 'byline:closing';

/**
 * `heard`: the window saves, and asks the person if it must. `safe`: every word is on disk or in the recovery place, or the
 * person lets it go. `stay`: the person wants the window to stay open.
 */
export const closingAnswers = ['heard', 'safe', 'stay'] as const;
export type ClosingAnswer = (typeof closingAnswers)[number];

export type Reply<Value> = { ok: true; value: Value } | { ok: false; error: Failure };

/** What the preload puts on the window as `window.byline`. */
export interface Bridge {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Reply<CallOutput<Name>>>;
  /** Returns its own undo. */
  subscribe(listener: (event: StudioEvent) => void): () => void;
  answerClosing(answer: ClosingAnswer): void;
}
