import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { errorCode } from '../disk-failure.ts';
import { type FileSystem, forReading } from '../file-system.ts';

/** SHA-256 of each file as it was packed, and how much that was. */
export interface Packed {
  sums: Map<string, string>;
  bytes: number;
}

/** The files to pack, and the error that says that one of them cannot be read. */
export interface Packing {
  files: FileSystem;
  root: string;
  paths: readonly string[];
  failed(error: unknown, path: string): Error;
}

/** Packs files into an open file and flushes it. A file that is gone by its turn is left out: the library is in use. */
export async function writeZip(target: FileHandle, packing: Packing): Promise<Packed> {
  const zip = new ZipFile();
  const packed: Packed = { sums: new Map(), bytes: 0 };
  const output = zip.outputStream as Readable;
  // Whoever packs must not wait for ever for a disk that takes no more.
  const given = new AbortController();
  // Short writes are repeated until everything is written or the disk says why not.
  const writing = target.writeFile(output);
  writing.catch((error: unknown) => given.abort(error));
  try {
    for (const path of packing.paths) await addFile(zip, path, packing, packed, given.signal);
    zip.end();
  } catch (error) {
    const cause = given.signal.aborted ? given.signal.reason : error;
    // Whoever waits for the rest of the archive must not wait for ever either.
    output.destroy(cause as Error);
    await writing.catch(() => {});
    throw cause;
  }
  await writing;
  await target.sync();
  return packed;
}

/** One after another, so that a library of fifty thousand files has one of them open. */
async function addFile(zip: ZipFile, path: string, packing: Packing, packed: Packed, given: AbortSignal): Promise<void> {
  const file = await openFile(packing, path);
  if (file === null) return;
  let noted: Readable | null = null;
  try {
    const stats = await file.stat().catch((error: unknown) => {
      throw packing.failed(error, path);
    });
    if (!stats.isFile()) return;
    const sum = createHash('sha256');
    noted = Readable.from(
      chunksOf(file, packing, path, (chunk) => {
        sum.update(chunk);
        packed.bytes += chunk.length;
      }),
    );
    // What it says after nobody waits for it any more, such as that its file was closed, must not end the program.
    noted.on('error', () => {});
    const read = once(noted, 'end', { signal: given });
    zip.addReadStream(noted, path, { mtime: stats.mtime, mode: stats.mode });
    await read;
    packed.sums.set(path, sum.digest('hex'));
  } finally {
    noted?.destroy();
    await file.close();
  }
}

const chunkLength = 65_536;

async function* chunksOf(
  file: FileHandle,
  packing: Packing,
  path: string,
  note: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkLength), 0, chunkLength).catch((error: unknown) => {
      throw packing.failed(error, path);
    });
    if (bytesRead === 0) return;
    const chunk = buffer.subarray(0, bytesRead);
    note(chunk);
    yield chunk;
  }
}

async function openFile({ files, root, failed }: Packing, path: string): Promise<FileHandle | null> {
  try {
    return await files.open(join(root, path), forReading);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw failed(error, path);
  }
}
