import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FileContent, FileStamp } from '../library/draft-folder.ts';
import { isDraftFileName, isDraftPath, isSkippedFolder, pathIn } from '../library/draft-name.ts';
import type { FileTrace, FoundFile, LibraryReader } from '../search/library-reader.ts';
import { errorAbout, sentences } from '../sentences.ts';

const mostDraftsFit = 65_536;

/** Reads the library in this folder, which is a real path. */
export function createDiskLibraryReader(root: string): LibraryReader {
  // Only `trace` uses it, which is done with the bytes before it returns: making room anew for each file costs as much as the digest.
  const scratch = Buffer.allocUnsafeSlow(mostDraftsFit);
  return {
    files: () => filesOf(root),
    folders: () => foldersOf(root).map((folder) => folder.path),
    stamp: ({ place }) => quietly(() => stampFrom(statSync(place))),
    read: ({ place }, limit) => quietly(() => readFile(place, limit)),
    trace: ({ place }, limit, digest) => quietly(() => traceFile(place, limit, scratch, digest)),
    find: (path) => quietly(() => ({ path, place: insidePath(root, path) })),
  };
}

interface Folder {
  path: string;
  /** Names that may be drafts. */
  files: Dirent[];
}

/** Real folders come before linked ones, so that a file is listed under its own name; a folder is entered once, so loops end. */
function foldersOf(root: string): Folder[] {
  const found: Folder[] = [];
  const entered = new Set<string>();
  const linked: string[] = [];
  const queue = [''];
  for (let path = queue.shift(); path !== undefined; path = queue.shift() ?? linked.shift()) {
    const entries = enter(root, path, entered);
    if (entries === null) continue;
    found.push({ path, files: entries.filter((entry) => isDraftFileName(entry.name)) });
    for (const entry of entries) {
      if (isSkippedFolder(entry.name)) continue;
      if (entry.isDirectory()) queue.push(pathIn(path, entry.name));
      else if (entry.isSymbolicLink()) linked.push(pathIn(path, entry.name));
    }
  }
  return found;
}

/** What is in a folder; `null` for what is no folder, leads outside, was entered already or may not be read. */
function enter(root: string, path: string, entered: Set<string>): Dirent[] | null {
  try {
    const real = path === '' ? root : insidePath(root, path);
    if (entered.has(real)) return null;
    entered.add(real);
    return readdirSync(real, { withFileTypes: true });
  } catch (error) {
    if (path === '') throw errorAbout('folder-missing', sentences.folderMissing, root.split(sep).join('/'), error);
    return null;
  }
}

function* filesOf(root: string): Generator<FoundFile> {
  const links: string[] = [];
  for (const folder of foldersOf(root)) {
    for (const file of folder.files) {
      const path = pathIn(folder.path, file.name);
      if (file.isSymbolicLink()) links.push(path);
      else if (file.isFile()) yield { path, place: root + sep + path };
    }
  }
  for (const path of links) {
    const place = quietly(() => insidePath(root, path));
    // A link to a file that is listed itself would show one draft twice.
    if (place !== null && !isDraftPath(pathFrom(root, place))) yield { path, place };
  }
}

function pathFrom(root: string, place: string): string {
  return place
    .slice(root.length + 1)
    .split(sep)
    .join('/');
}

function readFile(place: string, limit: number): FileContent {
  return withFile(place, (handle, { size, modified, changed }) => {
    const length = Math.min(size, limit);
    return { size, modified, changed, bytes: readStart(handle, Buffer.allocUnsafe(length), length) };
  });
}

function traceFile(place: string, limit: number, scratch: Buffer, digest: (bytes: Uint8Array) => string): FileTrace {
  return withFile(place, (handle, { size, modified, changed }) => {
    const length = Math.min(size, limit);
    const room = length <= scratch.length ? scratch : Buffer.allocUnsafe(length);
    return { size, modified, changed, revision: digest(readStart(handle, room, length)) };
  });
}

/** One call less a file than `readFileSync` with a `statSync` before it. */
function withFile<Value>(place: string, act: (handle: number, stamp: FileStamp) => Value): Value {
  const handle = openSync(place, 'r');
  try {
    return act(handle, stampFrom(fstatSync(handle)));
  } finally {
    closeSync(handle);
  }
}

/** The first `length` bytes of the file, or all when there are fewer, in `room`. */
function readStart(handle: number, room: Buffer, length: number): Uint8Array {
  let read = 0;
  for (let more = -1; more !== 0 && read < length; read += more) more = readSync(handle, room, read, length - read, read);
  return room.subarray(0, read);
}

/** Most paths hold no link, but only the disk knows. */
function insidePath(root: string, path: string): string {
  const real = realpathSync.native(join(root, path));
  if (real === root || real.startsWith(root + sep)) return real;
  throw errorAbout('invalid-input', sentences.outsideLibrary, path);
}

function stampFrom(stats: Stats): FileStamp {
  if (!stats.isFile()) throw new Error('not a file');
  return { size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs };
}

/** A file that cannot be read now is passed over by a scan; opening it says why. */
function quietly<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}
