import type { EventPayload } from '../../contract/events.ts';
import type { DraftFile } from './draft-file.ts';

/** Own saves are told of as changes, too; the file is looked at again only this long after the last one, in milliseconds. */
const quietAfterSave = 1500;

/** What an open draft does when its file is said to have changed. */
export interface OutsideWatchActs {
  /** The file got another name. */
  moved(path: string): void;
  /** Whether everything typed is in the file. */
  isClean(): boolean;
  look(): void;
}

/** Tells an open draft when to look at its file again. */
export class OutsideWatch {
  readonly #file: DraftFile;
  readonly #acts: OutsideWatchActs;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastSave = Number.NEGATIVE_INFINITY;

  constructor(file: DraftFile, acts: OutsideWatchActs) {
    this.#file = file;
    this.#acts = acts;
  }

  saved(): void {
    this.#lastSave = performance.now();
  }

  hear({ library, paths, renamed, outside, revisions }: EventPayload<'drafts.changed'>): void {
    if (library !== this.#file.library) return;
    const before = this.#file.path;
    const moved = renamed[before];
    if (moved !== undefined) this.#acts.moved(moved);
    if (!paths.includes(before) && moved === undefined) return;
    const wait = outside ? 0 : Math.max(0, this.#lastSave + quietAfterSave - performance.now());
    clearTimeout(this.#timer);
    const now = revisions[this.#file.path];
    const look = () => {
      // What was written from here needs no second look. Asked late, since the answer to the save may come after this.
      if (outside || now === undefined || now !== this.#file.revision) this.#acts.look();
    };
    this.#timer = setTimeout(look, this.#acts.isClean() ? wait : quietAfterSave);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
