import type { DraftFile } from './draft-file.ts';
import type { Conflict, DraftProperties, SourceText } from './draft-session.ts';

/** What a save of the whole file text brought: a sentence about the file, and the draft in which the person goes on. */
export interface SavedSource {
  notice: string | null;
  /** The title of the draft that another program changed; the text that was typed went into a file beside it. */
  parted: Conflict | null;
}

/** A draft shown as the text of its file. */
export class SourceDraft {
  readonly kind = 'source';
  readonly #tell: () => void;
  value: SourceText;
  #saved: string;

  constructor(text: string, tell: () => void) {
    this.#tell = tell;
    this.#saved = text;
    this.value = { text, loaded: 0, readable: false };
  }

  type(text: string): void {
    this.value = { ...this.value, text };
    this.#tell();
  }

  async unsaved(): Promise<{ kind: 'source'; text: string; base: string }> {
    return { kind: 'source', text: this.value.text, base: this.#saved };
  }

  /** Writes the text; `null` when it is in the file already. After a conflict the file is the one that keeps this text. */
  async save(file: DraftFile): Promise<SavedSource | null> {
    const sent = this.value.text;
    if (sent === this.#saved) return null;
    const outcome = await file.saveSource(sent);
    if (outcome.outcome === 'saved') {
      file.know(outcome.draft);
      this.#standsAs(sent, outcome.draft.access === 'editable');
      return { notice: outcome.draft.notice, parted: null };
    }
    const { draft, kept, source } = outcome;
    file.know(kept);
    // The kept file has an id of its own, so that its text is not quite what was sent.
    if (this.value.text === sent) this.value = { ...this.value, text: source, loaded: this.value.loaded + 1 };
    this.#standsAs(source, kept.access === 'editable');
    const { path: other, body: otherBody, properties } = draft;
    return { notice: kept.notice, parted: { other, otherBody, otherTitle: properties.title, clashing: [] } };
  }

  /** Writes the whole text into a new file, since its own is gone. */
  async saveAgain(file: DraftFile, properties: DraftProperties): Promise<DraftProperties> {
    const sent = this.value.text;
    const detail = await file.saveAgain('source', sent, properties);
    file.know(detail);
    this.#standsAs(sent, detail.access === 'editable');
    return detail.properties;
  }

  #standsAs(saved: string, readable: boolean): void {
    this.#saved = saved;
    this.value = { ...this.value, readable };
    this.#tell();
  }

  dispose(): void {
    this.value = { ...this.value, loaded: this.value.loaded + 1 };
  }
}
