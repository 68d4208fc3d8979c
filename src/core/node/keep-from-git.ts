import { join } from 'node:path';
import { createFile } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';

/** Deleted texts and every earlier state would be committed with “all changes” and never leave the repository again. */
const ignored = `# Byline made this file: git leaves alone what was deleted, earlier versions, and your employer's policy.
# To commit one of them, take out its line. The first line keeps this file here whichever branch is checked out.
/.gitignore
/history/
/trash/
/policy-text.yaml
`;

/**
 * Makes the `.gitignore` of Byline's own folder when that is made, or the folder of versions or of the trash in it: a clone has
 * the one without the others. One that is there stays as it is. A library without it is still a library, so this never fails.
 */
export async function keepFromGit(files: FileSystem, own: string, made: string): Promise<void> {
  if (![own, join(own, 'history'), join(own, 'trash')].includes(made)) return;
  await createFile(files, join(own, '.gitignore'), new TextEncoder().encode(ignored)).catch(() => {});
}
