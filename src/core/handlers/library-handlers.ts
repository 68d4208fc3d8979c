import type { Handlers } from '../dispatcher.ts';
import { SpokenError, sentences } from '../sentences.ts';
import type { StudioContext } from '../studio-context.ts';

type LibraryCalls = 'library.choose' | 'library.reopen' | 'library.openSample' | 'library.reveal' | 'library.counts';

export function createLibraryHandlers({ ports, shelf }: StudioContext): Pick<Handlers, LibraryCalls> {
  return {
    async 'library.choose'() {
      const place = await ports.shell.chooseFolder();
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
    async 'library.reveal'() {
      const library = await shelf.current();
      ports.shell.reveal(library.folder.place);
      return {};
    },
    async 'library.counts'() {
      const library = await shelf.current();
      const [counts, trashed] = await Promise.all([library.index.counts(), library.trash.count()]);
      return { ...counts, trashed };
    },
  };
}
