import { type Sentence, SpokenError } from '../sentences.ts';
import { draftName } from './draft-name.ts';

/** What to do when the disk does not take a file of Byline's own. */
const remedies = {
  locked: {
    en: 'Check that the library’s folder and “.byline” in it are not locked or read-only, then try again.',
    pl: 'Sprawdź, czy folder biblioteki i „.byline” w nim nie są zablokowane ani tylko do odczytu, i spróbuj ponownie.',
  },
  full: {
    en: 'The disk is full: free some space, then try again.',
    pl: 'Dysk jest pełny: zwolnij trochę miejsca i spróbuj ponownie.',
  },
  inTheWay: {
    en: 'Something else stands in the place of the folder “.byline” or of a file in it: move it away, then try again.',
    pl: 'W miejscu folderu „.byline” albo pliku w nim jest coś innego: przenieś to i spróbuj ponownie.',
  },
  broken: {
    en: 'The disk reported an error: check it, then try again.',
    pl: 'Dysk zgłosił błąd: sprawdź go i spróbuj ponownie.',
  },
} as const satisfies Record<string, Sentence>;

const reasons: Record<string, keyof typeof remedies | null> = {
  EACCES: 'locked',
  EPERM: 'locked',
  EROFS: 'locked',
  EBUSY: 'locked',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EEXIST: 'inTheWay',
  EISDIR: 'inTheWay',
  ENOTDIR: 'inTheWay',
  // What is not there is told as that.
  ENOENT: null,
  ENAMETOOLONG: null,
};

/**
 * Does something about a draft that writes files of Byline's own, such as the note of a trashed one. Who asked for it knows only
 * the draft, so what the disk refuses is told of the draft and of what was asked.
 */
export async function toldOf<Value>(
  path: string,
  sentence: (name: string, remedy: Sentence) => Sentence,
  act: () => Promise<Value>,
): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw retold(error, draftName(path), sentence);
  }
}

function retold(error: unknown, name: string, sentence: (name: string, remedy: Sentence) => Sentence): unknown {
  if (!(error instanceof SpokenError)) return error;
  const code = systemCode(error.cause);
  const reason = code === null ? null : code in reasons ? (reasons[code] ?? null) : 'broken';
  if (reason === null) return error;
  const told = reason === 'full' ? 'no-space' : 'unwritable';
  return new SpokenError(told, sentence(name, remedies[reason]), { subject: name, cause: error.cause });
}

/** What the system calls the failure of one of its calls; `null` for what Byline itself refuses. */
function systemCode(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && /^E[A-Z]+$/.test(cause.code)
    ? cause.code
    : null;
}
