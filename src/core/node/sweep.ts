import { join } from 'node:path';
import { ownFolder } from '../library/draft-name.ts';
import type { FileSystem } from './file-system.ts';
import { isStaleTemporary } from './temporary-name.ts';

/** Removes what killed writers left under a folder, and nothing else; gives the number of files removed. */
export async function sweepTemporaries(files: FileSystem, folder: string): Promise<number> {
  let removed = 0;
  const below: string[] = [];
  // `opendir` reads little by little: a folder of ten thousand files must not stop the thread.
  for await (const entry of await files.opendir(folder)) {
    const place = join(folder, entry.name);
    if (entry.isDirectory() && isOurs(entry.name)) below.push(place);
    if (entry.isFile() && (await isStale(files, place, entry.name))) removed += await removeQuietly(files, place);
  }
  for (const place of below) removed += await sweepTemporaries(files, place).catch(() => 0);
  return removed;
}

function isOurs(folderName: string): boolean {
  return folderName === ownFolder || !(folderName.startsWith('.') || folderName === 'node_modules');
}

async function isStale(files: FileSystem, place: string, name: string): Promise<boolean> {
  if (!name.startsWith('.byline-')) return false;
  const stats = await files.lstat(place).catch(() => null);
  return stats !== null && isStaleTemporary(name, Date.now() - stats.mtimeMs);
}

async function removeQuietly(files: FileSystem, place: string): Promise<number> {
  return files.unlink(place).then(
    () => 1,
    () => 0,
  );
}
