/** Remembers what Byline wrote itself, so that a watch that sees it does not call it somebody else's. */
export interface OwnWrites {
  /** To be told before the write, since the watch can be quicker than its end. `null` is a file taken away. */
  add(path: string, revision: string | null): void;
  /** The last that was written to a path here, `null` for a file taken away; `undefined` when nothing was. */
  last(path: string): string | null | undefined;
  /** Whether the last that was done here to a path was to take its file away. */
  tookAway(path: string): boolean;
  /** Whether this is the last state that was written here, or one of the last seconds that a slow look still found. */
  has(path: string, revision: string | null): boolean;
}

const lingers = 5000;

export function createOwnWrites(now: () => number): OwnWrites {
  const writes = new Map<string, { revision: string | null; time: number }[]>();
  return {
    add(path, revision) {
      const time = now();
      const recent = (writes.get(path) ?? []).filter((write) => Math.abs(time - write.time) < lingers);
      writes.set(path, [...recent, { revision, time }]);
    },
    last: (path) => writes.get(path)?.at(-1)?.revision,
    tookAway: (path) => writes.get(path)?.at(-1)?.revision === null,
    has(path, revision) {
      const time = now();
      const known = writes.get(path) ?? [];
      const isKnown = (write: { revision: string | null; time: number }) => write.revision === revision;
      return known.some(
        (write, index) => isKnown(write) && (index === known.length - 1 || Math.abs(time - write.time) < lingers),
      );
    },
  };
}
