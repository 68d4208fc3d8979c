/** A file that appeared or vanished, as far as it can be recognised again under another name. */
export interface Trace {
  path: string;
  id: string | null;
  revision: string;
}

/** Tells files that moved from files that came and went: the same id, or without one the same bytes, under another path. */
export function movesBetween(gone: readonly Trace[], come: readonly Trace[]): Record<string, string> {
  const renamed: Record<string, string> = {};
  const taken = new Set<string>();
  for (const file of gone) {
    const match = come.find((other) => !taken.has(other.path) && isSame(file, other));
    if (match === undefined) continue;
    taken.add(match.path);
    renamed[file.path] = match.path;
  }
  return renamed;
}

function isSame(file: Trace, other: Trace): boolean {
  return file.id === null || other.id === null ? file.revision === other.revision : file.id === other.id;
}
