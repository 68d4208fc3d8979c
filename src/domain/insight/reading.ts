import type { DraftPurpose, Language } from '../drafts/draft.ts';
import type { Family } from './families.ts';
import type { SentenceLabel, Verdict } from './labels.ts';

/** What a block of a draft is. Code and `other` blocks are never read. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'other';

/** A block as its owner knows it: `key` is unique in the draft, `text` is plain text with line breaks as `\n`. */
export interface ReadableBlock {
  key: string;
  kind: BlockKind;
  text: string;
}

/** The words that caused a reading: UTF-16 offsets into the block's text, `end` exclusive. */
export interface CueHit {
  id: string;
  family: Family;
  start: number;
  end: number;
  /** The words folded: by them a person silences the same words everywhere. */
  wording: string;
}

/** One sentence. `start` and `end` are UTF-16 offsets into the block's text; `promotion` and `value` lie in [0, 1]. */
export interface SentenceReading {
  start: number;
  end: number;
  label: SentenceLabel;
  promotion: number;
  value: number;
  /** The family that explains the label; `null` when the sentence is neutral and nothing is to be said. */
  family: Family | null;
  cues: CueHit[];
  /** The folded words of the sentence: the key of a dismissal, stable under edits elsewhere. */
  dismissalKey: string;
}

export interface BlockReading {
  key: string;
  kind: BlockKind;
  language: Language;
  sentences: SentenceReading[];
}

/** One thing worth telling, in the words of the interface language. */
export interface Hint {
  /** `watch`: something to reconsider; `praise`: something that serves the reader. */
  tone: 'watch' | 'praise';
  /** Where it stands: key of the block and offsets of the sentence in it. */
  block: string;
  start: number;
  end: number;
  /** The sentence as written. */
  text: string;
  /** The words in the sentence that caused the hint: offsets into the block, and folded; empty when the whole sentence did. */
  words: Pick<CueHit, 'start' | 'end' | 'wording'>[];
  label: SentenceLabel;
  family: Family;
  /** What it is, in two or three words; why, in one sentence; one action. */
  name: string;
  why: string;
  action: string;
  /** The key for "Leave it" of this sentence. */
  dismissalKey: string;
}

/** Which sentence of `explain/` says the verdict in words. */
export type VerdictSentence = Verdict | 'mostly-useful' | 'partly-promotion' | 'empty' | 'short';

/** Shares of the draft's sentences; they add up to 1 (all 0 for an empty draft). `dual` counts half as useful, half as about me. */
export interface Shares {
  useful: number;
  dialogue: number;
  neutral: number;
  aboutMe: number;
}

export interface DraftSummaryReading {
  language: Language;
  /** Shares of sentences in [0, 1] that the verdict is made of; `dual` counts fully in both. */
  promotion: number;
  value: number;
  shares: Shares;
  verdict: Verdict;
  verdictSentence: VerdictSentence;
  /** The verdict in words, in the interface language. */
  verdictText: string;
  /** Most useful first: what to reconsider and what to be glad of, together. */
  hints: Hint[];
}

export interface DraftReading extends DraftSummaryReading {
  blocks: BlockReading[];
}

/** How to read. `language` is the draft's own when its owner has said so; `explainIn` is the interface's. */
export interface ReadOptions {
  language?: Language | null;
  purpose?: DraftPurpose | null;
  explainIn?: Language;
}
