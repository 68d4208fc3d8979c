import { errorAbout, sentences } from '../sentences.ts';
import { keepBeside } from './conflicting-draft.ts';
import type { LoadedDraft } from './draft-files.ts';
import type { OpenLibrary } from './open-library.ts';
import { untilUndisturbed, writeText } from './rewrite.ts';

/** The file as it is now, and the draft that keeps the person's text when it could not go into the file. */
export interface SavedSource {
  draft: LoadedDraft;
  kept: LoadedDraft | null;
}

/** Writes a file whole. When it was changed outside meanwhile, it stays as it is and the person's text is kept beside it. */
export function saveSource(library: OpenLibrary, save: { path: string; revision: string; source: string }): Promise<SavedSource> {
  return library.lane.run(async () => {
    const path = await library.moves.whereIs(save.path);
    const saved = await untilUndisturbed(path, () => attempt(library, path, save));
    library.announce([path, ...(saved.kept === null ? [] : [saved.kept.path])]);
    return saved;
  });
}

async function attempt(
  library: OpenLibrary,
  path: string,
  { revision, source }: { revision: string; source: string },
): Promise<SavedSource> {
  const current = await library.files.read(path);
  if (current.access === 'read-only') throw errorAbout('invalid-input', sentences.notEditable, path);
  if (current.revision === revision || current.text === source) {
    return { draft: await writeText(library, current, source), kept: null };
  }
  return { draft: current, kept: await keepBeside(library, path, source) };
}
