import { type ErrorCode, StudioError } from '../../contract/errors.ts';

/** Whether an error is the failure with this code. */
export function hasCode(error: unknown, code: ErrorCode): boolean {
  return error instanceof StudioError && error.code === code;
}

/** For a `catch`: `null` in place of a file that is not there; every other failure goes on. */
export function nullWhenGone(error: unknown): null {
  if (hasCode(error, 'not-found')) return null;
  throw error;
}
