import { basename, dirname, join, sep } from 'node:path';
import { errorAbout, sentences } from '../sentences.ts';
import { errorCode } from './disk-failure.ts';
import type { FileSystem } from './file-system.ts';

/** Finds where paths of a library are on the disk, and refuses those that lead outside of it through any link. */
export interface Confinement {
  /** The file itself, links followed; fails with `ENOENT` when there is none. */
  existing(path: string): Promise<string>;
  /** The file that a link at this path names, wherever it is, in a folder that is inside. */
  linked(path: string): Promise<string>;
  /** The name itself, in a folder whose links are followed: for making, moving and removing. */
  name(path: string): Promise<string>;
  /** The absolute place as its owner would write it, unchecked: for showing. */
  shown(path: string): string;
}

export function createConfinement(files: FileSystem, root: string): Confinement {
  const inside = (real: string, path: string) => {
    if (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)) return real;
    throw errorAbout('invalid-input', sentences.outsideLibrary, path);
  };
  const shown = (path: string) => join(root, checked(path));
  return {
    shown,
    async linked(path) {
      inside(await files.realpath(dirname(shown(path))), path);
      return files.realpath(shown(path));
    },
    existing: async (path) => inside(await files.realpath(shown(path)), path),
    name: async (path) => join(inside(await nearestFolder(files, dirname(shown(path))), path), basename(shown(path))),
  };
}

/** `join` would take `..` at its word. Paths of calls are checked by the contract; this holds for every other way in. */
function checked(path: string): string {
  const parts = path.split('/');
  const bad = path.includes('\0') || path.includes('\\') || parts.some((part) => part === '..' || part === '.');
  if (bad || path.startsWith('/')) {
    throw errorAbout('invalid-input', sentences.outsideLibrary, path);
  }
  return parts.join(sep);
}

/** The real path of a folder; for one that is still to be made, that of the nearest folder above with the rest behind it. */
async function nearestFolder(files: FileSystem, folder: string): Promise<string> {
  try {
    return await files.realpath(folder);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    return join(await nearestFolder(files, dirname(folder)), basename(folder));
  }
}
