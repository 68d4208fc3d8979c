/** A file that appeared or vanished, as far as it can be recognised again under another name. */
export interface Trace {
  path: string;
  id: string | null;
  revision: string;
}

/**
 * Tells files that moved from files that came and went: the same id, or without one the same bytes, under another path. Where
 * several fit, the same bytes and then the same name speak for one.
 */
export function movesBetween(gone: readonly Trace[], come: readonly Trace[]): Record<string, string> {
  const waiting = new Map<string, Trace[]>();
  for (const file of come) {
    for (const mark of marksOf(file)) waiting.set(mark, [...(waiting.get(mark) ?? []), file]);
  }
  const renamed: Record<string, string> = {};
  const taken = new Set<string>();
  for (const file of gone) {
    const match = marksOf(file)
      .flatMap((mark) => waiting.get(mark) ?? [])
      .filter((other) => !taken.has(other.path) && isSame(file, other))
      .sort((one, other) => likeness(file, other) - likeness(file, one))[0];
    if (match === undefined) continue;
    taken.add(match.path);
    renamed[file.path] = match.path;
  }
  return renamed;
}

function marksOf({ id, revision }: Trace): string[] {
  return id === null ? [`bytes:${revision}`] : [`id:${id}`, `bytes:${revision}`];
}

function isSame(file: Trace, other: Trace): boolean {
  return file.id === null || other.id === null ? file.revision === other.revision : file.id === other.id;
}

function likeness(file: Trace, other: Trace): number {
  return (file.revision === other.revision ? 2 : 0) + (nameIn(file.path) === nameIn(other.path) ? 1 : 0);
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
