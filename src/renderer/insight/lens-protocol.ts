import type { PassageCandidate } from '../../contract/passages.ts';
import type { DraftPurpose, Language } from '../../domain/drafts/draft.ts';
import type { ShowingPassage } from '../../domain/insight/passages.ts';
import type { BlockReading, DraftSummaryReading, ReadableBlock } from '../../domain/insight/reading.ts';

/**
 * Sent once, when the bytes of the Polish dictionary have been fetched from the bundle (transfer the buffer). The worker reads
 * without it until then, and reads every open draft anew when it arrives.
 */
export interface InitMessage {
  kind: 'init';
  polishDictionary: ArrayBuffer;
}

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

export type LensRequest = InitMessage | ChangeMessage | CloseMessage | PassagesMessage;

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

export type LensReply = ReadingMessage | ShowingPassagesMessage;
