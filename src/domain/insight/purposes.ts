import type { DraftPurpose } from '../drafts/draft.ts';

/** Shares of sentences between which the verdicts lie. */
export interface VerdictBounds {
  promotion: number;
  promotionValue: number;
  mixed: number;
  value: number;
  valuePromotion: number;
}

/** How a draft of some purpose is read. */
export interface PurposeReading {
  /** How far the probability from which a sentence counts as promotion is moved towards certainty, in [0, 1]. */
  doubt: number;
  /** Whether news of oneself beside thanks counts as promotion in the verdict. */
  countsDual: boolean;
  verdict: VerdictBounds;
}

/** "A rule many use", not a law: above half about oneself and under a quarter useful is promotion, and so on. */
const usualVerdict: VerdictBounds = { promotion: 0.5, promotionValue: 0.25, mixed: 0.25, value: 0.4, valuePromotion: 0.15 };
/** A job search or a launch speaks of oneself by nature. */
const milderVerdict: VerdictBounds = { promotion: 0.75, promotionValue: 0.25, mixed: 0.3, value: 0.3, valuePromotion: 0.4 };
/** Thanks and condolences do as well, and nobody expects advice there. */
const gentleVerdict: VerdictBounds = { promotion: 0.75, promotionValue: 0.25, mixed: 0.5, value: 0.25, valuePromotion: 0.4 };

const usual: PurposeReading = { doubt: 0, countsDual: true, verdict: usualVerdict };

/** Purposes with a reading of their own; all others are read as usual. */
const readings: Partial<Record<DraftPurpose, PurposeReading>> = {
  'job-search': { doubt: 0.45, countsDual: true, verdict: milderVerdict },
  launch: { doubt: 0.45, countsDual: true, verdict: milderVerdict },
  thanks: { doubt: 0.7, countsDual: false, verdict: gentleVerdict },
  condolence: { doubt: 0.8, countsDual: false, verdict: gentleVerdict },
  quoting: { doubt: 0.7, countsDual: true, verdict: milderVerdict },
};

export function readingOfPurpose(purpose: DraftPurpose | null): PurposeReading {
  return (purpose === null ? undefined : readings[purpose]) ?? usual;
}

/** Whether a draft of this purpose is read in another way than usual, so that its reader should be told. */
export const isReadSpecially = (purpose: DraftPurpose | null): purpose is DraftPurpose => readingOfPurpose(purpose) !== usual;
