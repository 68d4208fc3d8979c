import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../disk-failure.ts';
import type { FileSystem } from '../file-system.ts';

const temporary = /^\.byline-.*\.tmp$/;

/**
 * Every file below a folder, by its path with forward slashes, in order. Links are not followed, so nothing comes twice or from
 * outside. `failed` makes an error of what says that a folder (`''` is the whole) cannot be read; one that went meanwhile has no files.
 */
export async function filesBelow(
  files: FileSystem,
  root: string,
  failed: (error: unknown, folder: string) => Error,
): Promise<string[]> {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(files, root, folder, failed)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && !temporary.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}

async function entriesOf(
  files: FileSystem,
  root: string,
  folder: string,
  failed: (error: unknown, folder: string) => Error,
): Promise<Dirent[]> {
  try {
    return await files.readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder !== '' && errorCode(error) === 'ENOENT') return [];
    throw failed(error, folder);
  }
}
