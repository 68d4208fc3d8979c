import type { DraftDetail, DraftPropertyChanges } from '../../contract/drafts.ts';
import type { DraftFile, StudioPort } from './draft-file.ts';

/** What of a draft is not in its file. */
export interface UnsavedWords {
  kind: 'body' | 'source';
  text: string;
  /** The same kind of text as it was last known to be in the file. */
  base: string;
  /** All properties as the person sees them; `properties` are those that are not in the file. */
  known: DraftDetail['properties'];
  properties: DraftPropertyChanges;
}

/** Words with the place and the revision that they belong to. */
interface Keeping extends UnsavedWords {
  library: string;
  path: string;
  revision: string;
  title: string;
}

/**
 * Keeps the words of one draft in the recovery place, outside of every library, while they cannot be written where they belong.
 * One at a time, always the newest; what was kept is let go when the words are in their file.
 */
export class Recovery {
  readonly #studio: StudioPort;
  #kept: { id: string; words: string } | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  /** The newest words that wait for their turn, and what resolves when they are kept. */
  #waiting: { input: Keeping; kept: Promise<void> } | null = null;

  constructor(studio: StudioPort) {
    this.#studio = studio;
  }

  /**
   * Resolves when these words, or newer ones, are durably kept; rejects when they could not be. While others are being kept, only
   * the newest wait: on a slow disk older ones would hold them up.
   */
  keep({ library, path, revision }: DraftFile, words: UnsavedWords): Promise<void> {
    const input = { library, path, revision, title: words.known.title, ...words };
    if (this.#waiting !== null) {
      this.#waiting.input = input;
      return this.#waiting.kept;
    }
    const waiting = { input, kept: Promise.resolve() };
    this.#waiting = waiting;
    waiting.kept = this.#next(() => {
      if (this.#waiting === waiting) this.#waiting = null;
      return this.#keepNow(waiting.input);
    });
    return waiting.kept;
  }

  /** Lets go of what was kept. Should that fail, the words are merely offered once more. */
  release(): Promise<void> {
    // Words that come after this are not for whoever waited before it.
    this.#waiting = null;
    return this.#next(async () => {
      if (this.#kept === null) return;
      const { id } = this.#kept;
      this.#kept = null;
      await this.#studio.call('recovery.discard', { id }).catch(() => {});
    });
  }

  /** What is kept may stand in the file by now, where the trusted side lets go of it: the same words are kept anew. */
  doubt(): void {
    if (this.#kept !== null) this.#kept.words = '';
  }

  /** Resolves when everything asked for is done. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  async #keepNow(input: Keeping): Promise<void> {
    const words = JSON.stringify({ ...input, revision: null });
    // A text that is offered somewhere already keeps its id.
    if (this.#kept?.words === words) return;
    const { id } = await this.#studio.call('recovery.keep', { ...input, replaces: this.#kept?.id ?? null });
    this.#kept = { id, words };
  }

  #next(act: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(act, act);
    this.#turn = done.catch(() => {});
    return done;
  }
}
