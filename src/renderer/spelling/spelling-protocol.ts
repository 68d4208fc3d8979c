import type { Language } from '../../domain/drafts/draft.ts';
import type { Mistake, SpelledBlock } from '../../domain/spelling/find-mistakes.ts';

export interface KeyedBlock extends SpelledBlock {
  key: string;
}

/** The bytes of the dictionaries, sent once (transfer the buffers). */
export interface DictionariesMessage {
  kind: 'dictionaries';
  english: ArrayBuffer;
  polish: ArrayBuffer;
  polishFrequencies: ArrayBuffer;
}

/** The person's own words from now on. */
export interface OwnWordsMessage {
  kind: 'own';
  words: readonly string[];
}

/** Asks for the mistakes of blocks; `language` is the draft's, `null` to find it from these blocks. */
export interface ReadMessage {
  kind: 'read';
  ask: number;
  language: Language | null;
  blocks: readonly KeyedBlock[];
}

export interface SuggestMessage {
  kind: 'suggest';
  ask: number;
  word: string;
  language: Language;
}

export type SpellingRequest = DictionariesMessage | OwnWordsMessage | ReadMessage | SuggestMessage;

export interface ReadBlock {
  key: string;
  language: Language;
  mistakes: Mistake[];
}

export type SpellingReply =
  | { kind: 'read'; ask: number; language: Language; blocks: ReadBlock[] }
  | { kind: 'suggest'; ask: number; words: string[] };
