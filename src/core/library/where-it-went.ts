import type { IndexChange } from '../search/library-index.ts';
import type { OpenLibrary } from './open-library.ts';

/** A draft as somebody knows it; the id where its front matter had one. */
interface KnownPlace {
  path: string;
  revision: string;
  id: string | null;
}

/**
 * The path of a draft that somebody knows by a path and a revision. A file that is not there may have been moved by another
 * program a moment ago, perhaps into a folder that nobody watches yet, so the library is looked through before it counts as gone.
 */
export async function whereItWent(library: OpenLibrary, draft: KnownPlace): Promise<string> {
  const path = await library.moves.whereIs(draft.path);
  if (library.files.wasTakenAway(path) || (await library.folder.stamp(path)) !== null) return path;
  return (await lookedFor(library, { ...draft, path })) ?? library.moves.whereIs(draft.path);
}

/** The path of a draft in whose place another file stands; `null` when it is nowhere else. */
export async function whereItMoved(library: OpenLibrary, draft: KnownPlace): Promise<string | null> {
  const told = library.moves.wentTo(draft.path);
  if (told !== draft.path && (await isThere(library, told, draft.id))) return followed(library, draft.path, told);
  return lookedFor(library, draft);
}

async function isThere(library: OpenLibrary, path: string, id: string | null): Promise<boolean> {
  const draft = await library.files.read(path).catch(() => null);
  return draft !== null && (id === null || draft.properties.id === id);
}

async function lookedFor(library: OpenLibrary, draft: KnownPlace): Promise<string | null> {
  const change = await library.index.scan(() => {}).catch(() => null);
  const to = change === null ? undefined : newPlace(change, draft);
  return to === undefined ? null : followed(library, draft.path, to);
}

async function followed(library: OpenLibrary, from: string, to: string): Promise<string> {
  library.moves.add(from, to);
  await library.history
    .follow({ path: from }, { path: to })
    .catch((error: unknown) => library.log.warn('Versions could not follow their draft.', error));
  return to;
}

/** The index may not have seen the last save of a draft that moved right after it: then its bytes tell. */
function newPlace({ renamed, changed }: IndexChange, { path, revision }: KnownPlace): string | undefined {
  return renamed[path] ?? Object.keys(changed).find((other) => other !== path && changed[other] === revision);
}
