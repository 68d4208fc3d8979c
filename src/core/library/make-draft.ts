import type { ValidInput } from '../../contract/calls.ts';
import { newDraftText } from '../../domain/drafts/new-draft.ts';
import { errorAbout, sentences } from '../sentences.ts';
import type { LoadedDraft } from './draft-files.ts';
import { folderOf } from './draft-name.ts';
import { namesForTitle } from './free-names.ts';
import type { OpenLibrary } from './open-library.ts';
import { withProperties } from './rewrite.ts';

const copies = { en: 'copy', pl: 'kopia' };

/** Makes a draft's file, in this folder of the library, named after its title. */
export function makeDraft(
  library: OpenLibrary,
  { madeOf, ...input }: Omit<ValidInput<'drafts.create'>, 'library'>,
  folder: string,
): Promise<LoadedDraft> {
  return library.lane.run(async () => {
    const text = newDraftText({ ...input, id: library.createId(), date: today(library) });
    const names = namesForTitle(input.title, await library.folder.names(folder));
    const like = madeOf === undefined ? undefined : await library.moves.whereIs(madeOf);
    const made = await library.files.create(folder, names, text, like);
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
    const copy = await library.files.create(
      folder,
      namesForTitle(title, await library.folder.names(folder)),
      text,
      original.path,
    );
    library.announce([copy.path]);
    return copy;
  });
}

function today(library: OpenLibrary): string {
  return dayAt(library.now());
}

/** The day where the person is at a time in milliseconds since 1970, as `YYYY-MM-DD`. */
export function dayAt(time: number): string {
  const now = new Date(time);
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
