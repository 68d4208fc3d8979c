import type { Handlers } from '../dispatcher.ts';
import type { StudioContext } from '../studio-context.ts';
import { inItsLibrary } from './in-its-library.ts';

type LensCalls = 'lens.figures' | 'lens.score' | 'lens.library' | 'lens.readLibrary' | 'lens.stopReading';

/** What the lens says of drafts that are not open. */
export function createLensHandlers({ shelf }: StudioContext): Pick<Handlers, LensCalls> {
  return inItsLibrary(shelf, {
    'lens.figures': async ({ lens }, { paths }) => ({ drafts: await lens.figures(paths) }),
    'lens.score': async ({ lens }, { pieces }) => ({ scores: [...(await lens.score(pieces))] }),
    'lens.library': async ({ lens }) => lens.state(),
    'lens.readLibrary': async ({ lens }) => lens.start(),
    'lens.stopReading': async ({ lens }) => lens.stop(),
  });
}
