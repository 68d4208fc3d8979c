import { type ErrorCode, StudioError } from '../../contract/errors.ts';

/** Whether an error is the failure with this code. */
export function hasCode(error: unknown, code: ErrorCode): boolean {
  return error instanceof StudioError && error.code === code;
}
