import path from 'node:path';
import type { StartOptions } from './options.ts';

/** What a second start hands over to the Byline that is running already. */
export interface SecondStart {
  /** An absolute path; `null` when no library was named. */
  library: string | null;
}

/** Where the second start was made counts, not where the first one runs. */
export function secondStart({ library }: StartOptions, folder: string): SecondStart {
  return { library: library === null ? null : path.resolve(folder, library) };
}

/** The library that a second start named; what was handed over may come from another version, or from anybody's program. */
export function libraryOfSecondStart(handed: unknown): string | null {
  if (typeof handed !== 'object' || handed === null || !('library' in handed)) return null;
  const { library } = handed;
  return typeof library === 'string' && path.isAbsolute(library) ? library : null;
}
