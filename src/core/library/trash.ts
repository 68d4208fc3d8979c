import type { TrashedDraft } from '../../contract/drafts.ts';
import type { Log } from '../ports.ts';
import { errorAbout, SpokenError, sentences } from '../sentences.ts';
import type { DraftFolder } from './draft-folder.ts';
import { draftName, folderOf, pathIn } from './draft-name.ts';
import { readDraftText } from './draft-text.ts';
import { hasCode } from './failure-code.ts';
import { namesBeside } from './free-names.ts';
import { longestDraft } from './limits.ts';
import type { OwnWrites } from './own-writes.ts';
import { toldOf } from './told-of.ts';
import { trashDays } from './trash-days.ts';
import { createTrashNotes, isTrashEntry, trashedFile } from './trash-notes.ts';

/** Deleted drafts of the last 30 days or a few more, each in a folder of its own beside a note of where it was. */
export interface Trash {
  /** `draft` is the id that is the draft's own. */
  put(path: string, title: string, draft?: string | null): Promise<TrashedDraft>;
  /** Where the draft with this id was that was put here; `null` when there is none. */
  from(draft: string): Promise<string | null>;
  list(): Promise<TrashedDraft[]>;
  count(): Promise<number>;
  /** A draft and its body; throws `not-found`. */
  read(id: string): Promise<{ draft: TrashedDraft; body: string }>;
  /** Puts a text into the trash that stays in its file for now, as the draft at a path. */
  putText(path: string, title: string, text: string): Promise<TrashedDraft>;
  /** Removes a draft whose text stands elsewhere by now; one that is no longer of this revision goes to the trash. */
  drop(path: string, revision: string): Promise<void>;
  /** Removes an entry of the trash for good. */
  forget(id: string): Promise<void>;
  /** Puts a draft back where it was, or beside it when the name is taken by now; gives its path. */
  restore(id: string): Promise<string>;
  /** Removes these for good, or everything with `null`; gives the number of drafts removed. */
  empty(ids: readonly string[] | null): Promise<number>;
  /** Removes what has been there for its days; see `trashDays`. */
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

export function createTrash({ folder, own, digest, createId, now, log }: TrashPorts): Trash {
  const notes = createTrashNotes(folder, digest);
  const { entries, look, clear } = notes;

  const list = async () => {
    const drafts = await Promise.all((await entries()).map(look));
    return drafts.filter((draft) => draft !== null).sort((one, other) => other.deleted - one.deleted);
  };
  /** The file in the trash has a name of Byline's own, which a person never saw. */
  const readTrashed = ({ id, path }: TrashedDraft) =>
    folder.read(trashedFile(id), longestDraft).catch((error: unknown) => {
      throw hasCode(error, 'unreadable') ? errorAbout('unreadable', sentences.notReadable, path, error) : error;
    });
  /** The note is there first: a crash leaves a draft with its note, or a note alone. */
  const begin = async (path: string, title: string, draft: string | null = null): Promise<TrashedDraft> => {
    const deleted = now();
    const id = `${new Date(deleted).toISOString().slice(0, 10)}-${createId()}`;
    const entry = { id, title, path, deleted };
    await notes.write(entry, draft);
    return entry;
  };
  const filling = async (entry: TrashedDraft, act: Promise<void>) => {
    try {
      await act;
    } catch (error) {
      await clear(entry.id);
      throw error;
    }
  };
  /** A draft that was deleted before it was last written was deleted by a wrong clock: its days begin now. */
  const waitsAnew = async (entry: TrashedDraft) => {
    const written = (await folder.stamp(trashedFile(entry.id)))?.modified ?? 0;
    if (written <= entry.deleted || written > now()) return false;
    await notes.write({ ...entry, deleted: now() });
    return true;
  };
  const forget = async (id: string) => {
    if (!isTrashEntry(id)) return;
    await folder.remove(trashedFile(id));
    await clear(id);
  };
  /** Whether a draft goes for good now. */
  const isOver = async (entry: TrashedDraft) => {
    const noted = await notes.seenOver(entry.id);
    const days = trashDays(entry.deleted, noted, now());
    if (days === 'run' && noted !== null) await notes.noteOver(entry, null);
    if (days === 'to-note' && !(await waitsAnew(entry))) await notes.noteOver(entry, now());
    return days === 'over';
  };
  const sweepOne = async (id: string) => {
    const trashed = await look(id);
    if (trashed === null) await clear(id);
    else if (await isOver(trashed)) await forget(id);
  };
  return {
    list,
    count: async () => (await entries()).length,
    async put(path, title, draft) {
      const entry = await begin(path, title, draft);
      own.add(path, null);
      await filling(entry, folder.move(path, trashedFile(entry.id)));
      return entry;
    },
    from: notes.from,
    async putText(path, title, text) {
      const entry = await begin(path, title);
      await filling(entry, folder.create(trashedFile(entry.id), new TextEncoder().encode(text), path));
      return entry;
    },
    async drop(path, revision) {
      const { id } = await this.put(path, draftName(path));
      if (digest((await folder.read(trashedFile(id))).bytes) === revision) await forget(id);
    },
    forget,
    async read(id) {
      const draft = await look(id);
      if (draft === null) throw new SpokenError('not-found', sentences.trashEntryMissing);
      return { draft, body: readDraftText(draft.path, await readTrashed(draft)).body };
    },
    async empty(ids) {
      let removed = 0;
      for (const id of ids ?? (await entries())) {
        const trashed = await look(id);
        if (trashed === null) continue;
        await toldOf(trashed.path, sentences.notForgotten, () => forget(id));
        removed += 1;
      }
      return removed;
    },
    async restore(id) {
      const trashed = await look(id);
      if (trashed === null) throw new SpokenError('not-found', sentences.trashEntryMissing);
      const revision = digest((await folder.read(trashedFile(id))).bytes);
      const path = await toldOf(trashed.path, sentences.notPutBack, () =>
        moveToFreeName(folder, trashedFile(id), trashed.path, (to) => own.add(to, revision)),
      );
      await clear(id);
      return path;
    },
    async sweep() {
      for (const id of await entries())
        await sweepOne(id).catch((error: unknown) => log.warn('The trash could not be cleared.', error));
    },
  };
}

async function moveToFreeName(folder: DraftFolder, from: string, path: string, expect: (to: string) => void): Promise<string> {
  for (const name of namesBeside(path, null)) {
    const to = pathIn(folderOf(path), name);
    try {
      expect(to);
      await folder.move(from, to);
      return to;
    } catch (error) {
      if (!hasCode(error, 'conflict')) throw error;
    }
  }
  throw new SpokenError('conflict', sentences.taken(path));
}
