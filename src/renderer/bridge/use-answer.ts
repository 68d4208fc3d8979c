import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { CallName, CallOutput, InputSansLibrary } from '../../contract/calls.ts';
import type { EventName } from '../../contract/events.ts';
import { type AnswerMemory, createAnswerMemory } from './answer-memory.ts';
import { createBurst } from './burst.ts';
import { call, currentLibrary, StudioFailure, subscribe } from './calls.ts';

/** What the trusted side answered last. While it is asked again, the last answer stays; a new one is shown when no key waits. */
export type Answer<Value> =
  | { state: 'asking' }
  | { state: 'answered'; value: Value }
  | { state: 'failed'; failure: StudioFailure };

interface AnswerOptions {
  /** Events after which the answer may be another one. */
  refreshOn?: readonly EventName[];
  /** A view that comes back shows its last answer at once, unless an event since then may have changed it. */
  remembered?: boolean;
}

/**
 * Asks the trusted side when `input` changes (by its content) and again after events; an answer that is overtaken is dropped.
 * With `null` nothing is asked.
 */
export function useAnswer<Name extends CallName>(
  name: Name,
  input: InputSansLibrary<Name> | null,
  { refreshOn = [], remembered = false }: AnswerOptions = {},
): { answer: Answer<CallOutput<Name>>; refresh: () => void } {
  const inputKey = JSON.stringify(input);
  const eventsKey = refreshOn.join(' ');
  const [answer, setAnswer] = useState<Answer<CallOutput<Name>>>(() => {
    const known = remembered ? memory().recall(questionFor(name, inputKey)) : undefined;
    return known === undefined ? { state: 'asking' } : { state: 'answered', value: known as CallOutput<Name> };
  });
  const asked = useRef(0);
  const ask = useCallback(() => {
    if (inputKey === 'null') return;
    asked.current += 1;
    const turn = asked.current;
    const remember = remembered ? memory().asking(questionFor(name, inputKey), eventsOf(eventsKey)) : undefined;
    const settle = (next: Answer<CallOutput<Name>>) => {
      if (turn !== asked.current) return;
      if (next.state === 'answered') remember?.(next.value);
      startTransition(() => setAnswer((known) => (isSame(known, next) ? known : next)));
    };
    call(name, JSON.parse(inputKey) as InputSansLibrary<Name>).then(
      (value) => settle({ state: 'answered', value }),
      (failure: unknown) => settle({ state: 'failed', failure: failureFrom(failure) }),
    );
  }, [name, inputKey, eventsKey, remembered]);

  useEffect(() => {
    ask();
    const [burst, cancel] = createBurst(ask);
    const undo = eventsOf(eventsKey).map((event) => subscribe(event, burst));
    return () => {
      asked.current += 1;
      cancel();
      for (const stop of undo) stop();
    };
  }, [ask, eventsKey]);
  return { answer, refresh: ask };
}

/** Of one library; another's answers are never taken for it. */
const questionFor = (name: CallName, input: string) => `${currentLibrary()} ${name} ${input}`;

let answers: AnswerMemory | null = null;

/** Begins to listen when the first view wants it. */
function memory(): AnswerMemory {
  if (answers === null) {
    const made = createAnswerMemory();
    window.byline.subscribe(({ name }) => made.heard(name));
    answers = made;
  }
  return answers;
}

const eventsOf = (key: string) => (key === '' ? [] : key.split(' ')) as EventName[];

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
