import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import type { Given } from '../../import/importer.ts';

/** Files that were given for an import, wherever they are. Paths have forward slashes and lead nowhere else. */
export interface GivenFiles {
  /** What a person calls them: a folder or an archive by its name. */
  name: string;
  files: readonly GivenFile[];
  /** The bytes of a file; `null` when there are more than `limit`, or they are not those that the archive says. */
  read(path: string, limit: number): Promise<Uint8Array | null>;
  close(): void;
}

export interface GivenFile {
  path: string;
  size: number;
}

/** More files than this nobody writes; what lies behind them is left out. */
const mostFiles = 100_000;
const deepest = 40;

/** Opens what was given. An archive that is none, or whose names lead elsewhere, throws. */
export async function openGiven(given: Given): Promise<GivenFiles> {
  if (given.kind === 'bytes') return unpackedAlone(heldFiles(given));
  return unpackedAlone(await filesAt(given.paths));
}

/** A single archive is what is in it. */
async function unpackedAlone(files: GivenFiles & { archive?: () => Promise<GivenFiles> }): Promise<GivenFiles> {
  return files.archive === undefined ? files : files.archive();
}

type MaybeArchive = GivenFiles & { archive?: () => Promise<GivenFiles> };

function heldFiles({ files }: Extract<Given, { kind: 'bytes' }>): MaybeArchive {
  const held = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const [only] = files;
  const common: GivenFiles = {
    name: files.length === 1 ? nameWithoutEnding(only?.path ?? '') : (commonFolder([...held.keys()]) ?? ''),
    files: files.map(({ path, bytes }) => ({ path, size: bytes.length })),
    read: async (path, limit) => within(held.get(path), limit),
    close: () => {},
  };
  if (files.length !== 1 || only === undefined || !isArchive(only.path)) return common;
  return { ...common, archive: () => archive(only.path, Buffer.from(only.bytes)) };
}

async function filesAt(paths: readonly string[]): Promise<MaybeArchive> {
  const places = new Map<string, string>();
  const files: GivenFile[] = [];
  for (const path of paths) {
    const stats = await stat(path);
    if (!stats.isDirectory()) {
      places.set(basename(path), path);
      files.push({ path: basename(path), size: stats.size });
    } else await walk(await realpath(path), '', files, places, 0);
  }
  const [first = ''] = paths;
  const name = paths.length === 1 ? nameWithoutEnding(basename(first)) : '';
  const given: GivenFiles = {
    name,
    files,
    close: () => {},
    async read(path, limit) {
      const place = places.get(path);
      return place === undefined ? null : readAt(place, limit);
    },
  };
  return paths.length === 1 && files.length === 1 && isArchive(first) && places.size === 1
    ? { ...given, archive: () => archive(first, null) }
    : given;
}

/** Links are not followed: they may lead out of what was given, or in a circle. */
async function walk(root: string, folder: string, files: GivenFile[], places: Map<string, string>, depth: number): Promise<void> {
  if (depth > deepest) return;
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (files.length >= mostFiles) return;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!isLeftOut(entry.name)) await walk(root, path, files, places, depth + 1);
    } else if (entry.isFile()) {
      places.set(path, join(root, path));
      files.push({ path, size: (await stat(join(root, path))).size });
    }
  }
}

/** What programs keep beside a person's files. `.obsidian` tells whose folder it is. */
function isLeftOut(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.obsidian');
}

/** A pipe or a device in the place of a file is not waited for. */
async function readAt(place: string, limit: number): Promise<Uint8Array | null> {
  const handle = await open(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > limit) return null;
    return within(await handle.readFile(), limit);
  } finally {
    await handle.close();
  }
}

async function archive(path: string, bytes: Buffer | null): Promise<GivenFiles> {
  const zip = await openZip(bytes ?? path);
  const entries = new Map<string, Entry>();
  const files: GivenFile[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/') || files.length >= mostFiles || hasHiddenPart(entry.fileName)) continue;
    entries.set(entry.fileName, entry);
    files.push({ path: entry.fileName, size: entry.uncompressedSize });
  }
  return {
    name: nameWithoutEnding(basename(path)),
    files,
    close: () => zip.close(),
    async read(name, limit) {
      const entry = entries.get(name);
      return entry === undefined || entry.uncompressedSize > limit ? null : unpacked(zip, entry, limit);
    },
  };
}

/** Names that lead elsewhere end it with an error, and so does a size that is not true. */
function openZip(from: Buffer | string): Promise<ZipFile> {
  const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true, autoClose: false } as const;
  return typeof from === 'string' ? openPromise(from, options) : fromBufferPromise(from, options);
}

/** An entry that claims to be small and is not stops as soon as that is seen. */
async function unpacked(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as Readable) {
      size += (chunk as Buffer).length;
      if (size > limit) return null;
      chunks.push(chunk as Buffer);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}

function within(bytes: Uint8Array | undefined, limit: number): Uint8Array | null {
  return bytes === undefined || bytes.length > limit ? null : bytes;
}

function hasHiddenPart(path: string): boolean {
  return path.split('/').some((part) => part === '__MACOSX' || isLeftOut(part));
}

function isArchive(path: string): boolean {
  return /\.zip$/i.test(path);
}

function nameWithoutEnding(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,10}$/, '');
}

function commonFolder(paths: readonly string[]): string | null {
  const [first = ''] = paths;
  const slash = first.indexOf('/');
  if (slash <= 0) return null;
  const folder = first.slice(0, slash + 1);
  return paths.every((path) => path.startsWith(folder)) ? folder.slice(0, -1) : null;
}
