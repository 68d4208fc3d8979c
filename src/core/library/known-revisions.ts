/** Which states of drafts were seen at which path, and which of them went into the trash. */
export interface KnownRevisions {
  seen(path: string, revision: string): void;
  /** Byline itself wrote this. */
  wrote(path: string, revision: string): void;
  isOwn(path: string, revision: string): boolean;
  /** Whether this was seen at this path, and is not in the trash. */
  has(path: string, revision: string): boolean;
  /** Everything that was seen at a path went into the trash. */
  trashed(path: string): void;
  /** Whether what was seen at a path went into the trash, and was not seen there again. */
  wasTrashed(path: string, revision: string): boolean;
}

/** More states of one draft than a window still asks about. */
const mostOfOne = 500;

export function createKnownRevisions(): KnownRevisions {
  const alive = new Map<string, Set<string>>();
  const gone = new Map<string, Set<string>>();
  const own = new Map<string, Set<string>>();
  const at = (revisions: Map<string, Set<string>>, path: string) => {
    const known = revisions.get(path) ?? new Set();
    revisions.set(path, known);
    return known;
  };
  const note = (known: Set<string>, revision: string) => {
    known.add(revision);
    if (known.size > mostOfOne) for (const oldest of [...known].slice(0, known.size - mostOfOne)) known.delete(oldest);
  };
  return {
    wrote: (path, revision) => note(at(own, path), revision),
    isOwn: (path, revision) => own.get(path)?.has(revision) ?? false,
    seen(path, revision) {
      note(at(alive, path), revision);
      gone.get(path)?.delete(revision);
    },
    has: (path, revision) => alive.get(path)?.has(revision) ?? false,
    trashed(path) {
      for (const revision of alive.get(path) ?? []) at(gone, path).add(revision);
      alive.delete(path);
    },
    wasTrashed: (path, revision) => gone.get(path)?.has(revision) ?? false,
  };
}
