import { useEffect, useRef } from 'react';
import type { Bridge } from '../../contract/bridge.ts';
import type { CallInput, CallName, CallOutput } from '../../contract/calls.ts';
import type { ErrorCode, Failure } from '../../contract/errors.ts';
import type { EventName, EventPayload, StudioEvent } from '../../contract/events.ts';

declare global {
  interface Window {
    readonly byline: Bridge;
  }
}

/** A call that the trusted side refused or could not do, with its code and the draft it speaks of. */
export class StudioFailure extends Error {
  readonly code: ErrorCode;
  readonly subject: string | undefined;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'StudioFailure';
    this.code = failure.code;
    this.subject = failure.subject;
  }
}

/** Asks the trusted side; rejects with a `StudioFailure`. */
export async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  const reply = await window.byline.call(name, input);
  if (reply.ok) return reply.value;
  throw new StudioFailure(reply.error);
}

/** Tells the trusted side that nothing unsaved is left in the window. */
export function reportFlushed(): void {
  window.byline.flushed();
}

/** Listens to one kind of event; returns its own undo. */
export function subscribe<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void {
  return window.byline.subscribe((event: StudioEvent) => {
    if (event.name === name) listener(event.payload as EventPayload<Name>);
  });
}

/** `subscribe` for the life of a component; the listener may change between renders. */
export function useStudioEvent<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => subscribe(name, (payload) => latest.current(payload)), [name]);
}
