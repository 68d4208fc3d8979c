import { useEffect, useRef } from 'react';
import type { Bridge, ClosingAnswer } from '../../contract/bridge.ts';
import type { CallInput, CallName, CallOutput, InputSansLibrary } from '../../contract/calls.ts';
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

/** The library that is open, as this window knows it; `null` until it was told. */
let library: string | null = null;
let followed = false;

export function currentLibrary(): string | null {
  return library;
}

/** Calls that are not about the open library. */
const calledWithout =
  /^(?:app|settings|links)\.|^library\.(?:choose|reopen|openSample)$|^recovery\.(?:list|read|discard)$|^backup\.(?:restore|openRestored)$/;

/** Asks the trusted side; rejects with a `StudioFailure`. A call about a library names the open one, unless the caller names another. */
export async function call<Name extends CallName>(name: Name, input: InputSansLibrary<Name>): Promise<CallOutput<Name>> {
  followLibrary();
  const whole = calledWithout.test(name) || library === null ? input : { library, ...input };
  const reply = await window.byline.call(name, whole as CallInput<Name>);
  if (!reply.ok) throw new StudioFailure(reply.error);
  if (name === 'app.state') library = (reply.value as CallOutput<'app.state'>).library?.id ?? null;
  return reply.value;
}

/** Listened to before anything is asked, so that whoever is told of a new library after this asks about the new one. */
function followLibrary(): void {
  if (followed) return;
  followed = true;
  subscribe('library.opened', (opened) => {
    library = opened.library?.id ?? null;
  });
}

/** Answers the question whether the window may close. */
export function answerClosing(answer: ClosingAnswer): void {
  window.byline.answerClosing(answer);
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
