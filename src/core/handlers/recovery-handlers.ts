import type { Handlers } from '../dispatcher.ts';
import { takeRecovered } from '../recovery/take-recovered.ts';
import type { StudioContext } from '../studio-context.ts';
import { detailOf } from './draft-handlers.ts';
import { inItsLibrary } from './in-its-library.ts';

type RecoveryCalls = Extract<keyof Handlers, `recovery.${string}`>;

/** Texts that could not be written where they belong. */
export function createRecoveryHandlers({ shelf, recovery }: StudioContext): Pick<Handlers, RecoveryCalls> {
  return {
    'recovery.keep': (text) => recovery.keep(text, shelf.placeOf(text.library), shelf.headOf(text)),
    'recovery.list': async () => ({ texts: await recovery.list() }),
    async 'recovery.read'({ id }) {
      const { kind, text } = await recovery.read(id);
      return { kind, text };
    },
    async 'recovery.discard'({ id }) {
      await recovery.discard(id);
      return {};
    },
    ...inItsLibrary(shelf, {
      async 'recovery.take'(library, { id }) {
        const { outcome, draft } = await takeRecovered(library, await recovery.read(id));
        await recovery.discard(id);
        return { outcome, draft: detailOf(library, draft) };
      },
    }),
  };
}
