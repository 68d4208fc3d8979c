/** A file that was dropped, with its way inside a dropped folder. */
export interface DroppedFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What can come in by dropping: more than this is chosen in a dialog. The contract has the same bound, in bytes. */
const largestDrop = 250_000_000;
const mostFiles = 20_000;

/** Whether something that is dragged over the window holds files that an import could read, as far as that can be seen. */
export function holdsTexts(items: DataTransferItemList): boolean {
  return [...items].some(({ kind, type }) => kind === 'file' && !type.startsWith('image/'));
}

/** What was dropped, folders with all that is in them; `null` when it is more than a window can hand over. Hidden folders stay away but Obsidian's. */
export async function droppedFiles(items: DataTransferItemList): Promise<DroppedFile[] | null> {
  // The list is empty as soon as the event is over. What is no file of a disk has no entry, and is taken as it is.
  const given = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: DroppedFile[] = [];
  let size = 0;
  const take = async (entry: FileSystemEntry): Promise<boolean> => {
    if (isFolder(entry)) return isLeftOut(entry.name) || takeAll(await entriesIn(entry));
    return keep(await fileOf(entry as FileSystemFileEntry), entry.fullPath.replace(/^\//, ''));
  };
  const keep = async (file: File, path: string): Promise<boolean> => {
    size += file.size;
    if (size > largestDrop || found.length >= mostFiles) return false;
    found.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
    return true;
  };
  const takeAll = async (all: readonly FileSystemEntry[]): Promise<boolean> => {
    for (const entry of all) if (!(await take(entry))) return false;
    return true;
  };
  for (const { entry, file } of given) {
    const isTaken = entry !== null ? await take(entry) : file === null || (await keep(file, file.name));
    if (!isTaken) return null;
  }
  return found;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isLeftOut(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.obsidian');
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader gives a hundred entries at a time, and none at the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
