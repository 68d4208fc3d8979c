import type { PracticeFile } from '../../contract/events.ts';
import { longestPolicy } from '../../domain/policy/document-limits.ts';
import type { Handlers } from '../dispatcher.ts';
import type { PracticeFiles } from '../own-files/practice-files.ts';
import { errorAbout, sentences } from '../sentences.ts';
import type { StudioContext } from '../studio-context.ts';
import { inItsLibrary } from './in-its-library.ts';

type PracticeCalls = Extract<keyof Handlers, `${'profile' | 'register' | 'policy' | 'learning'}.${string}`>;

/** How a person practises, as it stands in readable files. */
export function createPracticeHandlers({ shelf, ports, emit }: StudioContext): Pick<Handlers, PracticeCalls> {
  async function write<File extends PracticeFile>(
    practice: PracticeFiles,
    file: File,
    { library: _library, ...change }: { library: string } & Parameters<PracticeFiles[File]['write']>[0],
  ) {
    await practice[file].write(change as never);
    emit({ name: 'practice.changed', payload: { file } });
    return {};
  }
  return inItsLibrary(shelf, {
    'profile.read': ({ practice }) => practice.profile.read(),
    'profile.write': ({ practice }, change) => write(practice, 'profile', change),
    'register.read': ({ practice }) => practice.register.read(),
    'register.write': ({ practice }, change) => write(practice, 'register', change),
    'policy.read': ({ practice }) => practice.policy.read(),
    'policy.write': ({ practice }, change) => write(practice, 'policy', change),
    'policy.readText': ({ practice }) => practice.policyText.read(),
    'policy.writeText': ({ practice }, change) => write(practice, 'policyText', change),
    async 'policy.readFile'(_, { file }) {
      const words = await ports.importer.words(file);
      if (words.length > longestPolicy) throw errorAbout('unreadable', sentences.documentTooLong, file.path);
      return { words };
    },
    'learning.read': ({ practice }) => practice.learning.read(),
    'learning.write': ({ practice }, change) => write(practice, 'learning', change),
  });
}
