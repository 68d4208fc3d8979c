/** Where drafts went since the library was opened, for callers that still know an old path. */
export interface Moves {
  add(from: string, to: string): void;
  /** The path that a draft has now, as far as moves are known. */
  latest(path: string): string;
}

export function createMoves(): Moves {
  const moves = new Map<string, string>();
  return {
    add(from, to) {
      // Whoever comes back to a former name is no longer elsewhere.
      moves.delete(to);
      if (from !== to) moves.set(from, to);
    },
    latest(path) {
      let latest = path;
      for (let steps = 0; steps < 100; steps += 1) {
        const next = moves.get(latest);
        if (next === undefined) return latest;
        latest = next;
      }
      return latest;
    },
  };
}
