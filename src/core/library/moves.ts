/** Where drafts went since the library was opened, for callers that still know an old path. */
export interface Moves {
  add(from: string, to: string): void;
  /** Whether it is known that a draft went from one path to the other. */
  has(from: string, to: string): boolean;
  /** Where the draft that once had this path went, whatever stands there now. */
  wentTo(path: string): string;
  /** The path to use for a draft: its own as long as a file is there, otherwise the one it is known to have moved to. */
  whereIs(path: string): Promise<string>;
}

const longestWay = 100;

export function createMoves(exists: (path: string) => Promise<boolean>): Moves {
  const moves = new Map<string, string>();
  const latest = (path: string) => {
    let place = path;
    for (let steps = 0; steps < longestWay; steps += 1) place = moves.get(place) ?? place;
    return place;
  };
  return {
    add(from, to) {
      // Whoever comes back to a former name is no longer elsewhere.
      moves.delete(to);
      if (from !== to) moves.set(from, to);
    },
    wentTo: latest,
    has: (from, to) => latest(from) === to,
    // Another draft may have taken the former name meanwhile: a file that is there is what its path says.
    whereIs: async (path) => (moves.has(path) && !(await exists(path)) ? latest(path) : path),
  };
}
