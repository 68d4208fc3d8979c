import type { PassageCandidate } from '../../contract/passages.ts';
import type { DraftPurpose, Language } from '../../domain/drafts/draft.ts';
import type { SaidAnswer, Strictness } from '../../domain/insight/bounds.ts';
import type { ShowingPassage } from '../../domain/insight/passages.ts';
import type { BlockReading, DraftSummaryReading, ReadableBlock } from '../../domain/insight/reading.ts';

/**
 * What changed in a draft since the last message about it. `blocks` are new or changed; `removed` names blocks that are gone;
 * `order` lists every key, first to last, and is `null` while it is the same. An unknown draft begins empty. `revision` counts up and comes back with the answer;
 * only the newest is answered when several wait.
 */
export interface ChangeMessage {
  kind: 'change';
  draft: string;
  revision: number;
  blocks: ReadableBlock[];
  removed: string[];
  order: string[] | null;
  purpose: DraftPurpose | null;
  /** The language the draft is marked with, `null` to find it from the text. */
  language: Language | null;
  /** The language for names, reasons and actions. */
  interfaceLanguage: Language;
  strictness: Strictness;
  /** What the person said of sentences before. */
  answers: readonly SaidAnswer[];
}

/** Forgets a draft that was closed. */
export interface CloseMessage {
  kind: 'close';
  draft: string;
}

/** Asks which of these paragraphs show something. `ask` comes back with the answer. */
export interface PassagesMessage {
  kind: 'passages';
  ask: number;
  candidates: PassageCandidate[];
}

/** The scores of a window that the worker asked for, or why there are none. */
export interface ScoresMessage {
  kind: 'scores';
  ask: number;
  scores: readonly number[] | null;
  message: string;
  /** Whether the library that the draft is of is no longer open. */
  isOutdated: boolean;
}

export type LensRequest = ChangeMessage | CloseMessage | PassagesMessage | ScoresMessage;

/** The answer to a change. `blocks` are only those whose reading differs from the last one sent; `summary` is for the whole draft, `null` while it is the same. */
export interface ReadingMessage {
  kind: 'reading';
  draft: string;
  revision: number;
  blocks: BlockReading[];
  summary: DraftSummaryReading | null;
}

/** The answer about passages: those that show, the best first. */
export interface ShowingPassagesMessage {
  kind: 'passages';
  ask: number;
  passages: ShowingPassage<PassageCandidate>[];
}

/** A draft could not be read: the model is not there, or cannot run here. */
export interface FailedMessage {
  kind: 'failed';
  draft: string;
  message: string;
}

/** Asks the client for the model's scores of a window: the model is on the trusted side, one for all of Byline. */
export interface ScoreMessage {
  kind: 'score';
  ask: number;
  pieces: readonly number[];
}

/** Said by the client, not the worker: the worker was let go because nobody had asked for a while, and knows no draft any more. */
export interface LetGoMessage {
  kind: 'let-go';
}

export type LensReply = ReadingMessage | ShowingPassagesMessage | FailedMessage | LetGoMessage;

export type WorkerMessage = LensReply | ScoreMessage;
