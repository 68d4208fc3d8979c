import type { SourceText } from '../draft-session.ts';

/** A draft shown as the text of its file. */
export class SourceFile {
  readonly #tell: () => void;
  value: SourceText;
  /** The text as it is on disk. */
  saved: string;

  constructor(text: string, tell: () => void) {
    this.#tell = tell;
    this.saved = text;
    this.value = { text, loaded: 0, readable: false };
  }

  type(text: string): void {
    this.value = { ...this.value, text };
    this.#tell();
  }

  markSaved(text: string, readable: boolean): void {
    this.saved = text;
    this.value = { ...this.value, readable };
    this.#tell();
  }

  dispose(): void {
    this.value = { ...this.value, loaded: this.value.loaded + 1 };
  }
}
