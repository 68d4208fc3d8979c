/** The name of a file as a person says it: without folders and `.md`. */
export function draftName(path: string): string {
  return fileNameOf(path).replace(/\.(md|markdown)$/i, '');
}

/** The last part of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path inside the library; `''` is the library itself. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function pathIn(folder: string, fileName: string): string {
  return folder === '' ? fileName : `${folder}/${fileName}`;
}

/** Byline's own folder in a library. */
export const ownFolder = '.byline';

/** Folders that hold no drafts: hidden ones (Byline's own among them) and packages of programs. */
export function isSkippedFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

export function isDraftFileName(name: string): boolean {
  return !name.startsWith('.') && /\.(md|markdown)$/i.test(name);
}

/** Whether a path can be that of a draft: a Markdown file, and nothing on the way is hidden or a package folder. */
export function isDraftPath(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return isDraftFileName(name) && !parts.some(isSkippedFolder);
}
