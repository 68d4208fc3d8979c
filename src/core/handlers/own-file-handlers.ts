import type { Handlers } from '../dispatcher.ts';
import type { StudioContext } from '../studio-context.ts';

type OwnFileCalls = Extract<keyof Handlers, `profile.${string}` | `lens.dismiss${string}` | 'lens.restore' | `images.${string}`>;

/** What is kept in a library besides drafts. */
export function createOwnFileHandlers({ shelf }: StudioContext): Pick<Handlers, OwnFileCalls> {
  return {
    'profile.read': async () => (await shelf.current()).profile.read(),
    async 'profile.write'(profile) {
      await (await shelf.current()).profile.write(profile);
      return {};
    },
    async 'lens.dismissals'() {
      return { dismissals: await (await shelf.current()).dismissals.list() };
    },
    async 'lens.dismiss'(dismissal) {
      await (await shelf.current()).dismissals.add(dismissal);
      return {};
    },
    async 'lens.restore'(dismissal) {
      await (await shelf.current()).dismissals.remove(dismissal);
      return {};
    },
    async 'images.read'({ draft, source }) {
      const library = await shelf.current();
      return library.images.read(await library.moves.whereIs(draft), source);
    },
    async 'images.add'({ draft, name, bytes }) {
      const library = await shelf.current();
      return library.images.add(await library.moves.whereIs(draft), name, bytes);
    },
  };
}
