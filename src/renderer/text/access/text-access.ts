/** What a block is to a reader of its text. Only the first four are read by the lens. */
export type TextBlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'other';

/** One block of the draft as plain text (an item of a list is a block of its own). `key` stays the same while the block lives. */
export interface TextBlock {
  key: string;
  kind: TextBlockKind;
  text: string;
  /** Where the pictures in it are and their words, which are no text of the block; absent without pictures. */
  pictures?: string;
  /** Stretches of `text` that are code within a line, in order; absent when there are none. */
  code?: readonly (readonly [start: number, end: number])[];
}

/** A place in the text: UTF-16 offset into the text of the block. */
export interface TextPlace {
  key: string;
  offset: number;
}

/** What an edit did to the blocks; `order` is given only when blocks came, went or moved. */
export interface BlocksChange {
  changed: TextBlock[];
  removed: string[];
  order: string[] | null;
}

/** A sentence as the lens read it: it ends at `end` in the text of the block, and `text` is how it was written. */
export interface SentencePlace {
  key: string;
  end: number;
  text: string;
}

/** Words as they stood in a block, from `start` on, when somebody found them. */
export interface WordsPlace {
  key: string;
  start: number;
  text: string;
}

/** Some words as they are, not Markdown; with `link` they lead to that address of the web. */
export interface Words {
  text: string;
  link?: string;
}

/** What is put into the text after a sentence: on its line, as a paragraph below its block, or there as a quotation. */
export interface Insertion {
  as: 'sentence' | 'paragraph' | 'quote';
  words: readonly Words[];
}

/** How the lens, the counters and the sidebar see the editor, without knowing Lexical. */
export interface TextAccess {
  /** All blocks in order. Proportional to the draft: not for the typing path. */
  blocks(): TextBlock[];
  /** The whole draft as Markdown. Proportional to the draft: not for the typing path. */
  markdown(): string;
  /** Told after each edit, with only what changed; returns its own undo. */
  onBlocksChange(listener: (change: BlocksChange) => void): () => void;
  /** Told when the caret moves; `null` when the selection is not a caret in a block. Returns its own undo. */
  onCaretChange(listener: (caret: TextPlace | null) => void): () => void;
  /** Whether a block is near enough to the window to be laid out. */
  isShown(key: string): boolean;
  /** Told which blocks came near the window or left it; returns its own undo. */
  onShownChange(listener: (keys: readonly string[]) => void): () => void;
  /** Live DOM range for `[start, end)` of a block's text; `null` when the block is not on screen any more. */
  range(key: string, start: number, end: number): Range | null;
  /** Scrolls to a place and selects it. */
  select(key: string, start: number, end: number): void;
  /**
   * Puts words after a sentence as one step of undo, with the caret behind them and the focus in the text. Gives `false`, and
   * changes nothing, when there are no words or the block of the sentence is gone.
   */
  insertAfter(sentence: SentencePlace, insertion: Insertion): boolean;
  /**
   * Puts other words where these stand, as one step of undo, with the caret behind them and the focus in the text; without words
   * it takes them out. Gives `false`, and changes nothing, when they are gone.
   */
  replace(place: WordsPlace, words: string): boolean;
  focus(): void;
  /** Puts words where the caret is, as if they were typed now; line breaks begin paragraphs. */
  type(words: string): void;
  /** Goes to the field for the words of the picture at this place among all pictures; `false` when it has none. */
  describePicture(index: number): boolean;
}
