import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { CallName, CallOutput, InputSansLibrary } from '../../contract/calls.ts';
import type { EventName } from '../../contract/events.ts';
import { createBurst } from './burst.ts';
import { call, StudioFailure, subscribe } from './calls.ts';

/** What the trusted side answered last. While it is asked again, the last answer stays; a new one is shown when no key waits. */
export type Answer<Value> =
  | { state: 'asking' }
  | { state: 'answered'; value: Value }
  | { state: 'failed'; failure: StudioFailure };

interface AnswerOptions {
  /** Events after which the answer may be another one. */
  refreshOn?: readonly EventName[];
}

/**
 * Asks the trusted side when `input` changes (by its content) and again after events; an answer that is overtaken is dropped.
 * With `null` nothing is asked.
 */
export function useAnswer<Name extends CallName>(
  name: Name,
  input: InputSansLibrary<Name> | null,
  { refreshOn = [] }: AnswerOptions = {},
): { answer: Answer<CallOutput<Name>>; refresh: () => void } {
  const [answer, setAnswer] = useState<Answer<CallOutput<Name>>>({ state: 'asking' });
  const asked = useRef(0);
  const inputKey = JSON.stringify(input);
  const ask = useCallback(() => {
    if (inputKey === 'null') return;
    asked.current += 1;
    const turn = asked.current;
    const settle = (next: Answer<CallOutput<Name>>) => {
      if (turn === asked.current) startTransition(() => setAnswer((known) => (isSame(known, next) ? known : next)));
    };
    call(name, JSON.parse(inputKey) as InputSansLibrary<Name>).then(
      (value) => settle({ state: 'answered', value }),
      (failure: unknown) => settle({ state: 'failed', failure: failureFrom(failure) }),
    );
  }, [name, inputKey]);

  const eventsKey = refreshOn.join(' ');
  useEffect(() => {
    ask();
    const [burst, cancel] = createBurst(ask);
    const undo = (eventsKey === '' ? [] : eventsKey.split(' ')).map((event) => subscribe(event as EventName, burst));
    return () => {
      asked.current += 1;
      cancel();
      for (const stop of undo) stop();
    };
  }, [ask, eventsKey]);
  return { answer, refresh: ask };
}

/** Most saves change nothing of what was asked before; then nothing has to be shown anew. */
function isSame(known: Answer<unknown>, next: Answer<unknown>): boolean {
  return known.state === 'answered' && next.state === 'answered' && JSON.stringify(known) === JSON.stringify(next);
}

/** Anything thrown by a call, as a failure that can be shown. */
export function failureFrom(thrown: unknown): StudioFailure {
  if (thrown instanceof StudioFailure) return thrown;
  return new StudioFailure({ code: 'internal', message: thrown instanceof Error ? thrown.message : String(thrown) });
}

/** The value of an answer, or what stands for it until there is one. */
export function valueOr<Value>(answer: Answer<Value>, otherwise: Value): Value {
  return answer.state === 'answered' ? answer.value : otherwise;
}
