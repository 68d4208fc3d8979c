import type { Handlers } from '../dispatcher.ts';
import type { StudioContext } from '../studio-context.ts';

type ImportCalls = Extract<keyof Handlers, `imports.${string}`>;

/** What was written elsewhere. Where it lies is asked by the trusted side itself, or comes as bytes that were dropped. */
export function createImportHandlers({ ports, imports }: StudioContext): Pick<Handlers, ImportCalls> {
  return {
    async 'imports.choose'({ from }) {
      const paths = await ports.shell.chooseImport(from);
      return { preview: paths.length === 0 ? null : await imports.look({ kind: 'places', paths }) };
    },
    'imports.look': async ({ files }) => ({ preview: await imports.look({ kind: 'bytes', files }) }),
    'imports.start': ({ library, id, chosen }) => imports.start(library, id, chosen),
    async 'imports.stop'() {
      imports.stop();
      return {};
    },
    'imports.undo': async ({ library, undo }) => ({ trashed: await imports.undo(library, undo) }),
  };
}
