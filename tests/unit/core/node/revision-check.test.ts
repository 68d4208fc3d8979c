import { appendFileSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digest } from '../../../../src/core/node/digest.ts';
import { type FileSystem, nodeFileSystem } from '../../../../src/core/node/file-system.ts';
import { type RevisionCheck, startRevisionCheck } from '../../../../src/core/node/revision-check.ts';

const text = 'As it was read.';
let folder: string;
let file: string;
let check: RevisionCheck;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'byline-revision-'));
  file = join(folder, 'draft.md');
  writeFileSync(file, text);
  check = startRevisionCheck(nodeFileSystem, file, text.length, digest(Buffer.from(text)));
  // The first look is over, so that what follows happens between the looks.
  expect(await check.holds()).toBe(true);
});

afterEach(() => {
  check.close();
  rmSync(folder, { recursive: true });
});

describe('a revision check (R6)', () => {
  it('sees an edit in place of the same length and time', async () => {
    const { atime, mtime } = statSync(file);
    writeFileSync(file, 'As it was wrote');
    utimesSync(file, atime, mtime);
    expect(await check.holds()).toBe(false);
  });

  it('sees a file that has grown', async () => {
    appendFileSync(file, '!');
    expect(await check.holds()).toBe(false);
  });

  it('sees another file under the name', async () => {
    putInPlace('Something else.');
    expect(await check.holds()).toBe(false);
  });

  it('sees another file that is put in its place while its bytes are read for the last time', async () => {
    let read = () => {};
    const files: FileSystem = { ...nodeFileSystem, open: openingTold(() => read()) };
    const told = startRevisionCheck(files, file, text.length, digest(Buffer.from(text)));
    expect(await told.holds()).toBe(true);
    read = () => putInPlace('Something else.');
    expect(await told.holds()).toBe(false);
    told.close();
  });

  it('holds when another file has the same text', async () => {
    putInPlace(text);
    expect(await check.holds()).toBe(true);
  });

  it('fails when the file is gone', async () => {
    rmSync(file);
    await expect(check.holds()).rejects.toThrow('ENOENT');
  });
});

/** Opens files of which each read is told right after it. */
function openingTold(tell: () => void): FileSystem['open'] {
  return async (...of) => {
    const handle = await nodeFileSystem.open(...of);
    const read = handle.read.bind(handle) as (...range: unknown[]) => Promise<never>;
    handle.read = async (...range: unknown[]) => {
      const answer = await read(...range);
      tell();
      return answer;
    };
    return handle;
  };
}

/** Replaces the file as most editors do. */
function putInPlace(content: string): void {
  writeFileSync(join(folder, 'other'), content);
  renameSync(join(folder, 'other'), file);
}
