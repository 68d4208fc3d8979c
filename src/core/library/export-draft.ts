import type { StudioPorts } from '../ports.ts';
import { draftName } from './draft-name.ts';
import type { OpenLibrary } from './open-library.ts';

/** Writes a text where the person chooses, named after its draft; gives the file, `null` when they chose none. */
export async function exportDraft(
  { shell, writeExport }: Pick<StudioPorts, 'shell' | 'writeExport'>,
  library: OpenLibrary,
  path: string,
  format: 'md' | 'html',
  text: string,
): Promise<string | null> {
  const name = draftName(await library.moves.whereIs(path));
  const file = await shell.chooseSaveFile(`${name}.${format}`, format);
  if (file !== null) await writeExport(file, text);
  return file;
}
