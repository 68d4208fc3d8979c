import type { DraftPropertyChanges } from '../../contract/drafts.ts';
import { failureFrom } from '../bridge/use-answer.ts';
import { createValue } from '../ui/value.ts';
import type { DraftFile, StudioPort } from './draft-file.ts';
import type { SaveFailure, SaveState } from './draft-session.ts';
import { Recovery, type UnsavedWords } from './recovery.ts';
import { createSaveLoop, type SaveLoop, type SavePace } from './save-loop.ts';
import { failureOf, nothingUnsaved, type Saving, type SavingEvent, savingAfter, shownState } from './saving.ts';

const titleRest = 400;
/** A title that is typed without a rest is saved this often all the same, in milliseconds. */
const titleLongest = 700;
/**
 * A save that takes this long, in milliseconds, is said to be under way, and what was typed until now goes into the recovery place
 * beside it, again after as long: a disk that hangs does not answer, and a kill would take the words along.
 */
const slowSave = 600;
/** A disk that does not answer within this time, in milliseconds, does not keep the words from the recovery place. */
const flushPatience = 2_000;

/** Failures that trying again does not mend. */
const waitsFor: ReadonlySet<string> = new Set(['not-found', 'conflict', 'invalid-input', 'library-closed']);

/** What is saved, and who is told how it goes. */
export interface SaverActs {
  /** Brings the text and these properties into the file. */
  write(properties: DraftPropertyChanges): Promise<void>;
  /** The words as they are now, for the recovery place. */
  unsaved(): Promise<Omit<UnsavedWords, 'properties'>>;
  /** Why the last save did not reach the disk, whenever that changes. */
  failed(failure: SaveFailure | null): void;
}

/** Brings what is typed to the disk soon, again after a failure, and into the recovery place as long as the disk will not have it. */
export class DraftSaver {
  readonly state = createValue<SaveState>('saved');
  readonly #file: DraftFile;
  readonly #acts: SaverActs;
  readonly #loop: SaveLoop;
  readonly #recovery: Recovery;
  #saving: Saving = nothingUnsaved;
  #titleRest: ReturnType<typeof setTimeout> | undefined;
  /** When the first change of the title that is not being saved yet was typed. */
  #titleSince: number | null = null;
  /** Changed properties that are not in the file. */
  pending: DraftPropertyChanges = {};

  constructor(studio: StudioPort, file: DraftFile, acts: SaverActs, pace?: SavePace) {
    this.#file = file;
    this.#acts = acts;
    this.#loop = createSaveLoop(() => this.#save(), pace);
    this.#recovery = new Recovery(studio);
  }

  /** Whether everything typed is in the file. */
  get isSaved(): boolean {
    return this.#saving.kind === 'saved';
  }

  get failure(): SaveFailure | null {
    return failureOf(this.#saving);
  }

  touch(): void {
    this.#titleSince = null;
    this.#step({ type: 'changed' });
    this.#loop.touch();
  }

  /** Saves when the disk may be there again. */
  retry(): void {
    this.#loop.touch();
  }

  /** A title is saved when its typing rests: each saved title may give the file another name. */
  change(properties: DraftPropertyChanges): void {
    this.pending = { ...this.pending, ...properties };
    clearTimeout(this.#titleRest);
    if (properties.title === undefined) {
      this.touch();
      return;
    }
    this.#step({ type: 'changed' });
    const now = performance.now();
    this.#titleSince ??= now;
    this.#titleRest = setTimeout(() => this.touch(), Math.max(0, Math.min(titleRest, this.#titleSince + titleLongest - now)));
  }

  flush(): Promise<void> {
    return this.#loop.flush();
  }

  /**
   * Brings everything typed into the file or, where that cannot be, into the recovery place; what is in the file has left that
   * place then. Rejects when it could be kept in neither.
   */
  async secure(): Promise<void> {
    if (!this.isSaved) await patiently(this.#loop.flush());
    if (!this.isSaved) await this.#keepWords();
    await patiently(this.#recovery.idle());
  }

  /** Takes over that the whole text went into a new file. */
  startAnew(): void {
    this.#step({ type: 'began' });
    this.#step({ type: 'saved' });
    // What was typed while the file was made is not in it.
    this.touch();
  }

  fail(error: unknown): void {
    this.#step({ type: 'failed', failure: saveFailure(error) });
  }

  stop(): void {
    clearTimeout(this.#titleRest);
    this.#loop.stop();
  }

  #step(event: SavingEvent): void {
    const next = savingAfter(this.#saving, event);
    // Most keys come while there is something unsaved already.
    if (next === this.#saving) return;
    this.#saving = next;
    this.state.set(shownState(next));
    this.#acts.failed(this.failure);
  }

  async #save(): Promise<'done' | 'retry' | 'wait'> {
    this.#step({ type: 'began' });
    const slow = setInterval(() => this.#drag(), slowSave);
    try {
      await this.#write();
      this.#step({ type: 'saved' });
      if (this.isSaved) void this.#recovery.release();
      else this.#recovery.doubt();
      return 'done';
    } catch (error) {
      const failure = saveFailure(error);
      this.#step({ type: 'failed', failure });
      // The failure is shown already; closing asks once more, and says so when the words can be kept nowhere.
      this.#keepWords().catch(() => {});
      return waitsFor.has(failure.code) ? 'wait' : 'retry';
    } finally {
      clearInterval(slow);
    }
  }

  #drag(): void {
    this.#step({ type: 'dragged' });
    this.#keepWords().catch(() => {});
  }

  async #write(): Promise<void> {
    const properties = this.pending;
    this.pending = {};
    try {
      await this.#acts.write(properties);
    } catch (error) {
      this.pending = { ...properties, ...this.pending };
      throw error;
    }
  }

  async #keepWords(): Promise<void> {
    const words = await this.#acts.unsaved();
    // A save that ended meanwhile has let go of what was kept; what is kept after it would be offered for ever.
    if (this.isSaved) return;
    await this.#recovery.keep(this.#file, { ...words, properties: this.pending });
  }
}

function patiently(act: Promise<void>): Promise<void> {
  return Promise.race([act, new Promise<void>((resolve) => setTimeout(resolve, flushPatience))]);
}

export function saveFailure(error: unknown): SaveFailure {
  const { code, message } = failureFrom(error);
  return { code, message };
}
