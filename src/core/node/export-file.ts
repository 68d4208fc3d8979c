import { basename } from 'node:path';
import { diskFailure } from './disk-failure.ts';
import { createFile, replaceFile } from './durable-file.ts';
import { nodeFileSystem } from './file-system.ts';

/** Writes an export whole, over a file that the person chose to replace. A failure names the file. */
export async function writeExport(place: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  try {
    const target = await nodeFileSystem.realpath(place).catch(() => place);
    const there = await nodeFileSystem.stat(target).catch(() => null);
    if (there === null) await createFile(nodeFileSystem, target, bytes);
    else await replaceFile(nodeFileSystem, target, bytes, there, async () => {});
  } catch (error) {
    throw diskFailure(error, basename(place), 'write');
  }
}
