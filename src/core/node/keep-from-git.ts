import { join } from 'node:path';
import { createFile } from './durable-file.ts';
import type { FileSystem } from './file-system.ts';

/** Deleted texts and every earlier state would be committed with “all changes” and never leave the repository again. */
const ignored = `# Byline made this file: git leaves alone what was deleted, earlier versions, and your employer's policy.
# To commit one of them, take out its line. Byline does not write this file again.
/history/
/trash/
/policy-text.yaml
`;

/** Makes the `.gitignore` of Byline's own folder when that is made. A library without it is still a library, so it never fails. */
export async function keepFromGit(files: FileSystem, folder: string): Promise<void> {
  await createFile(files, join(folder, '.gitignore'), new TextEncoder().encode(ignored)).catch(() => {});
}
