import { call, subscribe } from '../bridge/calls.ts';
import { loadWritingToolsFor } from '../text/writing-tools/load-writing-tools.ts';
import { onDraftDeleted } from './deleted-drafts.ts';
import type { StudioPort } from './draft-file.ts';
import { OpenDraft } from './open-draft.ts';
import type { SavePace } from './save-loop.ts';

/** So many drafts keep their editor, and with it their undo, while others are looked at. */
const mostKept = 12;

/** A draft whose words could be kept nowhere. */
export interface UnsafeDraft {
  library: string;
  path: string;
  title: string;
  words: string;
}

/** The drafts that are open in one window, the last used one last. */
export class OpenDrafts {
  readonly #studio: StudioPort;
  readonly #pace: SavePace | undefined;
  readonly #kept = new Set<OpenDraft>();
  /** Of those that are kept: drafts that were deleted while words of theirs were on their way to safety. */
  readonly #deleted = new WeakSet<OpenDraft>();

  constructor(studio: StudioPort, pace?: SavePace) {
    this.#studio = studio;
    this.#pace = pace;
  }

  /** Opens a draft, or gives it as it was left with what changed outside meanwhile. Rejects with a `StudioFailure`. */
  async open(library: string, path: string): Promise<OpenDraft> {
    const known = this.#find(library, path);
    if (known !== undefined) {
      await known.lookAgain();
      return this.#keep(known);
    }
    const detail = await this.#studio.call('drafts.read', { library, path });
    const isSource = detail.access === 'source';
    const source = isSource ? (await this.#studio.call('drafts.source', { library, path: detail.path })).source : null;
    await loadWritingToolsFor(detail.body);
    return this.#find(library, detail.path) ?? this.#keep(new OpenDraft(this.#studio, detail, source, this.#pace));
  }

  /** Saves all that is unsaved. */
  async flush(): Promise<void> {
    await Promise.all([...this.#kept].map((draft) => (draft.isSaved ? null : draft.session.flush())));
  }

  /** Brings every unsaved word to where it is safe; gives the drafts with which that could not be done. */
  async secure(): Promise<UnsafeDraft[]> {
    const drafts = [...this.#kept];
    const results = await Promise.allSettled(drafts.map((draft) => draft.secure()));
    const unsafe = drafts.filter((_, index) => results[index]?.status === 'rejected');
    return Promise.all(
      unsafe.map(async (draft) => ({
        library: draft.file.library,
        path: draft.file.path,
        title: draft.session.properties.title,
        words: await draft.words(),
      })),
    );
  }

  /**
   * Lets go of a draft that was deleted, so that nothing of it comes back into another one of its name. What was typed while it was
   * being deleted is brought to safety first.
   */
  async release(library: string, path: string): Promise<void> {
    const draft = this.#find(library, path);
    if (draft === undefined) return;
    this.#deleted.add(draft);
    await this.#leave(draft);
  }

  /** Lets go of the drafts of every other library than the one that is open now; the words of none are lost by it. */
  async leaveOthers(library: string | null): Promise<void> {
    const others = [...this.#kept].filter((draft) => draft.file.library !== library);
    await Promise.all(others.map((draft) => this.#leave(draft)));
  }

  #find(library: string, path: string): OpenDraft | undefined {
    return [...this.#kept].find((draft) => {
      const { file } = draft;
      return file.library === library && file.path === path && !this.#deleted.has(draft);
    });
  }

  #keep(draft: OpenDraft): OpenDraft {
    this.#kept.delete(draft);
    this.#kept.add(draft);
    for (const old of this.#kept) {
      if (this.#kept.size <= mostKept) break;
      if (old.isSettled) this.#close(old);
    }
    return draft;
  }

  async #leave(draft: OpenDraft): Promise<void> {
    try {
      await draft.secureAll();
    } catch {
      // It stays in memory, so that closing the window asks about it.
      return;
    }
    this.#close(draft);
  }

  #close(draft: OpenDraft): void {
    draft.close();
    this.#kept.delete(draft);
  }
}

/** The open drafts of this window. */
export const openDrafts = new OpenDrafts({ call, subscribe });
onDraftDeleted((library, path) => void openDrafts.release(library, path));
