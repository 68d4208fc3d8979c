import type { ValidInput } from '../../contract/calls.ts';
import { newDraftText } from '../../domain/drafts/new-draft.ts';
import { errorAbout, sentences } from '../sentences.ts';
import type { LoadedDraft } from './draft-files.ts';
import { folderOf } from './draft-name.ts';
import { namesForTitle } from './free-names.ts';
import type { OpenLibrary } from './open-library.ts';
import { withProperties } from './rewrite.ts';

const copies = { en: 'copy', pl: 'kopia' };

/** Makes a draft's file, in the library's own folder, named after its title. */
export function makeDraft(library: OpenLibrary, input: ValidInput<'drafts.create'>): Promise<LoadedDraft> {
  return library.lane.run(async () => {
    const text = newDraftText({ ...input, id: library.createId(), date: today(library) });
    const names = namesForTitle(input.title, await library.folder.names(''));
    const made = await library.files.create('', names, text);
    library.announce([made.path]);
    return made;
  });
}

/** Copies a draft beside itself as a new one that has not gone out anywhere. */
export function duplicateDraft(library: OpenLibrary, path: string): Promise<LoadedDraft> {
  return library.lane.run(async () => {
    const original = await library.files.read(await library.moves.whereIs(path));
    if (original.access !== 'editable') throw errorAbout('invalid-input', sentences.notEditable, path);
    const title = `${original.properties.title} (${copies[library.language()]})`;
    const status = original.properties.status === 'published' ? 'drafting' : original.properties.status;
    const change = { title, status, publications: [], date: today(library) };
    const text = withProperties(original.path, original.text, change, library.createId());
    const folder = folderOf(original.path);
    const copy = await library.files.create(folder, namesForTitle(title, await library.folder.names(folder)), text);
    library.announce([copy.path]);
    return copy;
  });
}

/** The day where the person is, as `YYYY-MM-DD`. */
function today(library: OpenLibrary): string {
  const now = new Date(library.now());
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
