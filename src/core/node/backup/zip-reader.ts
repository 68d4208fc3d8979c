import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

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

/** Reads an archive entry by entry. Names that lead elsewhere, sizes that are not true and damaged bytes end it with an error. */
export async function* readZip(file: string): AsyncGenerator<ZipEntry> {
  const zip = await openPromise(file, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) yield entryOf(zip, entry);
  } finally {
    zip.close();
  }
}

function entryOf(zip: ZipFile, entry: Entry): ZipEntry {
  const path = entry.fileName;
  return {
    path,
    size: entry.uncompressedSize,
    modified: entry.getLastModDate(),
    isFolder: path.endsWith('/'),
    content: () => checked(zip, entry),
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
export async function sumsOf(file: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for await (const entry of readZip(file)) {
    if (entry.isFolder) continue;
    const sum = createHash('sha256');
    for await (const chunk of entry.content()) sum.update(chunk);
    sums.set(entry.path, sum.digest('hex'));
  }
  return sums;
}
