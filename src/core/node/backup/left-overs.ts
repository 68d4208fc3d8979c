import { join } from 'node:path';
import type { FileSystem } from '../file-system.ts';
import { isStaleTemporary } from '../temporary-name.ts';

/** Removes what a crash left half made directly in a folder that was chosen for backups, and nothing else. */
export async function clearLeftOvers(files: FileSystem, folder: string): Promise<void> {
  for (const name of await files.readdir(folder)) {
    if (!name.startsWith('.byline-')) continue;
    const place = join(folder, name);
    const stats = await files.lstat(place).catch(() => null);
    if (stats === null || !isStaleTemporary(name, Date.now() - stats.mtimeMs)) continue;
    await files.rm(place, { recursive: true, force: true }).catch(() => {});
  }
}
