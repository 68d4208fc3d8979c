import type { DraftPurpose, Language } from '../drafts/draft.ts';
import { type Family, isPromotionFamily } from './families.ts';
import type { SentenceLabel } from './labels.ts';
import { isTrusted } from './model/cue-precision.ts';
import { bounds } from './model/model.ts';
import { type Outcome, outcomes } from './model/softmax.ts';
import { traitId } from './model/trait-ids.ts';
import { readingOfPurpose } from './purposes.ts';
import type { BlockKind } from './reading.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** What a sentence was found to be, with both scores; 0.5 is where a score begins to count. */
export interface LabelledSentence {
  label: SentenceLabel;
  promotion: number;
  value: number;
}

/** What is learned besides weights: from where a probability counts, and which cues speak for themselves. */
export interface Judge {
  bounds: Readonly<Record<Language, { promotion: number; useful: number }>>;
  isTrusted(cue: string): boolean;
}

const shippedJudge: Judge = { bounds, isTrusted };

/** How much of a promotion score is left when the words are somebody else's, or may not be meant. */
const quotedShare = 0.4;

/**
 * Decides by the probabilities in context; what others said, and what may be irony, is not the writer's boast, and some
 * purposes are read more mildly.
 * Whoever measures passes the `judge` that was learned without the sentence.
 */
export function labelSentence(
  facts: SentenceFacts,
  probabilities: readonly number[],
  kind: BlockKind,
  purpose: DraftPurpose | null,
  judge: Judge = shippedJudge,
): LabelledSentence {
  const bound = judge.bounds[facts.language];
  const { doubt, takesWords, countsDual } = readingOfPurpose(purpose);
  const isQuoted = kind === 'quote' || facts.traits.has(wholeQuotation);
  const isOwn = facts.voice === 'own' && !isQuoted;
  const raw = of(probabilities, 'promotion') * (isOwn ? 1 : quotedShare);
  const useful = spread(1 - of(probabilities, 'promotion') - of(probabilities, 'neutral'), bound.useful);
  const plain = isQuoted ? noPlainWords : plainWords(facts, judge);
  const learned = spread(raw, bound.promotion + (1 - bound.promotion) * doubt);
  const said = isOwn && takesWords && plain.promotion ? plainScore : 0;
  const promotion = Math.max(speaksOfWriter(facts) ? learned : Math.min(learned, 0.49), said);
  if (promotion >= 0.5) {
    const label = promotionLabel(facts, countsDual);
    return { label, promotion, value: label === 'dual' ? Math.max(useful, 0.5) : Math.min(useful, 0.49) };
  }
  if (useful >= 0.5) return { label: usefulLabel(probabilities), promotion, value: useful };
  return plain.useful === null
    ? { label: 'neutral', promotion, value: useful }
    : { label: plain.useful, promotion, value: plainScore };
}

/** Neighbours alone make no boast: without words of its own to point at a sentence is left in peace. */
function speaksOfWriter({ cues, traits, classWords }: SentenceFacts): boolean {
  return (
    classWords.length > 0 || traits.has(first) || traits.has(firstPlural) || cues.some((cue) => isPromotionFamily(cue.family))
  );
}

/** Families whose words leave no doubt when one of their trusted cues stands there, however seldom it stood in what was learned from. */
const plainPromotion: ReadonlySet<Family> = new Set([
  'status',
  'achievement',
  'offer',
  'gated-offer',
  'followers',
  'humblebrag',
  'hype',
]);
const plainUseful: Partial<Record<Family, SentenceLabel>> = {
  lesson: 'value',
  evidence: 'value',
  credit: 'credit',
  generosity: 'value',
};
const plainScore = 0.55;

interface PlainWords {
  promotion: boolean;
  useful: SentenceLabel | null;
}
const noPlainWords: PlainWords = { promotion: false, useful: null };

/** Whether trusted cues say it in so many words. What is denied or asked is not claimed; false modesty lives from denial. */
function plainWords({ cues, traits }: SentenceFacts, judge: Judge): PlainWords {
  const open = !traits.has(question) && !traits.has(negation);
  const sure = cues.filter((cue) => judge.isTrusted(cue.id) && (open || cue.family === 'humblebrag'));
  return {
    promotion: sure.some((cue) => plainPromotion.has(cue.family)),
    useful: sure.map((cue) => plainUseful[cue.family]).find((label) => label !== undefined) ?? null,
  };
}

const of = (probabilities: readonly number[], outcome: Outcome): number => probabilities[outcomes.indexOf(outcome)] ?? 0;

/** Bends a probability so that its bound lies at 0.5; rounded, so that the answer is the same on every machine. */
function spread(probability: number, bound: number): number {
  const bent = probability < bound ? (probability / bound) * 0.5 : 0.5 + ((probability - bound) / (1 - bound)) * 0.5;
  return Math.round(bent * 1000) / 1000;
}

function usefulLabel(probabilities: readonly number[]): SentenceLabel {
  const useful: readonly SentenceLabel[] = ['value', 'credit', 'question', 'stance'];
  return useful.reduce((best, label) =>
    of(probabilities, label as Outcome) > of(probabilities, best as Outcome) ? label : best,
  );
}

const first = traitId('first');
const firstPlural = traitId('first-plural');
const question = traitId('question');
const negation = traitId('negation');
const wholeQuotation = traitId('whole-quotation');
const humblebrag = traitId('family:humblebrag');
const offer = traitId('family:offer');
const credit = traitId('family:credit');
const names = [traitId('name'), traitId('mention')];
const thanks = [traitId('thanks'), traitId('congratulation')];

function promotionLabel({ traits }: SentenceFacts, countsDual: boolean): SentenceLabel {
  if (!countsDual && thanks.some((word) => traits.has(word))) return 'dual';
  if (traits.has(humblebrag) && !traits.has(offer)) return 'humblebrag';
  const credits = traits.has(credit) && names.some((name) => traits.has(name));
  return credits && thanks.some((word) => traits.has(word)) ? 'dual' : 'promotion';
}
