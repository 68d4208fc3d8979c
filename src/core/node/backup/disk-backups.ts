import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, realpath, rename, rm, statfs, unlink, utimes } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { BackupReport, BackupStore } from '../../backup/backup-store.ts';
import { isChosenForBackups, policyTextPath } from '../../own-files/practice-files.ts';
import { SpokenError, sentences } from '../../sentences.ts';
import { diskFailure, errorCode } from '../disk-failure.ts';
import { syncFolder } from '../durable-file.ts';
import { nodeFileSystem } from '../file-system.ts';
import { releaseTemporaryName, takeTemporaryName } from '../temporary-name.ts';
import { filesBelow } from './library-files.ts';
import { readZip, sumsOf, type ZipEntry } from './zip-reader.ts';
import { writeZip } from './zip-writer.ts';

/** Backups in folders of this computer. */
export const diskBackups: BackupStore = {
  async write(library, folder, day) {
    try {
      return await write(library, folder, day);
    } catch (error) {
      throw diskFailure(error, `${library.name} ${day}.zip`, 'write');
    }
  },
  async restore(file, folder) {
    try {
      return await restore(file, folder);
    } catch (error) {
      // Errors of the disk have codes such as ENOSPC; all others say that the archive is none, or damaged.
      const isOfDisk = error instanceof SpokenError || /^E[A-Z]+$/.test(errorCode(error));
      throw isOfDisk ? diskFailure(error, basename(file), 'write') : damaged(file, error);
    }
  },
  async latest(name, folder) {
    const names = await readdir(folder).catch(() => []);
    const days = names.flatMap((each) => dayOf(each, name) ?? []);
    return days.sort().at(-1) ?? null;
  },
};

/** All but the words of the employer's policy, unless their owner chose that they go along. */
async function pathsToPack(root: string): Promise<string[]> {
  const paths = await filesBelow(root);
  if (!paths.includes(policyTextPath)) return paths;
  const text = await readFile(join(root, policyTextPath), 'utf8');
  return isChosenForBackups(text) ? paths : paths.filter((path) => path !== policyTextPath);
}

async function write(library: { place: string; name: string }, folder: string, day: string): Promise<BackupReport> {
  const target = await realpath(folder);
  if (`${target}${sep}`.startsWith(`${library.place}${sep}`)) throw new SpokenError('invalid-input', sentences.backupInLibrary);
  const name = takeTemporaryName();
  const temporary = join(target, name);
  try {
    const paths = await pathsToPack(library.place);
    // What is in it may be nobody else's to read.
    const handle = await open(temporary, 'wx', 0o600);
    const packed = await writeZip(handle, library.place, paths).finally(() => handle.close());
    await verify(temporary, packed.sums, library.name);
    const file = await claim(temporary, target, `${fileNameFor(library.name)} ${day}`);
    return { file, files: packed.sums.size, bytes: packed.bytes };
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  } finally {
    releaseTemporaryName(name);
  }
}

/** A backup that was not read back is a hope. */
async function verify(file: string, sums: ReadonlyMap<string, string>, name: string): Promise<void> {
  const found = await sumsOf(file).catch((error: unknown) => {
    throw new SpokenError('unwritable', sentences.backupDamaged(name), { subject: name, cause: error });
  });
  const isWhole = found.size === sums.size && [...sums].every(([path, sum]) => found.get(path) === sum);
  if (!isWhole) throw new SpokenError('unwritable', sentences.backupDamaged(name), { subject: name });
}

/** A second backup of a day gets a number; none takes the place of another. */
async function claim(temporary: string, folder: string, stem: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const file = join(folder, number === 1 ? `${stem}.zip` : `${stem} ${number}.zip`);
    try {
      await (await open(file, 'wx', 0o600)).close();
      await rename(temporary, file);
      await syncFolder(nodeFileSystem, folder);
      return file;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

async function restore(file: string, folder: string): Promise<{ place: string; files: number }> {
  await refuseTooLarge(file, folder);
  const partial = await mkdtemp(join(folder, '.byline-restoring-'));
  try {
    let files = 0;
    for await (const entry of readZip(file)) {
      const place = join(partial, ...entry.path.split('/'));
      if (!place.startsWith(partial + sep)) throw damaged(file, new Error(entry.path));
      await mkdir(entry.isFolder ? place : dirname(place), { recursive: true });
      if (entry.isFolder) continue;
      await unpack(entry, place);
      files += 1;
    }
    return { place: await giveName(partial, folder, basename(file).replace(/\.zip$/i, '')), files };
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function unpack(entry: ZipEntry, place: string): Promise<void> {
  await pipeline(entry.content(), createWriteStream(place, { flags: 'wx', mode: 0o600 }));
  await utimes(place, entry.modified, entry.modified);
}

/** An archive can say that it holds far more than a disk does. */
async function refuseTooLarge(file: string, folder: string): Promise<void> {
  let needed = 0;
  for await (const entry of readZip(file)) needed += entry.size;
  const { bavail, bsize } = await statfs(folder);
  if (needed > bavail * bsize) throw Object.assign(new Error('not enough room'), { code: 'ENOSPC' });
}

async function giveName(partial: string, folder: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const place = join(folder, number === 1 ? name : `${name} ${number}`);
    try {
      // A rename takes the place of an empty folder, which is the one made here.
      await mkdir(place);
      await rename(partial, place);
      await syncFolder(nodeFileSystem, folder);
      return place;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

function damaged(file: string, cause: unknown): SpokenError {
  const name = basename(file);
  return new SpokenError('unreadable', sentences.notABackup(name), { subject: name, cause });
}

function fileNameFor(name: string): string {
  return name.replace(/[<>:"/\\|?*]/g, '-');
}

function dayOf(fileName: string, name: string): string | null {
  const rest = fileName.startsWith(`${fileNameFor(name)} `) ? fileName.slice(fileNameFor(name).length + 1) : '';
  return /^(\d{4}-\d{2}-\d{2})(?: \d+)?\.zip$/.exec(rest)?.[1] ?? null;
}
