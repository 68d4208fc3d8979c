import type { OpenLibrary } from './open-library.ts';

/** The path of the draft that is called by its id or, where it has none, by its path. One that is gone is looked for by nobody. */
export async function pathCalled(library: Pick<OpenLibrary, 'index' | 'moves'>, name: string): Promise<string> {
  const [path] = await library.index.sharing(name);
  return path ?? library.moves.whereIs(name);
}
