import type { ErrorCode } from '../../../contract/errors.ts';
import { draftName, ownFolder } from '../../library/draft-name.ts';
import { type Sentence, SpokenError, sentences } from '../../sentences.ts';
import { errorCode } from '../disk-failure.ts';

/** What to do when a chosen folder does not take a backup, or what is unpacked of one. */
const remedies = {
  full: {
    en: 'There is too little space on that disk: free some, or choose another folder.',
    pl: 'Na tym dysku jest za mało miejsca: zwolnij trochę albo wybierz inny folder.',
  },
  locked: {
    en: 'Byline may not write into that folder: check that it is not locked or read-only, or choose another one.',
    pl: 'Byline nie może pisać w tym folderze: sprawdź, czy nie jest zablokowany ani tylko do odczytu, albo wybierz inny.',
  },
  away: {
    en: 'That folder is not there: connect its disk, or choose another folder.',
    pl: 'Tego folderu nie ma: podłącz jego dysk albo wybierz inny folder.',
  },
  tooBig: {
    en: 'That disk does not take files so large: choose a folder on another disk.',
    pl: 'Ten dysk nie przyjmuje tak dużych plików: wybierz folder na innym dysku.',
  },
  broken: {
    en: 'That disk reported an error: check it, or choose another folder.',
    pl: 'Ten dysk zgłosił błąd: sprawdź go albo wybierz inny folder.',
  },
} as const satisfies Record<string, Sentence>;

const reasons: Record<string, [keyof typeof remedies, ErrorCode]> = {
  ENOSPC: ['full', 'no-space'],
  EDQUOT: ['full', 'no-space'],
  EACCES: ['locked', 'unwritable'],
  EPERM: ['locked', 'unwritable'],
  EROFS: ['locked', 'unwritable'],
  ENOENT: ['away', 'not-found'],
  ENOTDIR: ['away', 'not-found'],
  EFBIG: ['tooBig', 'unwritable'],
};

/** Whether the system refused a call, rather than that an archive is none, or damaged. */
export function isOfDisk(error: unknown): boolean {
  return /^E[A-Z]+$/.test(errorCode(error));
}

/** What a folder refused, told of the backup that was to be made or restored. An error that is told already passes through. */
export function folderFailure(error: unknown, name: string, sentence: (name: string, remedy: Sentence) => Sentence): SpokenError {
  if (error instanceof SpokenError) return error;
  const [reason, code] = reasons[errorCode(error)] ?? (['broken', 'unwritable'] as const);
  return new SpokenError(code, sentence(name, remedies[reason]), { subject: name, cause: error });
}

/** A file of the library could not be read, so that a backup without it would be none. */
export function libraryFailure(error: unknown, library: string, path: string): SpokenError {
  if (error instanceof SpokenError) return error;
  const file = path.startsWith(`${ownFolder}/`) ? path : draftName(path);
  const reason = path === '' ? sentences.folderMissing(library) : sentences.notReadable(file);
  const code = path === '' ? 'folder-missing' : 'unreadable';
  return new SpokenError(code, sentences.backupNotMade(library, reason), { subject: library, cause: error });
}

/** The archive itself could not be read. */
export function archiveFailure(error: unknown, name: string): SpokenError {
  if (isOfDisk(error)) return new SpokenError('unreadable', sentences.notReadable(name), { subject: name, cause: error });
  return notABackup(name, error);
}

export function notABackup(name: string, cause: unknown): SpokenError {
  return new SpokenError('unreadable', sentences.notABackup(name), { subject: name, cause });
}
