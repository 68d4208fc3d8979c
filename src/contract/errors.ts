import { z } from 'zod';

/** Why a call failed, for the caller to branch on; the sentence beside it is for people. */
export const errorCodes = [
  'not-found',
  'conflict',
  'invalid-input',
  'unreadable',
  'unwritable',
  'no-space',
  'folder-missing',
  /** The library that a call names is not open (any more); nothing was done. */
  'library-closed',
  /** A save is based on a text that is not remembered any more; nothing was done. Asked again with `base`, it is saved. */
  'unknown-revision',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A failure as data. `message` names the draft and the remedy; it never carries a stack. `subject` is the draft or file it speaks of. */
export const failure = z.object({ code: z.enum(errorCodes), message: z.string(), subject: z.string().optional() });
export type Failure = z.output<typeof failure>;

/** Thrown on the trusted side and turned into a `Failure` by the dispatcher. */
export class StudioError extends Error {
  readonly code: ErrorCode;
  readonly subject: string | undefined;

  constructor(code: ErrorCode, message: string, options: { subject?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'StudioError';
    this.code = code;
    this.subject = options.subject;
  }
}
