import { z } from 'zod';
import type { TrashedDraft } from '../../contract/drafts.ts';
import { createYamlFile } from '../own-files/yaml-file.ts';
import type { DraftFolder } from './draft-folder.ts';
import { isDraftPath, ownFolder } from './draft-name.ts';

/** What lies in the trash: an entry is a folder with the draft and a note of where it was. */
export const trashPlace = `${ownFolder}/trash`;
export const trashedFile = (id: string) => `${trashPlace}/${id}/draft.md`;
export const isTrashEntry = (name: string) => /^\d{4}-\d{2}-\d{2}-[a-z0-9]+$/.test(name);

/** The notes beside the drafts in the trash. */
export interface TrashNotes {
  /** Names of the entries, the oldest first; those without a draft, too. */
  entries(): Promise<string[]>;
  /** The draft of an entry; `null` when there is none. */
  look(id: string): Promise<TrashedDraft | null>;
  /** Where the draft with this id was; `null` when it is not here. Only notes that were never seen are read for it. */
  from(draft: string): Promise<string | null>;
  /** Writes the note of an entry; `draft` is the id that is the draft's own, and stays as it is when absent. */
  write(trashed: TrashedDraft, draft?: string | null): Promise<void>;
  /** The look at which the days of an entry were found over; see `trashDays`. */
  seenOver(id: string): Promise<number | null>;
  noteOver(trashed: TrashedDraft, time: number | null): Promise<void>;
  /** Removes the note and the folder of an entry whose draft is gone. */
  clear(id: string): Promise<void>;
}

const originNote = z
  .object({ path: z.string(), title: z.string(), deleted: z.string(), draft: z.string(), over: z.string() })
  .partial();
type OriginNote = z.output<typeof originNote>;

export function createTrashNotes(folder: DraftFolder, digest: (bytes: Uint8Array) => string): TrashNotes {
  /** The id and former path of each entry whose note was seen; another window's entries come in when they are asked for. */
  const seen = new Map<string, { draft: string | undefined; path: string }>();
  const noteOf = (id: string) => createYamlFile({ folder, digest, name: `trash/${id}/origin.yaml`, schema: originNote });
  const hasDraft = async (id: string) => (await folder.stamp(trashedFile(id))) !== null;

  const read = async (id: string): Promise<TrashedDraft> => {
    const note = await noteOf(id)
      .read()
      .catch(() => null);
    const trashed = trashedFrom(id, note);
    if (note !== null) seen.set(id, { draft: note.draft, path: trashed.path });
    return trashed;
  };
  const entries = async () => (await folder.names(trashPlace)).filter(isTrashEntry);
  return {
    entries,
    look: async (id) => (isTrashEntry(id) && (await hasDraft(id)) ? read(id) : null),
    async from(draft) {
      for (const id of (await entries()).reverse()) {
        if (!seen.has(id)) await read(id);
        const note = seen.get(id);
        if (note?.draft === draft && (await hasDraft(id))) return note.path;
      }
      return null;
    },
    async write({ id, path, title, deleted }, draft) {
      await noteOf(id).change((document) => {
        document.set('path', path);
        document.set('title', title);
        document.set('deleted', new Date(deleted).toISOString());
        if (typeof draft === 'string') document.set('draft', draft);
      }, path);
      if (draft !== undefined) seen.set(id, { draft: draft ?? undefined, path });
    },
    async seenOver(id) {
      const { over } = await noteOf(id).read();
      return timeFrom(over);
    },
    async noteOver({ id, path }, time) {
      await noteOf(id).change((document) => {
        if (time === null) document.delete('over');
        else document.set('over', new Date(time).toISOString());
      }, path);
    },
    async clear(id) {
      seen.delete(id);
      await folder.remove(`${trashPlace}/${id}/origin.yaml`).catch(() => {});
      await folder.removeFolder(`${trashPlace}/${id}`).catch(() => {});
    },
  };
}

function trashedFrom(id: string, note: OriginNote | null): TrashedDraft {
  const { path, title, deleted } = note ?? {};
  return {
    id,
    path: typeof path === 'string' && isSafe(path) ? path : `${id}.md`,
    title: typeof title === 'string' ? title : id,
    deleted: timeFrom(deleted) ?? Date.parse(id.slice(0, 10)),
  };
}

function timeFrom(text: string | undefined): number | null {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/** The note is a file that anybody can edit: a path in it may lead anywhere. */
function isSafe(path: string): boolean {
  const parts = path.split('/');
  return path.length <= 1024 && isDraftPath(path) && !/[\\\0]/.test(path) && !parts.some((part) => part === '' || part === '..');
}
