import type { Handlers } from '../dispatcher.ts';
import type { StudioContext } from '../studio-context.ts';

type LensCalls = 'lens.figures' | 'lens.library' | 'lens.readLibrary' | 'lens.stopReading';

/** What the lens says of drafts that are not open. */
export function createLensHandlers({ shelf }: StudioContext): Pick<Handlers, LensCalls> {
  return {
    async 'lens.figures'({ paths }) {
      return { drafts: await (await shelf.current()).lens.figures(paths) };
    },
    'lens.library': async () => (await shelf.current()).lens.state(),
    'lens.readLibrary': async () => (await shelf.current()).lens.start(),
    'lens.stopReading': async () => (await shelf.current()).lens.stop(),
  };
}
