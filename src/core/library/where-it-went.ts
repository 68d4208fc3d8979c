import type { IndexChange } from '../search/library-index.ts';
import type { OpenLibrary } from './open-library.ts';

/**
 * The path of a draft that somebody knows by a path and a revision. A file that is not there may have been moved by another
 * program a moment ago, perhaps into a folder that nobody watches yet, so the library is looked through before it counts as gone.
 */
export async function whereItWent(
  library: OpenLibrary,
  { path: known, revision }: { path: string; revision: string },
): Promise<string> {
  const path = await library.moves.whereIs(known);
  if (library.files.wasTakenAway(path) || (await library.folder.stamp(path)) !== null) return path;
  const change = await library.index.scan(() => {}).catch(() => null);
  const to = change === null ? undefined : newPlace(change, path, revision);
  if (to === undefined) return library.moves.whereIs(known);
  library.moves.add(path, to);
  await library.history
    .follow({ path }, { path: to })
    .catch((error: unknown) => library.log.warn('Versions could not follow their draft.', error));
  return to;
}

/** The index may not have seen the last save of a draft that moved right after it: then its bytes tell. */
function newPlace({ renamed, changed }: IndexChange, path: string, revision: string): string | undefined {
  return renamed[path] ?? Object.keys(changed).find((other) => other !== path && changed[other] === revision);
}
