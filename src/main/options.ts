import type { Language } from '../domain/drafts/draft.ts';

/** What the command line asks for. */
export interface StartOptions {
  library: string | null;
  language: Language | null;
}

/**
 * Reads `--library FOLDER` and `--lang en|pl` (also with `=`). Other switches belong to Chromium and are left alone.
 * Throws an `Error` whose message is one sentence for the terminal.
 */
export function readStartOptions(argv: readonly string[]): StartOptions {
  return { library: optionValue(argv, 'library', 'a folder'), language: languageOption(optionValue(argv, 'lang', 'en or pl')) };
}

function optionValue(argv: readonly string[], name: string, wanted: string): string | null {
  const at = argv.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (at === -1) return null;
  const word = argv[at] as string;
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[at + 1];
  if (value === undefined || value === '' || value.startsWith('--')) throw new Error(`--${name} needs ${wanted} after it.`);
  return value;
}

function languageOption(value: string | null): Language | null {
  if (value === null || value === 'en' || value === 'pl') return value;
  throw new Error(`--lang can be en or pl, not "${value}".`);
}
