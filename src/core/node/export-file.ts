import { basename, join } from 'node:path';
import { diskFailure } from './disk-failure.ts';
import { createFile, replaceFile } from './durable-file.ts';
import { nodeFileSystem } from './file-system.ts';

type Content = string | Uint8Array;

const bytesOf = (content: Content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/**
 * Writes an export whole. A new file may be read by whoever may read all the files `like`, whose words are in it; one that the
 * person chose to replace stays as open as they made it. A failure names the file.
 */
export async function writeExport(place: string, content: Content, like: readonly string[]): Promise<void> {
  try {
    const target = await nodeFileSystem.realpath(place).catch(() => place);
    const there = await nodeFileSystem.stat(target).catch(() => null);
    if (there === null) await createFile(nodeFileSystem, target, bytesOf(content), await modeOfAll(like));
    else await replaceFile(nodeFileSystem, target, bytesOf(content), there, async () => {});
  } catch (error) {
    throw diskFailure(error, basename(place), 'write');
  }
}

/** What the modes of these files have in common. Of one that is gone nobody knows, so its owner alone may read it. */
async function modeOfAll(places: readonly string[]): Promise<number | null> {
  const modes = await Promise.all(
    places.map((place) =>
      nodeFileSystem.stat(place).then(
        ({ mode }) => mode & 0o666,
        () => 0o600,
      ),
    ),
  );
  return modes.length === 0 ? null : modes.reduce((one, other) => one & other);
}

const mostNumbers = 1000;

/** Writes an export into a folder, beside what is there; a name that is taken gets a number. Gives the place. */
export async function writeExportInto(
  folder: string,
  name: string,
  ending: string,
  content: Content,
  like: readonly string[],
): Promise<string> {
  for (let number = 1; number <= mostNumbers; number += 1) {
    const place = join(folder, number === 1 ? `${name}.${ending}` : `${name} (${number}).${ending}`);
    if ((await nodeFileSystem.stat(place).catch(() => null)) !== null) continue;
    await writeExport(place, content, like);
    return place;
  }
  throw diskFailure(new Error('no free name'), `${name}.${ending}`, 'write');
}
