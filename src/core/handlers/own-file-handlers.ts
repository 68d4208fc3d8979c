import type { Handlers } from '../dispatcher.ts';
import { pathCalled } from '../library/path-called.ts';
import { answersAsLines, answersPath } from '../own-files/answer-file.ts';
import type { StudioContext } from '../studio-context.ts';
import { inItsLibrary } from './in-its-library.ts';

type OwnFileCalls = Extract<
  keyof Handlers,
  | `series.${string}`
  | `lens.dismiss${string}`
  | `lens.answer${string}`
  | 'lens.restore'
  | 'lens.takeBack'
  | 'lens.exportAnswers'
  | `words.${string}`
  | `folders.${string}`
  | `images.${string}`
>;

/** What is kept in a library besides drafts. */
export function createOwnFileHandlers({ ports, shelf }: StudioContext): Pick<Handlers, OwnFileCalls> {
  return inItsLibrary(shelf, {
    'series.read': ({ series }) => series.read(),
    async 'series.write'({ series }, { library: _library, ...list }) {
      await series.write(list);
      return {};
    },
    'lens.dismissals': async ({ dismissals }) => ({ dismissals: await dismissals.list() }),
    async 'lens.dismiss'(library, { library: _library, ...dismissal }) {
      const { draft } = dismissal;
      await library.dismissals.add(dismissal, draft === undefined ? undefined : await pathCalled(library, draft));
      return {};
    },
    async 'lens.restore'({ dismissals }, { library: _library, ...dismissal }) {
      await dismissals.remove(dismissal);
      return {};
    },
    'folders.read': ({ folders }) => folders.read(),
    async 'folders.write'({ folders, leaveOutAnew }, { library: _library, ...change }) {
      await folders.write(change);
      if (change.leaveOut !== undefined) leaveOutAnew();
      return {};
    },
    'words.read': async ({ words }) => ({ words: await words.list() }),
    async 'words.add'({ words }, { word }) {
      await words.add(word);
      return {};
    },
    async 'words.remove'({ words }, { word }) {
      await words.remove(word);
      return {};
    },
    'lens.answers': async ({ answers }) => ({ answers: await answers.list() }),
    async 'lens.answer'(library, { library: _library, ...answer }) {
      await library.answers.add(answer, await pathCalled(library, answer.draft));
      return {};
    },
    async 'lens.takeBack'({ answers }, { key, draft }) {
      await answers.remove({ key, draft });
      return {};
    },
    async 'lens.exportAnswers'({ answers, folder }) {
      const file = await ports.shell.chooseSaveFile('byline-answers.jsonl', 'jsonl');
      if (file !== null) await ports.writeExport(file, answersAsLines(await answers.list()), [folder.locate(answersPath)]);
      return { file };
    },
    'images.read': async ({ images, moves }, { draft, source }) => images.read(await moves.whereIs(draft), source),
    'images.add': async ({ images, moves }, { draft, name, bytes }) => images.add(await moves.whereIs(draft), name, bytes),
  });
}
