/** Which drafts the lens reads next: first those that somebody looks at, the last asked for first, then the rest of the library. */
export interface ReadingQueue {
  /** Drafts that somebody looks at. */
  want(paths: readonly string[]): void;
  /** A new reading of the whole library: what could not be read before is tried again. */
  begin(): void;
  /** Drafts of the library, in the order in which they are to be read. What was taken since `begin` is not taken twice. */
  add(paths: readonly string[]): void;
  isEmpty(): boolean;
  /** The next ones, at most `most` of them; those of the library only when `withLibrary`. */
  take(withLibrary: boolean, most: number): string[];
}

/** Whoever scrolls through a long list looks at the last of them; the others are read when they are seen again. */
const mostWanted = 200;

export function createReadingQueue(): ReadingQueue {
  let wanted: string[] = [];
  let library: string[] = [];
  let next = 0;
  let taken = new Set<string>();
  return {
    want(paths) {
      const asked = new Set(paths);
      wanted = [...wanted.filter((path) => !asked.has(path)), ...[...asked].reverse()].slice(-mostWanted);
    },
    begin() {
      library = [];
      next = 0;
      taken = new Set();
    },
    add(paths) {
      library = paths.filter((path) => !taken.has(path));
      next = 0;
    },
    isEmpty: () => next >= library.length,
    take(withLibrary, most) {
      const first = wanted.splice(Math.max(0, wanted.length - most)).reverse();
      if (first.length > 0 || !withLibrary) return first;
      const paths = library.slice(next, next + most);
      next += paths.length;
      for (const path of paths) taken.add(path);
      return paths;
    },
  };
}
