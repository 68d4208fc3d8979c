import type { Handlers } from '../dispatcher.ts';
import { SpokenError, sentences } from '../sentences.ts';
import type { StudioContext } from '../studio-context.ts';
import { inItsLibrary } from './in-its-library.ts';

type LibraryCalls = 'library.choose' | 'library.reopen' | 'library.openSample' | 'library.reveal' | 'library.counts';

export function createLibraryHandlers({ ports, shelf }: StudioContext): Pick<Handlers, LibraryCalls> {
  return {
    async 'library.choose'() {
      const place = await ports.shell.chooseFolder('library');
      return { library: place === null ? null : await shelf.open(place) };
    },
    async 'library.reopen'({ recent }) {
      const place = ports.settings.read().libraries[recent];
      if (place === undefined) throw new SpokenError('not-found', sentences.recentMissing);
      return { library: await shelf.open(place) };
    },
    async 'library.openSample'() {
      await ports.sampleLibrary.prepare();
      return { library: await shelf.open(ports.sampleLibrary.place) };
    },
    ...inItsLibrary(shelf, {
      async 'library.reveal'({ folder }) {
        ports.shell.reveal(folder.place);
        return {};
      },
      async 'library.counts'({ index, trash }) {
        const [counts, trashed] = await Promise.all([index.counts(), trash.count()]);
        return { ...counts, trashed };
      },
    }),
  };
}
