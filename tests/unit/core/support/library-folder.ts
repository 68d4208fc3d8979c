import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import type { DraftFolder } from '../../../../src/core/library/draft-folder.ts';
import { openDiskDraftFolder } from '../../../../src/core/node/disk-draft-folder.ts';

export interface LibraryFolder {
  folder: DraftFolder;
  place: string;
  write(file: string, content: string | Uint8Array): void;
  read(file: string): string;
}

const made: string[] = [];
afterEach(() => {
  for (const place of made.splice(0)) rmSync(place, { recursive: true, force: true });
});

/** A library folder on the disk that lasts for one test. */
export async function libraryFolder(): Promise<LibraryFolder> {
  const place = mkdtempSync(path.join(tmpdir(), 'byline-library-'));
  made.push(place);
  return {
    place,
    folder: await openDiskDraftFolder(place),
    read: (file) => readFileSync(path.join(place, file), 'utf8'),
    write(file, content) {
      mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
      writeFileSync(path.join(place, file), content);
    },
  };
}
