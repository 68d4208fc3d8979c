import { type FileSystem, nodeFileSystem } from '../../../src/core/node/file-system.ts';

/** A disk that can be full, and that knows when Byline is between its last look at a file and replacing it. */
export class WatchedDisk {
  isFull = false;
  readonly #looked = new Set<string>();

  /** The disk as one program has it. */
  readonly files: FileSystem = {
    ...nodeFileSystem,
    open: (async (place: string, flags?: string | number, mode?: number) => {
      const writes = flags !== undefined && flags !== 'r' && flags !== 0;
      if (this.isFull && writes) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      return nodeFileSystem.open(place, flags, mode);
    }) as FileSystem['open'],
    // Only the last look asks for whole numbers.
    stat: ((place: string, options?: never) => {
      if (options !== undefined) this.#looked.add(place);
      return nodeFileSystem.stat(place, options);
    }) as FileSystem['stat'],
    rename: (from, to) => nodeFileSystem.rename(from, to).finally(() => this.#looked.delete(String(to))),
    unlink: (place) => nodeFileSystem.unlink(place).finally(() => this.#looked.clear()),
  };

  /** Waits until no file is in the instant that no file call can close (`docs/decisions/0005-saving.md`). */
  async pastTheInstant(): Promise<void> {
    for (let turn = 0; this.#looked.size > 0 && turn < 200; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
