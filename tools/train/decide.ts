import { type Judge, type LabelledSentence, labelSentence } from '../../src/domain/insight/label-sentence.ts';
import { isTrustedBy } from '../../src/domain/insight/model/cue-precision.ts';
import type { Bounds } from './bounds.ts';
import type { CueTable } from './cue-precision.ts';
import type { PreparedSentence } from './prepared-posts.ts';

/** A sentence with its probabilities, and the cues as measured on other posts. */
export interface Scored {
  sentence: PreparedSentence;
  isOwn: boolean;
  probabilities: readonly number[];
  cues: CueTable;
}

/** Turns probabilities into a label and two scores. */
export type Decide = (sentence: PreparedSentence, probabilities: readonly number[], judge: Judge) => LabelledSentence;

/** As the app does for a draft without a purpose. */
export const decideAsShipped: Decide = ({ facts, kind }, probabilities, judge) =>
  labelSentence(facts, probabilities, kind, null, judge);

export function judgeFrom(bounds: Bounds, cues: CueTable): Judge {
  return { bounds, isTrusted: (cue) => isTrustedBy(cues, cue) };
}
