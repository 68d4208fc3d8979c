import type { TrashedDraft } from '../../contract/drafts.ts';
import { errorAbout, sentences } from '../sentences.ts';
import { isDraftPath } from './draft-name.ts';
import type { OpenLibrary } from './open-library.ts';

/** Puts drafts into the trash, each with its earlier versions. One that is gone already is passed over unless it is the only one. */
export function deleteDrafts(library: OpenLibrary, paths: readonly string[]): Promise<TrashedDraft[]> {
  return library.lane.run(async () => {
    const trashed: TrashedDraft[] = [];
    const gone: string[] = [];
    try {
      for (const known of new Set(paths)) {
        const path = await library.moves.whereIs(known);
        trashed.push(await trash(library, path));
        gone.push(path);
      }
    } finally {
      // What was put away before something failed is put away.
      if (gone.length > 0) library.announce(gone);
    }
    return trashed;
  });
}

async function trash(library: OpenLibrary, path: string): Promise<TrashedDraft> {
  if (!isDraftPath(path)) throw errorAbout('invalid-input', sentences.ownFolder, path);
  const draft = await library.files.read(path);
  // Asked anew without following it: a link to elsewhere would lead somewhere else from the trash.
  await library.folder.stamp(path);
  const id = await library.identity.idOf(draft);
  const trashed = await library.trash.put(path, draft.properties.title, id);
  library.files.noteTrashed(path);
  if (id !== null) library.identity.trashed(id);
  if (id === null) await followQuietly(library, { path }, { trashed: trashed.id });
  return trashed;
}

/** Puts drafts back where they were; gives their paths. */
export function restoreDrafts(library: OpenLibrary, ids: readonly string[]): Promise<string[]> {
  return library.lane.run(async () => {
    const paths: string[] = [];
    try {
      for (const id of new Set(ids)) {
        const path = await library.trash.restore(id);
        paths.push(path);
        await followQuietly(library, { trashed: id }, { path });
      }
    } finally {
      if (paths.length > 0) library.announce(paths);
    }
    return paths;
  });
}

async function followQuietly(library: OpenLibrary, ...keys: Parameters<OpenLibrary['history']['follow']>): Promise<void> {
  await library.history
    .follow(...keys)
    .catch((error: unknown) => library.log.warn('Versions could not follow their draft.', error));
}
