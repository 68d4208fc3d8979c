import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { errorCode } from '../disk-failure.ts';
import { forReading } from '../file-system.ts';

/** SHA-256 of each file as it was packed, and how much that was. */
export interface Packed {
  sums: Map<string, string>;
  bytes: number;
}

/** Packs files into an open file and flushes it. A file that is gone by its turn is left out: the library is in use. */
export async function writeZip(target: FileHandle, root: string, paths: readonly string[]): Promise<Packed> {
  const zip = new ZipFile();
  const packed: Packed = { sums: new Map(), bytes: 0 };
  // Short writes are repeated until everything is written or the disk says why not.
  const writing = target.writeFile(zip.outputStream as Readable);
  writing.catch(() => {});
  try {
    for (const path of paths) await addFile(zip, join(root, path), path, packed);
    zip.end();
  } catch (error) {
    // Whoever waits for the rest of the archive must not wait for ever.
    (zip.outputStream as Readable).destroy(error as Error);
    throw error;
  }
  await writing;
  await target.sync();
  return packed;
}

/** One after another, so that a library of fifty thousand files has one of them open. */
async function addFile(zip: ZipFile, place: string, path: string, packed: Packed): Promise<void> {
  const file = await openFile(place);
  if (file === null) return;
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return;
    const sum = createHash('sha256');
    const noted = Readable.from(
      chunksOf(file, (chunk) => {
        sum.update(chunk);
        packed.bytes += chunk.length;
      }),
    );
    await new Promise<void>((resolve, reject) => {
      noted.on('error', reject);
      noted.on('end', resolve);
      zip.addReadStream(noted, path, { mtime: stats.mtime, mode: stats.mode });
    });
    packed.sums.set(path, sum.digest('hex'));
  } finally {
    await file.close();
  }
}

const chunkLength = 65_536;

async function* chunksOf(file: FileHandle, note: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkLength), 0, chunkLength);
    if (bytesRead === 0) return;
    const chunk = buffer.subarray(0, bytesRead);
    note(chunk);
    yield chunk;
  }
}

async function openFile(place: string): Promise<FileHandle | null> {
  try {
    return await open(place, forReading);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
