import type { Handlers } from '../dispatcher.ts';
import { deleteDrafts, restoreDrafts } from '../library/delete-draft.ts';
import { whoMade } from '../library/rewrite.ts';
import { SpokenError, sentences } from '../sentences.ts';
import type { StudioContext } from '../studio-context.ts';
import { readDraft } from './draft-handlers.ts';
import { inItsLibrary } from './in-its-library.ts';

type KeepingCalls = 'drafts.delete' | 'drafts.deleteMany' | Extract<keyof Handlers, `history.${string}` | `trash.${string}`>;

/** What was: earlier versions and deleted drafts. */
export function createKeepingHandlers({ shelf }: StudioContext): Pick<Handlers, KeepingCalls> {
  return inItsLibrary(shelf, {
    async 'drafts.delete'(library, { path }) {
      const [trashed] = await deleteDrafts(library, [path]);
      if (trashed === undefined) throw new SpokenError('not-found', sentences.trashEntryMissing);
      return { trashed };
    },
    'drafts.deleteMany': async (library, { paths }) => ({ trashed: await deleteDrafts(library, paths) }),
    'trash.list': async ({ trash }) => ({ drafts: await trash.list() }),
    'trash.read': ({ trash }, { id }) => trash.read(id),
    async 'trash.restore'(library, { id }) {
      const [path] = await restoreDrafts(library, [id]);
      if (path === undefined) throw new SpokenError('not-found', sentences.trashEntryMissing);
      return { path };
    },
    'trash.restoreMany': async (library, { ids }) => ({ paths: await restoreDrafts(library, ids) }),
    'trash.empty': (library, { ids }) =>
      library.lane.run(async () => {
        const removed = await library.trash.empty(ids);
        library.recount();
        return { removed };
      }),
    'history.list': async (library, { path }) => ({ versions: await library.history.list(await readDraft(library, path)) }),
    'history.read': async (library, { path, version }) => ({
      body: await library.history.read(await readDraft(library, path), version),
    }),
    'history.name': (library, { path, version, name }) =>
      library.lane.run(async () => {
        await library.history.name(await readDraft(library, path), version, name);
        return {};
      }),
    'history.keep': (library, { path, revision }) =>
      library.lane.run(async () => {
        if (revision === undefined) return { version: await library.history.keepNow(await readDraft(library, path)) };
        const known = library.files.remembered(path, revision);
        return { version: known === null ? null : await library.history.keepNow(known, whoMade(library, known)) };
      }),
  });
}
