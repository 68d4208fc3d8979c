import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { leftOutTest } from '../../domain/drafts/left-out.ts';
import type { FileContent, FileStamp } from '../library/draft-folder.ts';
import { folderOf, isDraftFileName, isDraftPath, isSkippedFolder, pathIn } from '../library/draft-name.ts';
import { originalOf } from '../library/sync-copies.ts';
import type { FileTrace, FoundFile, LibraryReader } from '../search/library-reader.ts';
import { errorAbout, sentences } from '../sentences.ts';
import { forReading } from './file-system.ts';

const mostDraftsFit = 65_536;

/** Reads the library in this folder, which is a real path. */
export function createDiskLibraryReader(root: string): LibraryReader {
  // Only `trace` uses it, which is done with the bytes before it returns: making room anew for each file costs as much as the digest.
  const scratch = Buffer.allocUnsafeSlow(mostDraftsFit);
  let isLeftOut: PathTest = () => false;
  return {
    leaveOut(patterns) {
      isLeftOut = leftOutTest(patterns);
    },
    files: () => filesOf(root, isLeftOut),
    folders: () => foldersOf(root, isLeftOut).map((folder) => folder.path),
    stamp: ({ place }) => quietly(() => stampFrom(statSync(place))),
    read: (file, limit) => quietly(() => readFile(file, limit)),
    trace: ({ place }, limit, digest) => quietly(() => traceFile(place, limit, scratch, digest)),
    copies: (folder) => quietly(() => copiesIn(root, folder)) ?? [],
    find: (path) => (isLeftOut(path) || isCopyBeside(root, path) ? null : quietly(() => found(root, path))),
  };
}

type PathTest = (path: string) => boolean;

interface Folder {
  path: string;
  /** Names that may be drafts. */
  files: Dirent[];
}

/** Real folders come before linked ones, so that a file is listed under its own name; a folder is entered once, so loops end. */
function foldersOf(root: string, isLeftOut: PathTest): Folder[] {
  const found: Folder[] = [];
  const entered = new Set<string>();
  const linked: string[] = [];
  const queue = [''];
  for (let path = queue.shift(); path !== undefined; path = queue.shift() ?? linked.shift()) {
    const entries = enter(root, path, entered);
    if (entries === null) continue;
    found.push({ path, files: entries.filter((entry) => isDraftFileName(entry.name)) });
    for (const entry of entries) {
      // A folder is left out when whatever is in it would be.
      if (isSkippedFolder(entry.name) || isLeftOut(pathIn(pathIn(path, entry.name), ''))) continue;
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

function* filesOf(root: string, isLeftOut: PathTest): Generator<FoundFile> {
  const links: string[] = [];
  for (const folder of foldersOf(root, isLeftOut)) {
    const names = new Set(folder.files.map((file) => pathIn(folder.path, file.name)));
    for (const file of folder.files) {
      const path = pathIn(folder.path, file.name);
      if (isLeftOut(path)) continue;
      if (file.isSymbolicLink()) links.push(path);
      else if (file.isFile() && !isCopyOfOne(path, names)) yield { path, place: root + sep + path, outside: false };
    }
  }
  for (const path of links) {
    const file = quietly(() => found(root, path));
    // A link to a file that is listed itself would show one draft twice.
    if (file !== null && (file.outside || !isDraftPath(pathFrom(root, file.place)))) yield file;
  }
}

function pathFrom(root: string, place: string): string {
  return place
    .slice(root.length + 1)
    .split(sep)
    .join('/');
}

function readFile({ place, outside }: FoundFile, limit: number): FileContent {
  return withFile(place, (handle, { size, modified, changed }) => {
    const length = Math.min(size, limit);
    return {
      ...(outside ? { outside } : {}),
      size,
      modified,
      changed,
      bytes: readStart(handle, Buffer.allocUnsafe(length), length),
    };
  });
}

function traceFile(place: string, limit: number, scratch: Buffer, digest: (bytes: Uint8Array) => string): FileTrace {
  return withFile(place, (handle, { size, modified, changed }) => {
    const length = Math.min(size, limit);
    const room = length <= scratch.length ? scratch : Buffer.allocUnsafe(length);
    return { size, modified, changed, revision: digest(readStart(handle, room, length)) };
  });
}

/** A pipe is not waited for, and a link that was put in the place of a file is not followed. */
const openFlags = forReading | (constants.O_NOFOLLOW ?? 0);

/** One call less a file than `readFileSync` with a `statSync` before it. */
function withFile<Value>(place: string, act: (handle: number, stamp: FileStamp) => Value): Value {
  const handle = openSync(place, openFlags);
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

/** A link to a file outside is found, too, in a folder that is inside. */
function found(root: string, path: string): FoundFile {
  const real = realpathSync.native(join(root, path));
  if (real.startsWith(root + sep)) return { path, place: real, outside: false };
  insidePath(root, folderOf(path));
  if (!isDraftPath(path) || !statSync(real).isFile()) throw errorAbout('invalid-input', sentences.outsideLibrary, path);
  return { path, place: real, outside: true };
}

function isCopyOfOne(path: string, names: ReadonlySet<string>): boolean {
  const original = originalOf(path);
  return original !== null && names.has(original);
}

/** Whether a path is that of a copy, and the draft that it is of is there. */
function isCopyBeside(root: string, path: string): boolean {
  const original = originalOf(path);
  return original !== null && existsSync(join(root, original));
}

function copiesIn(root: string, folder: string): string[] {
  const paths = readdirSync(insidePath(root, folder)).map((name) => pathIn(folder, name));
  return paths.filter((path) => isDraftPath(path) && originalOf(path) !== null);
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
