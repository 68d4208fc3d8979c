import type { DraftDetail, DraftPropertyChanges, SaveOutcome, SourceOutcome, TextChange } from '../../contract/drafts.ts';
import { type call, StudioFailure, type subscribe } from '../bridge/calls.ts';

/** How an open draft reaches the trusted side. */
export interface StudioPort {
  call: typeof call;
  subscribe: typeof subscribe;
}

/**
 * The file of an open draft as it was last known: its library, its place and its revision. Every call about the draft goes
 * through here and names the library, so that nothing is ever written into another one.
 */
export class DraftFile {
  readonly library: string;
  readonly #studio: StudioPort;
  path: string;
  revision: string;
  /** The id in its front matter; a draft that was never saved by Byline has none. */
  id: string | null;

  constructor(studio: StudioPort, { library, path, revision, properties }: DraftDetail) {
    this.#studio = studio;
    this.library = library;
    this.path = path;
    this.revision = revision;
    this.id = properties.id;
  }

  /** Takes over where a draft is and which text of it is known. */
  know({ path, revision, properties }: Pick<DraftDetail, 'path' | 'revision' | 'properties'>): void {
    this.path = path;
    this.revision = revision;
    this.id = properties.id ?? this.id;
  }

  read(path = this.path): Promise<DraftDetail> {
    return this.#studio.call('drafts.read', { library: this.library, path });
  }

  async source(path: string): Promise<string> {
    return (await this.#studio.call('drafts.source', { library: this.library, path })).source;
  }

  /** Saves splices of the body that this revision had; `base` is that body, for when the trusted side has forgotten it. */
  async save(changes: TextChange[], properties: DraftPropertyChanges, base: () => string): Promise<SaveOutcome> {
    const input = { library: this.library, path: this.path, revision: this.revision, changes, properties };
    try {
      return await this.#studio.call('drafts.save', input);
    } catch (error) {
      if (!(error instanceof StudioFailure) || error.code !== 'unknown-revision') throw error;
      return this.#studio.call('drafts.save', { ...input, base: base(), id: this.id });
    }
  }

  saveSource(source: string): Promise<SourceOutcome> {
    return this.#studio.call('drafts.saveSource', { library: this.library, path: this.path, revision: this.revision, source });
  }

  /** Writes the text of a file that is gone, with all properties that the window knows. */
  saveAgain(kind: 'body' | 'source', text: string, properties: DraftDetail['properties']): Promise<DraftDetail> {
    const { library, path, revision } = this;
    return this.#studio.call('drafts.saveAgain', { library, path, revision, kind, text, properties });
  }

  /** Keeps what is in the file as a version now. */
  async keepVersion(): Promise<void> {
    await this.#studio.call('history.keep', { library: this.library, path: this.path });
  }

  /** Keeps what was known to be in the file as a version, before something else is shown that another program put there. */
  async keepKnown(): Promise<void> {
    await this.#studio.call('history.keep', { library: this.library, path: this.path, revision: this.revision });
  }

  /** Ends a conflict with the draft at `other`: this draft's text stands there, or the other one stays. */
  async settle(other: string, choice: 'kept' | 'other'): Promise<DraftDetail> {
    const input = { library: this.library, path: other, kept: this.path, choice };
    return (await this.#studio.call('drafts.settle', input)).draft;
  }
}
