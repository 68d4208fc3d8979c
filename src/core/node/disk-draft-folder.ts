import { constants, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DraftFolder, FileContent, FileEntry, FileStamp, Replacing } from '../library/draft-folder.ts';
import { fileNameOf, ownFolder, pathIn } from '../library/draft-name.ts';
import { errorAbout, SpokenError, sentences } from '../sentences.ts';
import { type AttributeKeeper, createAttributeKeeper } from './attributes.ts';
import { type Confinement, createConfinement } from './confinement.ts';
import { type DiskAct, diskFailure, errorCode } from './disk-failure.ts';
import { createFile, moveFile, replaceFile, syncFolder, usualMode } from './durable-file.ts';
import { type FileSystem, forReading, nodeFileSystem } from './file-system.ts';
import { keepFromGit } from './keep-from-git.ts';
import { createKnownModes, type KnownModes, ownerOnly } from './known-modes.ts';
import { readStart, startRevisionCheck } from './revision-check.ts';
import { sweepTemporaries } from './sweep.ts';

/** Opens a folder of this computer; throws `folder-missing`, `unreadable`, or `invalid-input` when it is not a folder. */
export async function openDiskDraftFolder(
  place: string,
  files: FileSystem = nodeFileSystem,
  newFiles: NewFiles = 'as-others',
): Promise<DraftFolder> {
  const identity = await realFolder(files, place);
  return new DiskDraftFolder(place, identity, files, newFiles);
}

/** Who may read a new file that is like no other: whoever may read what this person's programs make, or its owner alone. */
type NewFiles = 'as-others' | 'owner-only';

async function realFolder(files: FileSystem, place: string): Promise<string> {
  const name = fileNameOf(place.replaceAll('\\', '/').replace(/\/+$/, '')) || place;
  try {
    const real = await files.realpath(place);
    if (!(await files.stat(real)).isDirectory())
      throw new SpokenError('invalid-input', sentences.notAFolder(name), { subject: name });
    const folder = await files.opendir(real);
    await folder.close();
    return real;
  } catch (error) {
    if (error instanceof SpokenError) throw error;
    const missing = errorCode(error) === 'ENOENT';
    const sentence = missing ? sentences.folderMissing(name) : sentences.folderUnreadable(name);
    throw new SpokenError(missing ? 'folder-missing' : 'unreadable', sentence, { subject: name, cause: error });
  }
}

class DiskDraftFolder implements DraftFolder {
  readonly place: string;
  readonly identity: string;
  readonly #files: FileSystem;
  readonly #confinement: Confinement;
  readonly #attributes: AttributeKeeper = createAttributeKeeper();
  readonly #newFiles: NewFiles;
  /** A draft that is gone is written anew for the same readers. */
  readonly #modes: KnownModes;

  constructor(place: string, identity: string, files: FileSystem, newFiles: NewFiles) {
    this.place = place;
    this.identity = identity;
    this.#files = files;
    this.#newFiles = newFiles;
    this.#confinement = createConfinement(files, identity);
    this.#modes = createKnownModes(async (path) => (await files.stat(await this.#confinement.existing(path))).mode);
  }

