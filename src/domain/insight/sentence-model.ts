import type { Language } from '../drafts/draft.ts';
import type { LabelBounds } from './bounds.ts';
import type { Family } from './families.ts';
import type { SentenceLabel } from './labels.ts';
import type { VerdictBounds } from './purposes.ts';
import type { BlockKind } from './reading.ts';

/** A sentence for the model: its text, and how it stands in its draft. */
export interface PlacedSentence {
  text: string;
  kind: BlockKind;
  language: Language;
  /** Whether it opens its block, and whether its line: behind a line break a new thing begins, too. */
  opensBlock: boolean;
  opensLine: boolean;
}

/** A word of a sentence and how much it speaks for what was asked; offsets are those of the sentence. */
export interface SpeakingWord {
  start: number;
  end: number;
  weight: number;
}

/** What the model says of one sentence among its neighbours. */
export interface ModelReading {
  /** The probability of a label, in [0, 1]; all labels together make 1. */
  label(label: SentenceLabel): number;
  /** Of these families the likeliest, and its share among them. */
  family(among: readonly Family[]): { family: Family; share: number };
  /** The words that speak for these labels against the others, strongest first; none that speaks against them. */
  words(labels: readonly SentenceLabel[]): SpeakingWord[];
}

/** What is learned and not computed: figures by which probabilities become labels, reasons and verdicts. */
export interface ModelSettings {
  bounds: Readonly<Record<Language, LabelBounds>>;
  /** A family with a smaller share is not named. */
  familyBound: number;
  /** The rule for verdicts where it differs from the usual one. */
  verdict: Readonly<Partial<Record<Language, Partial<VerdictBounds>>>>;
}

/**
 * Reads the sentences of a draft, each among its neighbours. The answer depends on nothing but the sentences; what was read
 * once is remembered by its text, so that a changed sentence costs a few sentences.
 */
export interface SentenceModel {
  /** Another one for every model that may say something else of the same text. */
  readonly version: string;
  readonly settings: ModelSettings;
  /** In the order of `sentences`; `null` for those without a word to read. `wait` is asked to take a breath between two pieces of work, and may break off by rejecting. */
  read(sentences: readonly PlacedSentence[], wait?: () => Promise<void>): Promise<(ModelReading | null)[]>;
}
