import { basename, join, sep } from 'node:path';
import type { BackupReport, BackupStore } from '../../backup/backup-store.ts';
import { isChosenForBackups, policyTextPath } from '../../own-files/practice-files.ts';
import { SpokenError, sentences } from '../../sentences.ts';
import { errorCode } from '../disk-failure.ts';
import { moveFile } from '../durable-file.ts';
import { type FileSystem, nodeFileSystem } from '../file-system.ts';
import { releaseTemporaryName, takeTemporaryName } from '../temporary-name.ts';
import { folderFailure, libraryFailure } from './backup-failure.ts';
import { clearLeftOvers } from './left-overs.ts';
import { filesBelow } from './library-files.ts';
import { restoreBackup } from './restore-backup.ts';
import { sumsOf } from './zip-reader.ts';
import { writeZip } from './zip-writer.ts';

interface Library {
  place: string;
  name: string;
}

/** Backups in folders of this computer. */
export function createDiskBackups(files: FileSystem = nodeFileSystem): BackupStore {
  return {
    async write(library, folder, day) {
      try {
        return await write(files, library, folder, day);
      } catch (error) {
        throw folderFailure(error, library.name, sentences.backupNotMade);
      }
    },
    async restore(file, folder) {
      try {
        return await restoreBackup(files, file, folder);
      } catch (error) {
        throw folderFailure(error, basename(file), sentences.backupNotRestored);
      }
    },
    async latest(name, folder) {
      const names = await files.readdir(folder).catch(() => []);
      const days = names.flatMap((each) => dayOf(each, name) ?? []);
      return days.sort().at(-1) ?? null;
    },
  };
}

async function write(files: FileSystem, library: Library, folder: string, day: string): Promise<BackupReport> {
  const target = await files.realpath(folder);
  if (`${target}${sep}`.startsWith(`${library.place}${sep}`)) throw new SpokenError('invalid-input', sentences.backupInLibrary);
  await clearLeftOvers(files, target);
  const failed = (error: unknown, path: string) => libraryFailure(error, library.name, path);
  const paths = await pathsToPack(files, library.place, failed);
  const name = takeTemporaryName();
  const temporary = join(target, name);
  try {
    // What is in it may be nobody else's to read.
    const handle = await files.open(temporary, 'wx', 0o600);
    const packed = await writeZip(handle, { files, root: library.place, paths, failed }).finally(() => handle.close());
    await verify(files, temporary, packed.sums, library.name);
    const file = await giveName(files, temporary, join(target, `${fileNameFor(library.name)} ${day}`));
    return { file, files: packed.sums.size, bytes: packed.bytes };
  } catch (error) {
    await files.unlink(temporary).catch(() => {});
    throw error;
  } finally {
    releaseTemporaryName(name);
  }
}

/** All but the words of the employer's policy, unless their owner chose that they go along. */
async function pathsToPack(files: FileSystem, root: string, failed: (error: unknown, path: string) => Error): Promise<string[]> {
  const paths = await filesBelow(files, root, failed);
  if (!paths.includes(policyTextPath)) return paths;
  const text = await files.readFile(join(root, policyTextPath), 'utf8').catch((error: unknown) => {
    throw failed(error, policyTextPath);
  });
  return isChosenForBackups(text) ? paths : paths.filter((path) => path !== policyTextPath);
}

/** A backup that was not read back is a hope. */
async function verify(files: FileSystem, file: string, sums: ReadonlyMap<string, string>, name: string): Promise<void> {
  const found = await sumsOf(files, file).catch((error: unknown) => {
    throw new SpokenError('unwritable', sentences.backupDamaged(name), { subject: name, cause: error });
  });
  const isWhole = found.size === sums.size && [...sums].every(([path, sum]) => found.get(path) === sum);
  if (!isWhole) throw new SpokenError('unwritable', sentences.backupDamaged(name), { subject: name });
}

/** A second backup of a day gets a number; none takes the place of another. */
async function giveName(files: FileSystem, temporary: string, stem: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? `${stem}.zip` : `${stem} ${number}.zip`;
    try {
      await moveFile(files, temporary, file);
      return file;
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      // A name that could not be promised to last is taken away again.
      if (await isGone(files, temporary)) await files.unlink(file).catch(() => {});
      throw error;
    }
  }
}

function isGone(files: FileSystem, place: string): Promise<boolean> {
  return files.lstat(place).then(
    () => false,
    (error: unknown) => errorCode(error) === 'ENOENT',
  );
}

function fileNameFor(name: string): string {
  return name.replace(/[<>:"/\\|?*]/g, '-');
}

function dayOf(fileName: string, name: string): string | null {
  const rest = fileName.startsWith(`${fileNameFor(name)} `) ? fileName.slice(fileNameFor(name).length + 1) : '';
  return /^(\d{4}-\d{2}-\d{2})(?: \d+)?\.zip$/.exec(rest)?.[1] ?? null;
}