  files(folder: string): Promise<FileEntry[]> {
    return this.#telling(folder, 'read', async () => {
      const entries = await this.#entries(folder);
      const names = entries.filter((entry) => entry.isFile()).map((entry) => pathIn(folder, entry.name));
      const stamps = await Promise.all(names.map((path) => this.stamp(path)));
      return names.flatMap((path, index) => {
        const stamp = stamps[index];
        return stamp ? [{ path, ...stamp }] : [];
      });
    });
  }

  names(folder: string): Promise<string[]> {
    return this.#telling(folder, 'read', async () => (await this.#entries(folder)).map((entry) => entry.name));
  }

  stamp(path: string): Promise<FileStamp | null> {
    return this.#telling(path, 'read', async () => {
      const found = await this.#confinement.existing(path).then((real) => this.#files.stat(real), nullWhenMissing);
      return found === null || !found.isFile() ? null : stampFrom(found);
    });
  }

  read(path: string, limit = Number.POSITIVE_INFINITY): Promise<FileContent> {
    return this.#telling(path, 'read', () => this.#read(path, limit, () => this.#confinement.existing(path)));
  }

  readLinked(path: string, limit = Number.POSITIVE_INFINITY): Promise<FileContent> {
    return this.#telling(path, 'read', async () => {
      const content = await this.#read(path, limit, () => this.#confinement.linked(path));
      return (await this.#isInside(path)) ? content : { ...content, outside: true };
    });
  }

  /** A disk that fails, or a file that goes at this moment, says nothing of where the file is. */
  async #isInside(path: string): Promise<boolean> {
    try {
      await this.#confinement.existing(path);
      return true;
    } catch (error) {
      if (error instanceof SpokenError && error.code === 'invalid-input') return false;
      throw error;
    }
  }

  /**
   * Whoever puts a link in the place of a file while it is opened is found out: the open file must be the one at the place. A
   * file that was replaced at that moment is opened again.
   */
  async #read(path: string, limit: number, find: () => Promise<string>, tries = 3): Promise<FileContent> {
    const handle = await this.#files.open(await find(), forReading);
    try {
      const [stats, named] = await Promise.all([handle.stat(), find().then((again) => this.#files.lstat(again))]);
      if (stats.isDirectory()) throw errorAbout('unreadable', sentences.folderInTheWay, path);
      if (!stats.isFile()) throw errorAbout('not-found', sentences.notFound, path);
      if (stats.ino !== named.ino || stats.dev !== named.dev) {
        if (tries > 1) return await this.#read(path, limit, find, tries - 1);
        if (!hasSameTimes(stats, named)) throw errorAbout('unreadable', sentences.notReadable, path);
      }
      this.#modes.seen(path, stats.mode);
      const bytes = stats.size <= limit ? await handle.readFile() : await readStart(handle, limit);
      return { ...stampFrom(stats), size: Math.max(stats.size, bytes.length), bytes };
    } finally {
      await handle.close();
    }
  }

  create(path: string, bytes: Uint8Array, like?: string): Promise<void> {
    return this.#telling(path, 'write', async () => {
      const target = await this.#confinement.name(path);
      await this.#makeFolder(dirname(target));
      const mode = await this.#modeForNew(like);
      await createFile(this.#files, target, bytes, mode);
      this.#modes.seen(path, mode ?? usualMode);
    });
  }

  replace(path: string, bytes: Uint8Array, expected: string, { overtaken, like }: Replacing = {}): Promise<void> {
    return this.#telling(path, 'write', async () => {
      const named = this.#confinement.shown(path);
      const [target, ownership, readers] = await Promise.all([
        // A link is followed, so that it stays a link and its target gets the text.
        this.#confinement.existing(path),
        this.#files.stat(named),
        like === undefined ? 0o777 : this.#modes.of(like),
        // A rename would replace a file that its owner has locked, so we ask.
        this.#files.access(named, constants.W_OK),
      ]);
      const hasAttributes = await this.#attributes.has(target, ownership.ctimeMs);
      const copyAttributes = hasAttributes ? (temporary: string) => this.#attributes.copy(target, temporary) : null;
      const check = startRevisionCheck(this.#files, target, ownership.size, expected);
      try {
        await replaceFile(
          this.#files,
          target,
          bytes,
          { mode: ownership.mode & (0o7000 | readers), uid: ownership.uid, gid: ownership.gid },
          async () => {
            if (!(await check.holds())) throw errorAbout('conflict', sentences.changedOutside, path);
          },
          copyAttributes,
        );
        if (overtaken !== undefined) check.lookBack(overtaken);
        // Nobody waits for this: a file that is not known is only asked again.
        this.#files.stat(target).then(
          ({ ctimeMs }) => this.#attributes.replaced(target, ctimeMs, hasAttributes),
          () => {},
        );
      } finally {
        check.close();
      }
    });
  }

  move(from: string, to: string): Promise<void> {
    return this.#telling(from, 'write', async () => {
      const target = await this.#confinement.name(to);
      await this.#makeFolder(dirname(target));
      await moveFile(this.#files, await this.#confinement.name(from), target);
      this.#modes.moved(from, to);
    });
  }

  moveFolder(from: string, to: string): Promise<void> {
    return this.#telling(from, 'write', async () => {
      const [source, target] = [await this.#confinement.existing(from), await this.#confinement.name(to)];
      await this.#makeFolder(dirname(target));
      // A rename would put it in place of an empty folder, which is none of ours either.
      if ((await this.#files.lstat(target).catch(nullWhenMissing)) !== null) throw errorAbout('conflict', sentences.taken, to);
      await this.#files.rename(source, target);
      await syncFolder(this.#files, dirname(target));
      if (dirname(source) !== dirname(target)) await syncFolder(this.#files, dirname(source));
    });
  }

  remove(path: string): Promise<void> {
    return this.#telling(path, 'write', async () => this.#files.unlink(await this.#confinement.name(path)));
  }

  removeFolder(path: string): Promise<void> {
    return this.#telling(path, 'write', async () => this.#files.rmdir(await this.#confinement.name(path)));
  }

  sweep(): Promise<number> {
    return sweepTemporaries(this.#files, this.identity);
  }

  locate(path: string): string {
    return this.#confinement.shown(path);
  }

  async #entries(folder: string) {
    const place = folder === '' ? this.identity : await this.#confinement.existing(folder).catch(nullWhenMissing);
    return place === null ? [] : this.#files.readdir(place, { withFileTypes: true });
  }

  async #makeFolder(folder: string): Promise<void> {
    if (!(await this.#isThere())) throw this.#folderMissing();
    const first = await this.#files.mkdir(folder, { recursive: true }).catch(async (error: unknown) => {
      throw isInTheWay(error) ? await this.#fileInTheWay(folder, error) : error;
    });
    if (first === undefined) return;
    await syncFolder(this.#files, dirname(join(first)));
    await keepFromGit(this.#files, join(this.identity, ownFolder), join(first));
  }

  async #fileInTheWay(folder: string, cause: unknown): Promise<SpokenError> {
    let place = folder;
    while ((await this.#files.lstat(place).catch(() => null)) === null && place !== this.identity) place = dirname(place);
    return errorAbout('unwritable', sentences.fileInTheWay, place, cause);
  }

  /** `null` leaves it to the system. */
  async #modeForNew(like: string | undefined): Promise<number | null> {
    if (like !== undefined) return this.#modes.of(like);
    return this.#newFiles === 'owner-only' ? ownerOnly : null;
  }

  async #isThere(): Promise<boolean> {
    return (await this.#files.stat(this.identity).catch(() => null))?.isDirectory() ?? false;
  }

  #folderMissing(): SpokenError {
    return new SpokenError('folder-missing', sentences.folderMissing(fileNameOf(this.place.replaceAll('\\', '/'))));
  }

  /** Every failure is told in words, and a missing file of a missing library as what it is. */
  async #telling<Value>(path: string, act: DiskAct, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      const failure = diskFailure(error, path, act);
      if (failure.code === 'conflict' || failure.code === 'invalid-input' || (await this.#isThere())) throw failure;
      throw this.#folderMissing();
    }
  }
}

function stampFrom(stats: Stats): FileStamp {
  return { size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs };
}

/** On disks that number their files anew at each look the times tell, since nobody can set when a file changed last. */
function hasSameTimes(one: Stats, other: Stats): boolean {
  return one.size === other.size && one.mtimeMs === other.mtimeMs && one.ctimeMs === other.ctimeMs;
}

/** Of a folder: a file has its name, or that of one above it. */
function isInTheWay(error: unknown): boolean {
  return errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOTDIR';
}

function nullWhenMissing(error: unknown): null {
  if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
  throw error;
}
