import type { DraftPurpose } from '../drafts/draft.ts';
import { isPromotionLabel, isUsefulLabel, type Verdict } from './labels.ts';
import { readingOfPurpose, type VerdictBounds } from './purposes.ts';
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

/** The verdict on a draft from its sentences, in reading order. */
export function verdictOf(sentences: readonly SentenceReading[], purpose: DraftPurpose | null = null): DraftVerdict {
  const count = Math.max(1, sentences.length);
  const promoting = sentences.filter(({ label }) => isPromotionLabel(label));
  const useful = sentences.filter(({ label }) => isUsefulLabel(label));
  const [promotion, value, shares] = [promoting.length / count, useful.length / count, sharesOf(sentences)];
  if (sentences.length === 0) return { promotion, value, shares, verdict: 'neutral', verdictSentence: 'empty' };
  const { countsDual, verdict: bounds } = readingOfPurpose(purpose);
  const held = countsDual ? promoting : promoting.filter(({ label }) => label !== 'dual');
  if (sentences.length < fewestSentences) {
    const verdict = strongest(held, useful);
    return { promotion, value, shares, verdict, verdictSentence: verdict === 'neutral' ? 'short' : verdict };
  }
  const verdict = decide(held.length / count, value, bounds);
  return { promotion, value, shares, verdict, verdictSentence: inWords(verdict, held.length / count, value, bounds) };
}

function decide(promotion: number, value: number, bounds: VerdictBounds): Verdict {
  if (promotion > bounds.promotion && value < bounds.promotionValue) return 'promotion';
  if (promotion >= bounds.mixed && value >= bounds.mixed) return 'mixed';
  return value >= bounds.value && promotion <= bounds.valuePromotion ? 'value' : 'neutral';
}

/** Neutral is also what lies between the bounds: there the words say which way it leans. */
function inWords(verdict: Verdict, promotion: number, value: number, bounds: VerdictBounds): VerdictSentence {
  if (verdict !== 'neutral') return verdict;
  if (value >= bounds.value) return 'mostly-useful';
  return promotion >= bounds.mixed ? 'partly-promotion' : 'neutral';
}

function strongest(promoting: readonly SentenceReading[], useful: readonly SentenceReading[]): Verdict {
  const promotion = Math.max(0, ...promoting.map((one) => one.promotion));
  const value = Math.max(0, ...useful.map((one) => one.value));
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
