import type { Reply } from '../contract/bridge.ts';
import { type CallName, type CallOutput, calls, type ValidInput } from '../contract/calls.ts';
import { type Failure, StudioError } from '../contract/errors.ts';
import type { Language } from '../domain/drafts/draft.ts';
import type { Log } from './ports.ts';
import { errorAbout, SpokenError, sentences } from './sentences.ts';

/** One handler for each call of the contract: a call without one does not compile. */
export type Handlers = { [Name in CallName]: (input: ValidInput<Name>) => Promise<CallOutput<Name>> };

export type Dispatch = (name: unknown, input: unknown) => Promise<Reply<unknown>>;

/**
 * Turns what a window sent, which may be anything, into a validated call. It never throws: whatever goes wrong is a `Failure`,
 * told in the language of the interface.
 */
export function createDispatcher(handlers: Handlers, language: () => Language, log: Log): Dispatch {
  return async (name, input) => {
    try {
      if (!isCallName(name)) throw new SpokenError('invalid-input', sentences.unknownRequest);
      return { ok: true, value: await handle(handlers, name, input) };
    } catch (error) {
      return { ok: false, error: failureFrom(error, language(), log) };
    }
  };
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

async function handle<Name extends CallName>(handlers: Handlers, name: Name, input: unknown): Promise<CallOutput<Name>> {
  return handlers[name](validInput(name, input));
}

/** Says where the input went wrong, for whoever wrote the window; a person never sees it. */
function validInput<Name extends CallName>(name: Name, input: unknown): ValidInput<Name> {
  const parsed = calls[name].input.safeParse(input);
  if (parsed.success) return parsed.data as ValidInput<Name>;
  refuseBackslash(input);
  const issue = parsed.error.issues[0];
  const place = [name, ...(issue?.path ?? [])].map(String).join('.');
  throw new SpokenError('invalid-input', sentences.badRequest(`${place}: ${issue?.message ?? 'not valid'}`));
}

/** Linux allows a backslash in a file's name; such a file is listed, so a person can ask for it. */
function refuseBackslash(input: unknown): void {
  const path = typeof input === 'object' && input !== null && 'path' in input ? input.path : null;
  if (typeof path === 'string' && path.includes('\\')) throw errorAbout('invalid-input', sentences.backslash, path);
}

/** Whatever was thrown, as a failure in a language; what nobody foresaw is logged and told in general words. */
export function failureFrom(error: unknown, language: Language, log: Log): Failure {
  if (!(error instanceof StudioError)) {
    log.warn('A request failed in a way that nobody foresaw.', error);
    return { code: 'internal', message: sentences.unforeseen[language] };
  }
  const message = error instanceof SpokenError ? error.sentence[language] : error.message;
  return { code: error.code, message, ...(error.subject === undefined ? {} : { subject: error.subject }) };
}
