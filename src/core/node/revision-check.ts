import type { FileHandle } from 'node:fs/promises';
import { digest } from './digest.ts';
import { type FileSystem, forReading } from './file-system.ts';
import { watchReplaced } from './replaced-file.ts';

/** Whether a file still has the bytes of a revision, asked right before it is replaced. */
export interface RevisionCheck {
  /** Looks now, at the name and at the bytes. */
  holds(): Promise<boolean>;
  /**
   * After the file was replaced: tells what another program wrote into the old one between the last look and the replacement, or
   * into what it had open then. Nothing is told where that cannot be seen.
   */
  lookBack(tell: (bytes: Uint8Array) => void): void;
  close(): void;
}

/** A file that had the bytes of the revision when the check began. */
interface Seen {
  handle: FileHandle;
  inode: bigint;
  device: bigint;
  bytes: Buffer;
}

/**
 * Reads and digests the file at once, while its successor is still being written; what is left for the last moment is to see
 * that the name leads to the same file and that the same bytes are in it. `size` is the size it is known to have.
 */
export function startRevisionCheck(files: FileSystem, target: string, size: number, expected: string): RevisionCheck {
  const begun = firstLook(files, target, size, expected).catch(() => null);
  let isWatched = false;
  return {
    async holds() {
      const seen = await begun;
      const untouched = seen !== null && (await isUntouched(files, target, size, seen));
      // Windows does not always let a name be given away while its file is open.
      if (process.platform === 'win32') await seen?.handle.close();
      if (untouched) return true;
      // Disks that number their files anew at each look are read once more by name.
      return (await digestByName(files, target, size)) === expected;
    },
    lookBack(tell) {
      // Where the handle had to be closed before, nobody can look any more.
      if (process.platform === 'win32') return;
      isWatched = true;
      void begun.then((seen) => seen && watchReplaced(seen.handle, seen.bytes, tell)).catch(() => {});
    },
    close() {
      if (!isWatched) void begun.then((seen) => seen?.handle.close()).catch(() => {});
    },
  };
}

async function firstLook(files: FileSystem, target: string, size: number, expected: string): Promise<Seen | null> {
  const handle = await files.open(target, forReading);
  try {
    const [stats, bytes] = await Promise.all([handle.stat({ bigint: true }), readWhole(handle, size)]);
    if (digest(bytes) === expected) return { handle, inode: stats.ino, device: stats.dev, bytes };
  } catch {
    // The look by name says what is wrong.
  }
  await handle.close();
  return null;
}

/**
 * The name is looked at last: what is written into the file after its bytes were read is seen by looking back, while a file that is
 * put in its place after this look cannot be seen.
 */
async function isUntouched(files: FileSystem, target: string, size: number, seen: Seen): Promise<boolean> {
  if (!(await readWhole(seen.handle, size)).equals(seen.bytes)) return false;
  const named = await files.stat(target, { bigint: true });
  return named.ino === seen.inode && named.dev === seen.device;
}

async function digestByName(files: FileSystem, target: string, size: number): Promise<string> {
  const handle = await files.open(target, forReading);
  try {
    return digest(await readWhole(handle, size));
  } finally {
    handle.close().catch(() => {});
  }
}

/** Asks for one byte more than there was: a file that has grown differs too. */
const readWhole = (handle: FileHandle, size: number): Promise<Buffer> => readStart(handle, size, size + 1);

/** At least `length` bytes, unless the file is shorter, and at most `limit`. */
export async function readStart(handle: FileHandle, length: number, limit = length): Promise<Buffer> {
  const bytes = Buffer.alloc(limit);
  let read = 0;
  for (let more = -1; more !== 0 && read < length; read += more) {
    more = (await handle.read(bytes, read, limit - read, read)).bytesRead;
  }
  return bytes.subarray(0, read);
}
