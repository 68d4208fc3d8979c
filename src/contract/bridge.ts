import type { CallInput, CallName, CallOutput } from './calls.ts';
import type { Failure } from './errors.ts';
import type { StudioEvent } from './events.ts';

/** The one channel between window and trusted side, and the one for events. */
export const callChannel = 'byline:call';
export const eventChannel = 'byline:event';
/** Sent by the window when everything unsaved has been handed over, as the answer to `app.closing`. */
export const flushedChannel = 'byline:flushed';

export type Reply<Value> = { ok: true; value: Value } | { ok: false; error: Failure };

/** What the preload puts on the window as `window.byline`. */
export interface Bridge {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Reply<CallOutput<Name>>>;
  /** Returns its own undo. */
  subscribe(listener: (event: StudioEvent) => void): () => void;
  flushed(): void;
}
