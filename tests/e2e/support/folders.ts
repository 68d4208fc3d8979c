import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files by their path in the library folder. */
export type LibraryFiles = Record<string, string | Uint8Array>;

export interface Folders {
  home: string;
  library: string;
  userData: string;
  remove(): void;
}

/** A home, a library and a user data folder of the test's own. */
export function createFolders(): Folders {
  const base = mkdtempSync(path.join(tmpdir(), 'byline-test-'));
  const folder = (name: string) => {
    const created = path.join(base, name);
    mkdirSync(created);
    return created;
  };
  const remove = () => rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  return { home: folder('home'), library: folder('library'), userData: folder('user-data'), remove };
}

export function writeFiles(folder: string, files: LibraryFiles): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The files of a folder, as `libraryFiles` takes them. */
export function readFiles(folder: string): LibraryFiles {
  const names = globSync(['**/*', '.byline/*'], { cwd: folder }).filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}
