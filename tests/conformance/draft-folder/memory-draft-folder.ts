import type { DraftFolder, FileEntry, FileStamp } from '../../../src/core/library/draft-folder.ts';
import { fileNameOf, folderOf, pathIn } from '../../../src/core/library/draft-name.ts';
import { digest } from '../../../src/core/node/digest.ts';
import { errorAbout, sentences } from '../../../src/core/sentences.ts';

interface MemoryFile extends FileStamp {
  bytes: Uint8Array;
}

/** A library's folder without a disk: what the port promises, in its fewest words. */
export function createMemoryDraftFolder(): DraftFolder {
  const files = new Map<string, MemoryFile>();
  let ticks = 0;
  const stampOf = ({ size, modified, changed }: FileStamp): FileStamp => ({ size, modified, changed });
  const put = (path: string, bytes: Uint8Array) => {
    ticks += 1;
    files.set(path, { bytes: bytes.slice(), size: bytes.length, modified: ticks, changed: ticks });
  };
  const inside = (path: string) => {
    if (path.startsWith('/') || path.split('/').includes('..')) throw errorAbout('invalid-input', sentences.outsideLibrary, path);
    return path;
  };
  const existing = (path: string): MemoryFile => {
    const file = files.get(inside(path));
    if (file === undefined) throw errorAbout('not-found', sentences.notFound, path);
    return file;
  };
  const free = (path: string) => {
    if (files.has(inside(path))) throw errorAbout('conflict', sentences.taken, path);
  };
  const below = (folder: string) => [...files.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`));
  const entriesIn = (folder: string): FileEntry[] =>
    below(folder)
      .filter((path) => folderOf(path) === folder)
      .map((path) => ({ path, ...stampOf(existing(path)) }));
  return {
    place: '/library',
    identity: '/library',
    files: async (folder) => entriesIn(folder),
    async names(folder) {
      const rest = below(folder).map((path) => path.slice(folder === '' ? 0 : folder.length + 1));
      return [...new Set(rest.map((path) => path.split('/')[0] ?? ''))];
    },
    async stamp(path) {
      const file = files.get(inside(path));
      return file === undefined ? null : stampOf(file);
    },
    async read(path, limit = Number.POSITIVE_INFINITY) {
      const file = existing(path);
      return { ...stampOf(file), bytes: file.bytes.slice(0, limit) };
    },
    readLinked(path, limit) {
      return this.read(path, limit);
    },
    async create(path, bytes) {
      free(path);
      put(path, bytes);
    },
    async replace(path, bytes, expected) {
      if (digest(existing(path).bytes) !== expected) throw errorAbout('conflict', sentences.changedOutside, path);
      put(path, bytes);
    },
    async move(from, to) {
      const file = existing(from);
      free(to);
      files.delete(from);
      files.set(to, file);
    },
    async moveFolder(from, to) {
      if (below(from).length === 0) throw errorAbout('not-found', sentences.notFound, from);
      if (below(inside(to)).length > 0) throw errorAbout('conflict', sentences.taken, to);
      for (const path of below(from)) {
        files.set(to + path.slice(from.length), existing(path));
        files.delete(path);
      }
    },
    async remove(path) {
      existing(path);
      files.delete(path);
    },
    async removeFolder() {},
    async sweep() {
      return 0;
    },
    locate: (path) => pathIn('/library', pathIn(folderOf(path), fileNameOf(path))),
  };
}
