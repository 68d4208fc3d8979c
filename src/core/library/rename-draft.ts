import type { LoadedDraft } from './draft-files.ts';
import { fileNameOf, folderOf, pathIn } from './draft-name.ts';
import { hasCode } from './failure-code.ts';
import { isNamedByByline, isNamedByTitle, namesForTitle } from './free-names.ts';
import type { OpenLibrary } from './open-library.ts';

/**
 * Lets the file's name follow a new title, if Byline gave the file its name: it carries an id and is named as its old title was.
 * A file that cannot be renamed keeps its name; the text is saved all the same.
 */
export async function followTitle(library: OpenLibrary, before: LoadedDraft, after: LoadedDraft): Promise<LoadedDraft> {
  const title = after.properties.title;
  const ours = before.properties.id !== null && isNamedByByline(before.path, before.properties.title);
  if (!ours || title === before.properties.title || title === '' || isNamedByTitle(before.path, title)) return after;
  const path = await renamed(library, after, title).catch((error: unknown) => {
    library.log.warn('A file could not follow its title.', error);
    return after.path;
  });
  return { ...after, path };
}

async function renamed(library: OpenLibrary, draft: LoadedDraft, title: string): Promise<string> {
  const { path } = draft;
  const folder = folderOf(path);
  const taken = (await library.folder.names(folder)).filter((name) => name !== fileNameOf(path));
  for (const name of namesForTitle(title, taken)) {
    try {
      await library.files.move(draft, pathIn(folder, name));
      library.moves.add(path, pathIn(folder, name));
      await library.history.followPath({ ...draft, path: pathIn(folder, name) });
      return pathIn(folder, name);
    } catch (error) {
      if (!hasCode(error, 'conflict')) throw error;
    }
  }
  return path;
}
