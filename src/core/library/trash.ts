import { z } from 'zod';
import type { TrashedDraft } from '../../contract/drafts.ts';
import { createYamlFile } from '../own-files/yaml-file.ts';
import type { Log } from '../ports.ts';
import { SpokenError, sentences } from '../sentences.ts';
import type { DraftFolder } from './draft-folder.ts';
import { folderOf, isDraftPath, ownFolder, pathIn } from './draft-name.ts';
import { hasCode } from './failure-code.ts';
import { namesBeside } from './free-names.ts';
import type { OwnWrites } from './own-writes.ts';

/** Deleted drafts of the last 30 days, each in a folder of its own beside a note of where it was. */
export interface Trash {
  put(path: string, title: string): Promise<TrashedDraft>;
  list(): Promise<TrashedDraft[]>;
  count(): Promise<number>;
  /** Puts a draft back where it was, or beside it when the name is taken by now; gives its path. */
  restore(id: string): Promise<string>;
  /** Removes what has been there for 30 days. */
  sweep(): Promise<void>;
}

export interface TrashPorts {
  folder: DraftFolder;
  own: OwnWrites;
  digest: (bytes: Uint8Array) => string;
  createId: () => string;
  now: () => number;
  log: Log;
}

const originNote = z.object({ path: z.string(), title: z.string(), deleted: z.string() }).partial();
const place = `${ownFolder}/trash`;
const keptFor = 30 * 86_400_000;
const entryName = /^\d{4}-\d{2}-\d{2}-[a-z0-9]+$/;

export function createTrash({ folder, own, digest, createId, now, log }: TrashPorts): Trash {
  const noteOf = (id: string) => createYamlFile({ folder, digest, name: `trash/${id}/origin.yaml`, schema: originNote });
  const draftOf = (id: string) => `${place}/${id}/draft.md`;
  const entries = async () => (await folder.names(place)).filter((name) => entryName.test(name));

  const look = async (id: string): Promise<TrashedDraft | null> => {
    if (!entryName.test(id) || (await folder.stamp(draftOf(id))) === null) return null;
    const note = await noteOf(id)
      .read()
      .catch(() => null);
    return trashedFrom(id, note);
  };
  const list = async () => {
    const drafts = await Promise.all((await entries()).map(look));
    return drafts.filter((draft) => draft !== null).sort((one, other) => other.deleted - one.deleted);
  };
  const clear = async (id: string) => {
    await folder.remove(`${place}/${id}/origin.yaml`).catch(() => {});
    await folder.removeFolder(`${place}/${id}`).catch(() => {});
  };
  return {
    list,
    count: async () => (await list()).length,
    async put(path, title) {
      const deleted = now();
      const id = `${new Date(deleted).toISOString().slice(0, 10)}-${createId()}`;
      await noteOf(id).change((document) => {
        document.set('path', path);
        document.set('title', title);
        document.set('deleted', new Date(deleted).toISOString());
      });
      own.add(path, null);
      await folder.move(path, draftOf(id));
      return { id, title, path, deleted };
    },
    async restore(id) {
      const trashed = await look(id);
      if (trashed === null) throw new SpokenError('not-found', sentences.trashEntryMissing);
      const path = await moveToFreeName(folder, draftOf(id), trashed.path);
      await clear(id);
      return path;
    },
    async sweep() {
      for (const id of await entries()) {
        const trashed = await look(id);
        if (trashed !== null && now() - trashed.deleted < keptFor) continue;
        if (trashed !== null)
          await folder.remove(draftOf(id)).catch((error: unknown) => log.warn('The trash could not be cleared.', error));
        await clear(id);
      }
    },
  };
}

function trashedFrom(id: string, note: Partial<z.output<typeof originNote>> | null): TrashedDraft {
  const { path, title, deleted } = note ?? {};
  const time = typeof deleted === 'string' ? Date.parse(deleted) : Number.NaN;
  return {
    id,
    path: typeof path === 'string' && isSafe(path) ? path : `${id}.md`,
    title: typeof title === 'string' ? title : id,
    deleted: Number.isNaN(time) ? Date.parse(id.slice(0, 10)) : time,
  };
}

/** The note is a file that anybody can edit: a path in it may lead anywhere. */
function isSafe(path: string): boolean {
  const parts = path.split('/');
  return path.length <= 1024 && isDraftPath(path) && !/[\\\0]/.test(path) && !parts.some((part) => part === '' || part === '..');
}

async function moveToFreeName(folder: DraftFolder, from: string, path: string): Promise<string> {
  for (const name of namesBeside(path, null)) {
    const to = pathIn(folderOf(path), name);
    try {
      await folder.move(from, to);
      return to;
    } catch (error) {
      if (!hasCode(error, 'conflict')) throw error;
    }
  }
  throw new SpokenError('conflict', sentences.taken(path));
}
