import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SampleLibrary } from '../ports.ts';
import { diskFailure } from './disk-failure.ts';

const folderName = 'Byline sample';

/** The sample library in the person's documents folder. It appears there whole or not at all. */
export function createDiskSampleLibrary({ source, documents }: { source: string; documents: string }): SampleLibrary {
  const place = join(documents, folderName);
  return {
    place,
    async prepare() {
      if ((await stat(place).catch(() => null)) !== null) return;
      const partial = join(documents, `.${folderName}-${process.pid}`);
      try {
        await mkdir(documents, { recursive: true });
        await cp(source, partial, { recursive: true });
        await rename(partial, place);
      } catch (error) {
        await rm(partial, { recursive: true, force: true });
        throw diskFailure(error, folderName, 'write');
      }
    },
  };
}
