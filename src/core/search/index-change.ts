/** A file that appeared or vanished, as far as it can be recognised again under another name. */
export interface Trace {
  path: string;
  id: string | null;
  revision: string;
  /** When it was last written. */
  modified: number;
}

/** What two files must have alike to be one, the surest first; `null` where there is nothing to compare. */
const marks: readonly ((file: Trace) => string | null)[] = [
  ({ path, revision, modified }) => `${revision} ${modified}/${nameIn(path)}`,
  ({ revision, modified }) => `${revision} ${modified}`,
  ({ path, revision }) => `${revision}/${nameIn(path)}`,
  ({ revision }) => revision,
  ({ path, id }) => id && `${id}/${nameIn(path)}`,
  ({ id }) => id,
];

/**
 * Tells files that moved from files that came and went: the same id, or without one the same bytes, under another path. The surest
 * go first, so that of many files with the same bytes none is taken for another that kept its name. A move leaves the time at which
 * a file was written, and most copies are given a new one, so that time says more than a name. Of a folder that moved, a file
 * without an id may have been saved a moment ago: there the name is enough.
 */
export function movesBetween(gone: readonly Trace[], come: readonly Trace[]): Record<string, string> {
  const moves: Moves = { renamed: {}, gone: [...gone], come: [...come] };
  for (const mark of marks) pair(moves, mark, mark);
  const folders = new Map(Object.entries(moves.renamed).map(([from, to]) => [folderIn(from), folderIn(to)]));
  const inItsFolder = ({ path }: Trace) => {
    const folder = folders.get(folderIn(path));
    return folder === undefined ? null : folder + nameIn(path);
  };
  pair(moves, inItsFolder, ({ path }) => path, mayBeOne);
  return moves.renamed;
}

/** The files that are not accounted for yet, and those that are. */
interface Moves {
  renamed: Record<string, string>;
  gone: Trace[];
  come: Trace[];
}

function pair(
  moves: Moves,
  markOfGone: (file: Trace) => string | null,
  markOfCome: (file: Trace) => string | null,
  fits: (one: Trace, other: Trace) => boolean = () => true,
): void {
  const waiting = Map.groupBy(moves.come, markOfCome);
  waiting.delete(null);
  const found = new Set<Trace>();
  moves.gone = moves.gone.filter((file) => {
    const candidates = waiting.get(markOfGone(file));
    const match = candidates?.[0];
    if (match === undefined || !fits(file, match)) return true;
    candidates?.shift();
    found.add(match);
    moves.renamed[file.path] = match.path;
    return false;
  });
  moves.come = moves.come.filter((file) => !found.has(file));
}

function mayBeOne(one: Trace, other: Trace): boolean {
  return one.id === null || other.id === null;
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** With the slash at its end; `''` is the library itself. */
function folderIn(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
