import type { RecoveredText } from '../../contract/recovery.ts';
import type { Handlers } from '../dispatcher.ts';
import { isInItsFile } from '../recovery/in-its-file.ts';
import { takeRecovered } from '../recovery/take-recovered.ts';
import type { StudioContext } from '../studio-context.ts';
import { detailOf } from './draft-handlers.ts';
import { inItsLibrary } from './in-its-library.ts';

type RecoveryCalls = Extract<keyof Handlers, `recovery.${string}`>;

/** Texts that could not be written where they belong. */
export function createRecoveryHandlers({ shelf, recovery }: StudioContext): Pick<Handlers, RecoveryCalls> {
  /** What cannot be looked at, as in another library, is offered. */
  const isWritten = ({ id, library }: RecoveredText): Promise<boolean> =>
    shelf.use(library, async (open) => isInItsFile(open, await recovery.read(id))).catch(() => false);
  const offered = async (text: RecoveredText): Promise<RecoveredText[]> => {
    if (!(await isWritten(text))) return [text];
    await recovery.discard(text.id);
    return [];
  };
  return {
    'recovery.keep': (text) => recovery.keep(text, shelf.placeOf(text.library), shelf.headOf(text)),
    'recovery.list': async () => ({ texts: (await Promise.all((await recovery.list()).map(offered))).flat() }),
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
