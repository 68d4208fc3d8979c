import { movesBetween, type Trace } from './index-change.ts';

/** Remembers files that vanished, for those that appear elsewhere a moment later: a move into a new folder is seen in two parts. */
export interface LostFiles {
  /** Tells which files moved, old to new path, given what vanished and what appeared at this look. */
  moves(gone: readonly Trace[], come: readonly Trace[]): Record<string, string>;
}

/** In milliseconds. */
const remembered = 10_000;

export function createLostFiles(now: () => number): LostFiles {
  let lost: (Trace & { since: number })[] = [];
  return {
    moves(gone, come) {
      const time = now();
      const back = new Set(come.map(({ path }) => path));
      const before = lost.filter(({ since, path }) => time - since < remembered && !back.has(path));
      const all = [...before, ...gone.map((trace) => ({ ...trace, since: time }))];
      const renamed = movesBetween(all, come);
      lost = all.filter(({ path }) => renamed[path] === undefined);
      return renamed;
    },
  };
}
