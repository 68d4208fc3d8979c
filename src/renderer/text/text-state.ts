import type { LexicalEditor } from 'lexical';
import { createValue, type Value } from '../ui/value.ts';
import { plainFormat, type TextFormat } from './commands/text-format.ts';
import type { Finder } from './find/finder.ts';
import type { DraftBlocks } from './markdown/draft-blocks.ts';

/** A menu of blocks that stands at the caret while its words are typed after a slash. */
export interface SlashState {
  query: string;
  /** Index of the choice that Enter takes. */
  chosen: number;
}

/** The link that is being written or changed. */
export interface LinkState {
  url: string;
  text: string;
  /** Whether there is a link already. */
  exists: boolean;
  /** Whether the person asked for it, so that the field takes the focus. */
  editing: boolean;
}

/** Something about pasted content that the person can act on, or why something in the text could not be done. */
export type Offer =
  | { kind: 'fake-letters'; act: () => void }
  | { kind: 'tracked-links'; count: number; act: () => void }
  | { kind: 'failed'; message: string };

/** One draft's editor with what its features tell the window. */
export interface TextState {
  editor: LexicalEditor;
  blocks: DraftBlocks;
  format: Value<TextFormat>;
  slash: Value<SlashState | null>;
  link: Value<LinkState | null>;
  /** `null` until the later parts are loaded. */
  finder: Value<Finder | null>;
  offer: Value<Offer | null>;
  /** Whether quotation marks and dashes are set as they are typed. */
  typography: Value<boolean>;
  /** Where the draft is now. */
  path: () => string;
}

export function createTextState(editor: LexicalEditor, blocks: DraftBlocks, path: () => string): TextState {
  return {
    editor,
    blocks,
    format: createValue(plainFormat),
    slash: createValue<SlashState | null>(null),
    link: createValue<LinkState | null>(null),
    finder: createValue<Finder | null>(null),
    offer: createValue<Offer | null>(null),
    typography: createValue(false),
    path,
  };
}
