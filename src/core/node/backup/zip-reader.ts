import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { type FileSystem, forReading } from '../file-system.ts';
import { archiveFailure } from './backup-failure.ts';

/** A file of an archive while it is read. */
export interface ZipEntry {
  path: string;
  /** The bytes that it says it has when unpacked. */
  size: number;
  modified: Date;
  isFolder: boolean;
  /** The bytes; ends with an error when they are not those that were packed. */
  content(): AsyncGenerator<Buffer>;
}

/**
 * Reads an archive entry by entry. Names that lead elsewhere, sizes that are not true, damaged bytes and a disk that cannot read
 * them end it with an error that is told.
 */
export async function* readZip(files: FileSystem, file: string): AsyncGenerator<ZipEntry> {
  const name = basename(file);
  const handle = await files.open(file, forReading).catch((error: unknown) => {
    throw archiveFailure(error, name);
  });
  try {
    const zip = await openZip(handle, name);
    for await (const entry of told(zip.eachEntry(), name)) yield entryOf(zip, entry, name);
  } finally {
    await handle.close();
  }
}

async function openZip(handle: FileHandle, name: string): Promise<ZipFile> {
  try {
    const { size } = await handle.stat();
    const options = { strictFileNames: true, validateEntrySizes: true, autoClose: false };
    return await fromRandomAccessReaderPromise(new HandleReader(handle), size, options);
  } catch (error) {
    throw archiveFailure(error, name);
  }
}

/** Lets the reader of archives read from a file that Byline has opened. */
class HandleReader extends RandomAccessReader {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    super();
    this.#handle = handle;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(bytesOf(this.#handle, start, end));
  }
}

const chunkLength = 65_536;

async function* bytesOf(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const length = Math.min(chunkLength, end - at);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function* told<Value>(values: AsyncIterable<Value>, name: string): AsyncGenerator<Value> {
  try {
    yield* values;
  } catch (error) {
    throw archiveFailure(error, name);
  }
}

function entryOf(zip: ZipFile, entry: Entry, name: string): ZipEntry {
  const path = entry.fileName;
  return {
    path,
    size: entry.uncompressedSize,
    modified: entry.getLastModDate(),
    isFolder: path.endsWith('/'),
    content: () => told(checked(zip, entry), name),
  };
}

async function* checked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  let sum = 0;
  for await (const chunk of stream as Readable) {
    sum = crc32(chunk as Buffer, sum);
    yield chunk as Buffer;
  }
  if (sum !== entry.crc32) throw new Error(`“${entry.fileName}” is damaged in the archive.`);
}

/** SHA-256 of every file in an archive, by path. */
export async function sumsOf(files: FileSystem, file: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for await (const entry of readZip(files, file)) {
    if (entry.isFolder) continue;
    const sum = createHash('sha256');
    for await (const chunk of entry.content()) sum.update(chunk);
    sums.set(entry.path, sum.digest('hex'));
  }
  return sums;
}
