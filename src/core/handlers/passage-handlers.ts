import type { Handlers } from '../dispatcher.ts';
import type { StudioContext } from '../studio-context.ts';

export function createPassageHandlers({ shelf }: StudioContext): Pick<Handlers, 'passages.find'> {
  return {
    async 'passages.find'({ path, text }) {
      const { index, moves } = await shelf.current();
      return { candidates: await index.passages(await moves.whereIs(path), text) };
    },
  };
}
