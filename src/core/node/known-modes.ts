/** Who may read the files of a folder, as bits of a mode: as it is now or, of a file that is gone, as it was last seen. */
export interface KnownModes {
  seen(path: string, mode: number): void;
  moved(from: string, to: string): void;
  /** Of a file that is gone and was never seen nobody knows, so only its owner may read what is made like it. */
  of(path: string): Promise<number>;
}

export const ownerOnly = 0o600;

/** `modeNow` rejects when there is no file. */
export function createKnownModes(modeNow: (path: string) => Promise<number>): KnownModes {
  const last = new Map<string, number>();
  return {
    seen: (path, mode) => void last.set(path, mode & 0o666),
    moved(from, to) {
      const mode = last.get(from);
      if (mode !== undefined) last.set(to, mode);
    },
    of: (path) =>
      modeNow(path).then(
        (mode) => mode & 0o666,
        () => last.get(path) ?? ownerOnly,
      ),
  };
}
