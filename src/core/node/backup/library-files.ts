import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const temporary = /^\.byline-.*\.tmp$/;

/** Every file below a folder, by its path with forward slashes, in order. Links are not followed, so nothing comes twice or from outside. */
export async function filesBelow(root: string): Promise<string[]> {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries: Dirent[] = await readdir(join(root, folder), { withFileTypes: true });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && !temporary.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}
