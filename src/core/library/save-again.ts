import type { ValidInput } from '../../contract/calls.ts';
import type { LoadedDraft } from './draft-files.ts';
import { folderOf } from './draft-name.ts';
import { namesBeside } from './free-names.ts';
import { knownText, rememberedHead } from './known-draft.ts';
import type { OpenLibrary } from './open-library.ts';

/** Writes a draft whose file is gone, with everything that is known of it, under its own name or beside whoever has that now. */
export function saveAgain(library: OpenLibrary, draft: Omit<ValidInput<'drafts.saveAgain'>, 'library'>): Promise<LoadedDraft> {
  return library.lane.run(async () => {
    const { path } = draft;
    const text = await wholeText(library, draft);
    const made = await library.files.create(folderOf(path), namesBeside(path, null), text, path);
    library.announce([made.path]);
    return made;
  });
}

async function wholeText(
  library: OpenLibrary,
  { path, revision, kind, text, properties }: Omit<ValidInput<'drafts.saveAgain'>, 'library'>,
): Promise<string> {
  if (kind === 'source') return text;
  const head = await rememberedHead(library, { path, properties }, revision);
  return knownText(library, { path, title: properties.title, properties, head, body: text });
}
