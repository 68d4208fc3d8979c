import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './disk-failure.ts';
import { type FileSystem, forReading } from './file-system.ts';
import { releaseTemporaryName, takeTemporaryName } from './temporary-name.ts';

/** Mode and owner that a file had, to be kept. */
export interface Ownership {
  mode: number;
  uid: number;
  gid: number;
}

/**
 * Replaces a file so that a crash leaves the old or the new bytes whole, and an answer means that they are on disk: a hidden
 * file in the same folder, fsync, rename, fsync of the folder. `check` runs last before the rename and stops it by throwing.
 * `copyAttributes` makes the hidden file as a copy that carries what Node cannot.
 */
export async function replaceFile(
  files: FileSystem,
  target: string,
  bytes: Uint8Array,
  ownership: Ownership,
  check: () => Promise<void>,
  copyAttributes: ((temporary: string) => Promise<boolean>) | null = null,
): Promise<void> {
  await inSyncedFolder(files, dirname(target), () =>
    withTemporary(files, target, bytes, { ...ownership, copyAttributes }, async (temporary) => {
      await check();
      await files.rename(temporary, target);
    }),
  );
}

/**
 * Makes a file in the same way, with this mode if one is given; fails with `EEXIST` when the name is taken. Whoever is told that it
 * failed makes it elsewhere or not at all, so what was made but could not be promised to last is taken away again.
 */
export async function createFile(
  files: FileSystem,
  target: string,
  bytes: Uint8Array,
  mode: number | null = null,
): Promise<void> {
  const ownership = mode === null ? null : { mode, uid: user, gid: group };
  let isMade = false;
  try {
    await inSyncedFolder(files, dirname(target), async () => {
      await withTemporary(files, target, bytes, ownership, (temporary) => claimName(files, temporary, target));
      isMade = true;
    });
  } catch (error) {
    if (isMade) await removeUnchanged(files, target, bytes).catch(() => {});
    throw error;
  }
}

/** Nobody else's words go along: another program may have put a file in the place of ours already. */
async function removeUnchanged(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const now = await files.readFile(path, { flag: forReading });
  if (now.equals(bytes)) await files.unlink(path);
}

/** Gives a file a name that is free; fails with `EEXIST` when it is not. A crash can leave both names, never none. */
export async function moveFile(files: FileSystem, from: string, to: string): Promise<void> {
  if (await isSameFile(files, from, to)) await files.rename(from, to);
  else await claimName(files, from, to);
  await syncFolder(files, dirname(to));
  if (dirname(from) !== dirname(to)) await syncFolder(files, dirname(from));
}

/** What a new file is to carry of the one that it is for. */
interface Carried extends Ownership {
  copyAttributes?: ((temporary: string) => Promise<boolean>) | null;
}

async function withTemporary(
  files: FileSystem,
  target: string,
  bytes: Uint8Array,
  ownership: Carried | null,
  commit: (temporary: string) => Promise<void>,
): Promise<void> {
  const name = takeTemporaryName();
  const temporary = join(dirname(target), name);
  try {
    await writeAndSync(files, temporary, bytes, ownership);
    await commit(temporary);
  } catch (error) {
    await files.unlink(temporary).catch(() => {});
    throw error;
  } finally {
    releaseTemporaryName(name);
  }
}

async function writeAndSync(files: FileSystem, path: string, bytes: Uint8Array, ownership: Carried | null): Promise<void> {
  const isCopy = (await ownership?.copyAttributes?.(path)) ?? false;
  const handle = await files.open(path, isCopy ? 'r+' : 'wx', ownership === null ? 0o666 : ownership.mode & 0o777);
  try {
    if (isCopy) await handle.truncate(0);
    if (ownership !== null) await keepOwnership(handle, ownership, isCopy);
    // writeFile repeats short writes until everything is written or the disk says why not.
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await close(handle);
  }
}

const { umask, user, group } = makerOfFiles();

/** The mode of a new file that is given none. */
export const usualMode = 0o666 & ~umask;

/** Whose files and with which bits taken away this process makes them. Windows has no such thing. */
function makerOfFiles(): { umask: number; user: number; group: number } {
  const { getuid, getgid } = process;
  return { umask: process.umask(), user: getuid?.() ?? 0, group: getgid?.() ?? 0 };
}

/** The owner is kept where the system lets us (a shared folder may belong to somebody else); the mode always. */
async function keepOwnership(handle: FileHandle, { mode, uid, gid }: Ownership, isCopy: boolean): Promise<void> {
  if (uid !== user || gid !== group) await handle.chown(uid, gid).catch(() => {});
  if (isCopy || (mode & umask) !== 0 || (mode & 0o7000) !== 0) await handle.chmod(mode & 0o7777);
}

/** Elsewhere than on Windows an open file can be renamed, and nothing is learnt from waiting for its end. */
async function close(handle: FileHandle): Promise<void> {
  const closing = handle.close();
  if (process.platform === 'win32') await closing;
  else closing.catch(() => {});
}

/** A hard link fails when the name is taken, which a rename does not; disks without links get a rename into a claimed name. */
async function claimName(files: FileSystem, from: string, to: string): Promise<void> {
  try {
    await files.link(from, to);
  } catch (error) {
    if (!hasNoLinks(errorCode(error))) throw error;
    await renameIntoClaim(files, from, to);
    return;
  }
  await dropFormerName(files, from, to);
}

async function dropFormerName(files: FileSystem, from: string, to: string): Promise<void> {
  try {
    await files.unlink(from);
  } catch (error) {
    await files.unlink(to).catch(() => {});
    throw error;
  }
}

async function renameIntoClaim(files: FileSystem, from: string, to: string): Promise<void> {
  const claim = await files.open(to, 'wx');
  await claim.close();
  try {
    await files.rename(from, to);
  } catch (error) {
    await files.unlink(to).catch(() => {});
    throw error;
  }
}

function hasNoLinks(code: string): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(code);
}

/** Only the case of a name changes on a disk that does not tell cases apart: both names are one file. */
async function isSameFile(files: FileSystem, from: string, to: string): Promise<boolean> {
  if (basename(from).toLowerCase() !== basename(to).toLowerCase() || dirname(from) !== dirname(to)) return false;
  const [before, after] = await Promise.all([files.lstat(from), files.lstat(to).catch(() => null)]);
  return after !== null && before.ino === after.ino && before.dev === after.dev && after.nlink === 1;
}

/** Does something to the names in a folder and makes it durable. Windows has no such call, and needs none after a flushed file. */
async function inSyncedFolder(files: FileSystem, folder: string, act: () => Promise<void>): Promise<void> {
  if (process.platform === 'win32') {
    await act();
    return;
  }
  // Opened beforehand, beside the writing, so that the end has only to flush.
  const opening = files.open(folder, constants.O_RDONLY);
  opening.catch(() => {});
  try {
    await act();
    await sync(await opening);
  } finally {
    opening.then(close, () => {});
  }
}

/** Makes the names in a folder durable. */
export function syncFolder(files: FileSystem, folder: string): Promise<void> {
  return inSyncedFolder(files, folder, async () => {});
}

/** Some network disks cannot flush a folder; the file itself is flushed all the same. */
async function sync(folder: FileHandle): Promise<void> {
  try {
    await folder.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(errorCode(error))) throw error;
  }
}
