import { fstat, read } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';

/** When the old file is looked at again, in milliseconds after it was replaced: programs write for a moment, not for minutes. */
const looks = [20, 400, 1600];
/** In bytes; more is no draft. */
const most = 8_000_000;

/**
 * Looks at a file that has lost its name to a newer one, and tells what another program wrote into it: once when words are there
 * and, should they change, once more. Closes the file at the end. Never throws: what cannot be seen is not told.
 */
export async function watchReplaced(handle: FileHandle, known: Uint8Array, tell: (bytes: Uint8Array) => void): Promise<void> {
  let last: Uint8Array = known;
  try {
    for (const [at, after] of looks.entries()) {
      await pause(after - (looks[at - 1] ?? 0));
      const bytes = await bytesOf(handle);
      if (bytes === null) return;
      // A program that writes a file anew makes it empty first, and then writes how it begins.
      const isBeginning =
        bytes.length < known.length && known.subarray(0, bytes.length).every((byte, place) => byte === bytes[place]);
      const isEnd = at === looks.length - 1;
      if (bytes.equals(last) || bytes.length === 0 || (isBeginning && !isEnd)) continue;
      last = bytes;
      tell(bytes);
    }
  } catch {
    // The disk is gone: then so is what was on it.
  } finally {
    await handle.close().catch(() => {});
  }
}

/** Read by its number: these looks are no part of a save, and nothing is decided when one fails. */
async function bytesOf({ fd }: FileHandle): Promise<Buffer | null> {
  const { size } = await promisify(fstat)(fd);
  if (size > most) return null;
  const bytes = Buffer.alloc(size);
  for (let done = 0; done < size; ) {
    const { bytesRead } = await promisify(read)(fd, bytes, done, size - done, done);
    if (bytesRead === 0) return bytes.subarray(0, done);
    done += bytesRead;
  }
  return bytes;
}

/** Keeps no program running. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
