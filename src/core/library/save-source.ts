import { errorAbout, sentences } from '../sentences.ts';
import { refuseAndKeep } from './conflicting-draft.ts';
import type { LoadedDraft } from './draft-files.ts';
import type { OpenLibrary } from './open-library.ts';
import { untilUndisturbed, writeText } from './rewrite.ts';

/** Writes a file whole. When it was changed outside meanwhile, the person's text is kept beside it and the failure says where. */
export function saveSource(library: OpenLibrary, save: { path: string; revision: string; source: string }): Promise<LoadedDraft> {
  return library.lane.run(async () => {
    const path = await library.moves.whereIs(save.path);
    const current = await library.files.read(path);
    if (current.access === 'read-only') throw errorAbout('invalid-input', sentences.notEditable, path);
    if (current.revision !== save.revision && current.text !== save.source) return refuseAndKeep(library, path, save.source);
    const written = await untilUndisturbed(path, () => writeText(library, current, save.source));
    library.announce([path]);
    return written;
  });
}
