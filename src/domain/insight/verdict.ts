import type { DraftPurpose } from '../drafts/draft.ts';
import { isPromotionLabel, isUsefulLabel, type Verdict } from './labels.ts';
import type { SentenceReading, Shares, VerdictSentence } from './reading.ts';

export interface DraftVerdict {
  promotion: number;
  value: number;
  shares: Shares;
  verdict: Verdict;
  verdictSentence: VerdictSentence;
}

/** Fewer sentences than this are judged by the strongest one. */
const fewestSentences = 3;

interface Bounds {
  promotion: number;
  promotionValue: number;
  mixed: number;
  value: number;
  valuePromotion: number;
}

/** "A rule many use", not a law: above half about oneself and under a quarter useful is promotion, and so on. */
const usual: Bounds = { promotion: 0.5, promotionValue: 0.25, mixed: 0.25, value: 0.4, valuePromotion: 0.15 };
/** A job search or a launch speaks of oneself by nature. */
const milder: Bounds = { promotion: 0.75, promotionValue: 0.15, mixed: 0.3, value: 0.3, valuePromotion: 0.4 };

/** The verdict on a draft from its sentences, in reading order. */
export function verdictOf(sentences: readonly SentenceReading[], purpose: DraftPurpose | null = null): DraftVerdict {
  const count = Math.max(1, sentences.length);
  const promotion = sentences.filter(({ label }) => isPromotionLabel(label)).length / count;
  const value = sentences.filter(({ label }) => isUsefulLabel(label)).length / count;
  const shares = sharesOf(sentences);
  if (sentences.length === 0) return { promotion, value, shares, verdict: 'neutral', verdictSentence: 'empty' };
  if (sentences.length < fewestSentences) {
    const verdict = strongest(sentences);
    return { promotion, value, shares, verdict, verdictSentence: verdict === 'neutral' ? 'short' : verdict };
  }
  const bounds = purpose === 'job-search' || purpose === 'launch' ? milder : usual;
  const verdict = decide(promotion, value, bounds);
  return { promotion, value, shares, verdict, verdictSentence: verdict };
}

function decide(promotion: number, value: number, bounds: Bounds): Verdict {
  if (promotion > bounds.promotion && value < bounds.promotionValue) return 'promotion';
  if (promotion >= bounds.mixed && value >= bounds.mixed) return 'mixed';
  return value >= bounds.value && promotion <= bounds.valuePromotion ? 'value' : 'neutral';
}

function strongest(sentences: readonly SentenceReading[]): Verdict {
  const promotion = Math.max(0, ...sentences.filter(({ label }) => isPromotionLabel(label)).map((one) => one.promotion));
  const value = Math.max(0, ...sentences.filter(({ label }) => isUsefulLabel(label)).map((one) => one.value));
  if (promotion === 0 && value === 0) return 'neutral';
  return promotion >= value ? 'promotion' : 'value';
}

function sharesOf(sentences: readonly SentenceReading[]): Shares {
  const shares: Shares = { useful: 0, dialogue: 0, neutral: 0, aboutMe: 0 };
  for (const { label } of sentences) {
    const part = 1 / sentences.length;
    if (label === 'dual') {
      shares.useful += part / 2;
      shares.aboutMe += part / 2;
    } else if (isPromotionLabel(label)) shares.aboutMe += part;
    else if (label === 'question') shares.dialogue += part;
    else if (label === 'neutral') shares.neutral += part;
    else shares.useful += part;
  }
  return shares;
}
