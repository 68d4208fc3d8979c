import type { Handlers } from '../dispatcher.ts';
import { isDraftPath } from '../library/draft-name.ts';
import { errorAbout, sentences } from '../sentences.ts';
import type { StudioContext } from '../studio-context.ts';
import { readDraft } from './draft-handlers.ts';

type KeepingCalls = 'drafts.delete' | Extract<keyof Handlers, `history.${string}` | `trash.${string}`>;

/** What was: earlier versions and deleted drafts. */
export function createKeepingHandlers({ shelf }: StudioContext): Pick<Handlers, KeepingCalls> {
  return {
    async 'drafts.delete'({ path: known }) {
      const library = await shelf.current();
      return library.lane.run(async () => {
        const path = await library.moves.whereIs(known);
        if (!isDraftPath(path)) throw errorAbout('invalid-input', sentences.ownFolder, path);
        const draft = await library.files.read(path);
        const trashed = await library.trash.put(path, draft.properties.title);
        library.announce([path]);
        return { trashed };
      });
    },
    async 'trash.list'() {
      return { drafts: await (await shelf.current()).trash.list() };
    },
    async 'trash.restore'({ id }) {
      const library = await shelf.current();
      return library.lane.run(async () => {
        const path = await library.trash.restore(id);
        library.announce([path]);
        return { path };
      });
    },
    async 'history.list'({ path }) {
      const library = await shelf.current();
      return { versions: await library.history.list(await readDraft(library, path)) };
    },
    async 'history.read'({ path, version }) {
      const library = await shelf.current();
      return { body: await library.history.read(await readDraft(library, path), version) };
    },
  };
}
