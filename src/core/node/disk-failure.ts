import type { ErrorCode } from '../../contract/errors.ts';
import { draftName } from '../library/draft-name.ts';
import { type Sentence, SpokenError, sentences } from '../sentences.ts';

export type DiskAct = 'read' | 'write';

/** Tells an error of a file call in words. An error that is told already passes through. */
export function diskFailure(error: unknown, path: string, act: DiskAct): SpokenError {
  if (error instanceof SpokenError) return error;
  const [code, sentence] = tell(errorCode(error), draftName(path), act);
  return new SpokenError(code, sentence, { subject: draftName(path), cause: error });
}

/** The system's name of an error, such as `ENOENT`; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function tell(code: string, name: string, act: DiskAct): [ErrorCode, Sentence] {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EISDIR':
    case 'ELOOP':
      return ['not-found', sentences.notFound(name)];
    case 'ENOSPC':
    case 'EDQUOT':
      return ['no-space', sentences.noSpace(name)];
    case 'EEXIST':
      return ['conflict', sentences.taken(name)];
    case 'ENAMETOOLONG':
      return ['invalid-input', sentences.nameTooLong(name)];
    default:
      return act === 'read' ? ['unreadable', sentences.notReadable(name)] : tellWrite(code, name);
  }
}

function tellWrite(code: string, name: string): [ErrorCode, Sentence] {
  const forbidden = code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EBUSY';
  return ['unwritable', forbidden ? sentences.notWritable(name) : sentences.writeFailed(name)];
}
