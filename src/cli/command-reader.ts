import { join } from 'node:path';
import { openDiskLens } from '../core/node/lens/disk-lens.ts';
import type { Reader } from '../domain/insight/reader.ts';

const resources = join(import.meta.dirname, '../../resources');

/** The reader of the window and of the background, over the files of this copy of Byline. */
export function createCommandReader(): Reader {
  return openDiskLens({
    model: join(resources, 'lens'),
    polishDictionary: join(resources, 'dictionaries/pl/polish.dict'),
  });
}
