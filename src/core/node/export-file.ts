import { basename, join } from 'node:path';
import { diskFailure } from './disk-failure.ts';
import { createFile, replaceFile } from './durable-file.ts';
import { nodeFileSystem } from './file-system.ts';

type Content = string | Uint8Array;

const bytesOf = (content: Content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** Writes an export whole, over a file that the person chose to replace. A failure names the file. */
export async function writeExport(place: string, content: Content): Promise<void> {
  try {
    const target = await nodeFileSystem.realpath(place).catch(() => place);
    const there = await nodeFileSystem.stat(target).catch(() => null);
    if (there === null) await createFile(nodeFileSystem, target, bytesOf(content));
    else await replaceFile(nodeFileSystem, target, bytesOf(content), there, async () => {});
  } catch (error) {
    throw diskFailure(error, basename(place), 'write');
  }
}

const mostNumbers = 1000;

/** Writes an export into a folder, beside what is there; a name that is taken gets a number. Gives the place. */
export async function writeExportInto(folder: string, name: string, ending: string, content: Content): Promise<string> {
  for (let number = 1; number <= mostNumbers; number += 1) {
    const place = join(folder, number === 1 ? `${name}.${ending}` : `${name} (${number}).${ending}`);
    if ((await nodeFileSystem.stat(place).catch(() => null)) !== null) continue;
    await writeExport(place, content);
    return place;
  }
  throw diskFailure(new Error('no free name'), `${name}.${ending}`, 'write');
}
