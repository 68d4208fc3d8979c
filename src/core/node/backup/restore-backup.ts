import { basename, dirname, join, sep } from 'node:path';
import { errorCode } from '../disk-failure.ts';
import { syncFolder } from '../durable-file.ts';
import type { FileSystem } from '../file-system.ts';
import { releaseTemporaryName, takeTemporaryName } from '../temporary-name.ts';
import { notABackup } from './backup-failure.ts';
import { clearLeftOvers } from './left-overs.ts';
import { readZip, type ZipEntry } from './zip-reader.ts';

/** Unpacks an archive into a new folder inside another; what fails leaves nothing behind. */
export async function restoreBackup(files: FileSystem, file: string, folder: string): Promise<{ place: string; files: number }> {
  await refuseTooLarge(files, file, folder);
  await clearLeftOvers(files, folder);
  const name = takeTemporaryName();
  let place = join(folder, name);
  try {
    await files.mkdir(place, { mode: 0o700 });
    const unpacked = await unpackAll(files, file, place);
    place = await giveName(files, place, basename(file).replace(/\.zip$/i, ''));
    await syncFolder(files, folder);
    return { place, files: unpacked };
  } catch (error) {
    await files.rm(place, { recursive: true, force: true }).catch(() => {});
    throw error;
  } finally {
    releaseTemporaryName(name);
  }
}

/** An archive can say that it holds far more than a disk does. */
async function refuseTooLarge(files: FileSystem, file: string, folder: string): Promise<void> {
  let needed = 0;
  for await (const entry of readZip(files, file)) needed += entry.size;
  const { bavail, bsize } = await files.statfs(folder);
  if (needed > bavail * bsize) throw Object.assign(new Error('not enough room'), { code: 'ENOSPC' });
}

async function unpackAll(files: FileSystem, file: string, into: string): Promise<number> {
  let unpacked = 0;
  for await (const entry of readZip(files, file)) {
    const place = join(into, ...entry.path.split('/'));
    if (!place.startsWith(into + sep)) throw notABackup(basename(file), new Error(entry.path));
    await files.mkdir(entry.isFolder ? place : dirname(place), { recursive: true });
    if (entry.isFolder) continue;
    await unpack(files, entry, place);
    unpacked += 1;
  }
  return unpacked;
}

async function unpack(files: FileSystem, entry: ZipEntry, place: string): Promise<void> {
  const handle = await files.open(place, 'wx', 0o600);
  try {
    await handle.writeFile(entry.content());
    await handle.utimes(entry.modified, entry.modified);
  } finally {
    await handle.close();
  }
}

/** A folder of this name stays what it is: the new one gets a number. */
async function giveName(files: FileSystem, from: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const place = join(dirname(from), number === 1 ? name : `${name} ${number}`);
    if (await isTaken(files, place)) continue;
    await files.rename(from, place);
    return place;
  }
}

async function isTaken(files: FileSystem, place: string): Promise<boolean> {
  try {
    await files.lstat(place);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
