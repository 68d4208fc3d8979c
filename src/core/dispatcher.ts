import type { Reply } from '../contract/bridge.ts';
import { type CallName, type CallOutput, calls, type ValidInput } from '../contract/calls.ts';
import { type Failure, StudioError } from '../contract/errors.ts';
import type { Log } from './ports.ts';

/** One handler for each call of the contract: a call without one does not compile. */
export type Handlers = { [Name in CallName]: (input: ValidInput<Name>) => Promise<CallOutput<Name>> };

export type Dispatch = (name: unknown, input: unknown) => Promise<Reply<unknown>>;

/** Turns what a window sent, which may be anything, into a validated call. It never throws: whatever goes wrong is a `Failure`. */
export function createDispatcher(handlers: Handlers, log: Log): Dispatch {
  return async (name, input) => {
    try {
      if (!isCallName(name)) throw new StudioError('invalid-input', 'Byline does not know this request.');
      return { ok: true, value: await answer(handlers, name, input) };
    } catch (error) {
      return { ok: false, error: failureFrom(error, log) };
    }
  };
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

async function answer<Name extends CallName>(handlers: Handlers, name: Name, input: unknown): Promise<CallOutput<Name>> {
  return handlers[name](validInput(name, input));
}

function validInput<Name extends CallName>(name: Name, input: unknown): ValidInput<Name> {
  const parsed = calls[name].input.safeParse(input);
  if (parsed.success) return parsed.data as ValidInput<Name>;
  const issue = parsed.error.issues[0];
  const place = [name, ...(issue?.path ?? [])].map(String).join('.');
  throw new StudioError('invalid-input', `Byline could not use this request. At ${place}: ${issue?.message ?? 'not valid'}.`);
}

function failureFrom(error: unknown, log: Log): Failure {
  if (error instanceof StudioError) {
    return { code: error.code, message: error.message, ...(error.subject === undefined ? {} : { subject: error.subject }) };
  }
  log.warn('A request failed in a way that nobody foresaw.', error);
  return { code: 'internal', message: 'Something went wrong inside Byline. Your files are as they were; please try again.' };
}
