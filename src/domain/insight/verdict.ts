import type { DraftPurpose } from '../drafts/draft.ts';
import type { Verdict } from './labels.ts';
import { isReadSpecially, readingOfPurpose, type VerdictBounds } from './purposes.ts';
import type { SentenceReading, Shares, VerdictSentence } from './reading.ts';

export interface DraftVerdict {
  promotion: number;
  value: number;
  shares: Shares;
  verdict: Verdict;
  verdictSentence: VerdictSentence;
}

/** What a verdict needs of a sentence. */
export type Chances = Pick<SentenceReading, 'chances'>;

/** Of fewer sentences nothing is said: they are too short to tell. */
const fewestSentences = 3;

/**
 * The verdict on a draft: what its sentences probably are, added up. A sentence that is a promotion as likely as not counts
 * half, so no bound between marked and unmarked can tip a draft. `learned` moves the rule where that was measured to be better.
 */
export function verdictOf(
  sentences: readonly Chances[],
  purpose: DraftPurpose | null = null,
  learned: Partial<VerdictBounds> = {},
): DraftVerdict {
  const mean = (of: (chances: SentenceReading['chances']) => number): number =>
    rounded(sentences.reduce((sum, { chances }) => sum + of(chances), 0) / Math.max(1, sentences.length));
  const promotion = mean((chances) => chances.promotion);
  const value = mean((chances) => chances.useful);
  const [dual, dialogue] = [mean((chances) => chances.dual), mean((chances) => chances.question)];
  const shares = sharesFrom(promotion, value, dual, dialogue, sentences.length);
  if (sentences.length < fewestSentences) {
    return { promotion, value, shares, verdict: 'neutral', verdictSentence: sentences.length === 0 ? 'empty' : 'short' };
  }
  const { countsDual, verdict: usual } = readingOfPurpose(purpose);
  const bounds = isReadSpecially(purpose) ? usual : { ...usual, ...learned };
  const held = countsDual ? promotion : promotion - dual;
  const verdict = decide(held, value, bounds);
  return { promotion, value, shares, verdict, verdictSentence: inWords(verdict, held, value, bounds) };
}

const rounded = (share: number): number => Math.round(share * 1e6) / 1e6;

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

function sharesFrom(promotion: number, value: number, dual: number, dialogue: number, count: number): Shares {
  if (count === 0) return { useful: 0, dialogue: 0, neutral: 0, aboutMe: 0 };
  const aboutMe = rounded(promotion - dual / 2);
  const useful = rounded(Math.max(0, value - dual / 2 - dialogue));
  return { useful, dialogue, neutral: rounded(Math.max(0, 1 - aboutMe - useful - dialogue)), aboutMe };
}
