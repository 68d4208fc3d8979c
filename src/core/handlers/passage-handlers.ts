import type { Handlers } from '../dispatcher.ts';
import type { StudioContext } from '../studio-context.ts';
import { inItsLibrary } from './in-its-library.ts';

export function createPassageHandlers({ shelf }: StudioContext): Pick<Handlers, 'passages.find'> {
  return inItsLibrary(shelf, {
    'passages.find': async ({ index, moves }, { path, text }) => ({
      candidates: await index.passages(await moves.whereIs(path), text),
    }),
  });
}
