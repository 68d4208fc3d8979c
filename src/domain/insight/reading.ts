import type { DraftPurpose, Language } from '../drafts/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { SaidAnswer, Strictness } from './bounds.ts';
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

/**
 * One sentence. `start` and `end` are UTF-16 offsets into the block's text; `promotion` and `value` lie in [0, 1], and 0.5 is
 * where each begins to count for this writer.
 */
export interface SentenceReading {
  start: number;
  end: number;
  label: SentenceLabel;
  promotion: number;
  value: number;
  /** What it probably is, in shares of one: `promotion` counts `dual` in, and so does `useful`, which counts `question`, too. */
  chances: { promotion: number; useful: number; dual: number; question: number };
  /** The family that explains the label; `null` when the sentence is neutral and nothing is to be said. */
  family: Family | null;
  cues: CueHit[];
  /** The folded words of the sentence: the key of a dismissal, stable under edits elsewhere. */
  dismissalKey: string;
}

export interface BlockReading {
  key: string;
  kind: BlockKind;
  /** `null`: plainly in a language that is not read. */
  language: Language | null;
  sentences: SentenceReading[];
}

/** What the lens says of a sentence. */
export interface LensFinding extends Finding {
  source: 'lens';
  label: SentenceLabel;
  family: Family;
  /** What it was read in, and how probable a promotion it is: kept with what a person says of it. */
  language: Language;
  probability: number;
}

/** Which sentence of `explain/` says the verdict in words. */
export type VerdictSentence = Verdict | 'mostly-useful' | 'partly-promotion' | 'empty' | 'short' | 'unread';

/** Expected shares of the draft's sentences; they add up to 1 (all 0 for an empty draft). `dual` counts half as useful, half as about me. */
export interface Shares {
  useful: number;
  dialogue: number;
  neutral: number;
  aboutMe: number;
}

export interface DraftSummaryReading {
  /** `null`: the draft is in a language that is not read. */
  language: Language | null;
  /** Expected shares of sentences in [0, 1] that the verdict is made of; `dual` counts fully in both. */
  promotion: number;
  value: number;
  shares: Shares;
  verdict: Verdict;
  verdictSentence: VerdictSentence;
  /** The verdict in words, in the interface language. */
  verdictText: string;
  /** What is worth telling, in the order of the text: what to reconsider, and what serves the reader. */
  findings: LensFinding[];
}

export interface DraftReading extends DraftSummaryReading {
  blocks: BlockReading[];
}

/** How to read. `language` is the draft's own when its owner has said so; `explainIn` is the interface's. */
export interface ReadOptions {
  language?: Language | null;
  purpose?: DraftPurpose | null;
  explainIn?: Language;
  /** How much the writer wants to be told; balanced unless given. */
  strictness?: Strictness;
  /** What the writer said of sentences before. */
  answers?: readonly SaidAnswer[];
}
