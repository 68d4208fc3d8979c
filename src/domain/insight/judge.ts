import type { DraftPurpose, Language } from '../drafts/draft.ts';
import type { PersonalBounds } from './bounds.ts';
import { withCueEvidence } from './cue-evidence.ts';
import { isPromotionLabel, isUsefulLabel, type SentenceLabel, sentenceLabels } from './labels.ts';
import { readingOfPurpose } from './purposes.ts';
import type { BlockKind, SentenceReading } from './reading.ts';
import { causeOf } from './reasons.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { ModelReading } from './sentence-model.ts';

/** A sentence as it comes before the judge: what the model says of it, and what its words and its place say. */
export interface JudgedCase {
  language: Language;
  kind: BlockKind;
  model: ModelReading;
  facts: SentenceFacts;
}

/** By which measure it is judged. */
export interface JudgeRule {
  bounds: PersonalBounds;
  familyBound: number;
  purpose: DraftPurpose | null;
}

/** How much of a promotion is left when the words are somebody else's, or may not be meant. */
const quotedShare = 0.25;

const promotionLabels = sentenceLabels.filter(isPromotionLabel);
const usefulLabels = sentenceLabels.filter((label) => isUsefulLabel(label) && !isPromotionLabel(label));

/**
 * From a sentence to its label, from first to last: how probable a promotion it is, to the model and by the words of cues;
 * whether the words are the writer's own; whether that is enough for this person and purpose; which of the labels it then is; and the reason. Where no reason can be
 * given there is no mark.
 */
export function judge(sentence: JudgedCase, rule: JudgeRule): Omit<SentenceReading, 'start' | 'end'> {
  const { language, model, facts } = sentence;
  const chances = chancesOf(sentence);
  const bound = rule.bounds.promotion[language];
  const { doubt } = readingOfPurpose(rule.purpose);
  const promotion = spread(chances.promotion, bound + (1 - bound) * doubt);
  const value = spread(chances.useful, rule.bounds.useful[language]);
  const label = labelOf(sentence, promotion >= 0.5, value >= 0.5, rule.purpose);
  const cause = causeOf(label, model, facts, language, rule.familyBound);
  const isNamed = label === 'neutral' || cause.family !== null;
  return {
    label: isNamed ? label : 'neutral',
    promotion: isNamed ? promotion : Math.min(promotion, 0.49),
    value,
    chances,
    ...cause,
    dismissalKey: facts.dismissalKey,
  };
}

/** What a sentence probably is, in shares of one; what others said, and what may be irony, is not the writer's boast. */
function chancesOf({ model, facts, kind }: JudgedCase): SentenceReading['chances'] {
  const isOwn = facts.voice === 'own' && kind !== 'quote' && !facts.isQuotation;
  const chanceOf = (labels: readonly SentenceLabel[]) => labels.reduce((sum, label) => sum + model.label(label), 0);
  const toModel = chanceOf(promotionLabels);
  const promotion = isOwn ? withCueEvidence(toModel, facts) : toModel * quotedShare;
  // What promotion gains, the rest loses; credit beside promotion keeps its part of it.
  const dual = toModel === 0 ? 0 : (model.label('dual') * promotion) / toModel;
  const rest = promotion <= toModel ? 1 : (1 - promotion) / (1 - toModel);
  return {
    promotion: rounded(promotion),
    useful: rounded(chanceOf(usefulLabels) * rest + dual),
    dual: rounded(dual),
    question: rounded(model.label('question') * rest),
  };
}

const rounded = (share: number): number => Math.round(share * 1e6) / 1e6;

/** Bends a probability so that its bound lies at 0.5. */
function spread(probability: number, bound: number): number {
  const bent = probability < bound ? (probability / bound) * 0.5 : 0.5 + ((probability - bound) / (1 - bound || 1)) * 0.5;
  return Math.min(1, rounded(bent));
}

function labelOf(
  { model, facts }: JudgedCase,
  isPromotion: boolean,
  isUseful: boolean,
  purpose: DraftPurpose | null,
): SentenceLabel {
  if (isPromotion) {
    if (!readingOfPurpose(purpose).countsDual && facts.classWords.some(({ name }) => name === 'thanks')) return 'dual';
    const likeliest = likeliestOf(promotionLabels, model);
    return likeliest === 'promotion' && provesItself(facts) ? 'dual' : likeliest;
  }
  return isUseful ? likeliestOf(usefulLabels, model) : 'neutral';
}

/** "We helped Acme cut invoices from 9 days to 2": a claim with its figures before and after can be checked. */
const provesItself = ({ cues }: SentenceFacts): boolean => cues.some(({ id }) => id.endsWith('.evidence.before-after'));

function likeliestOf(labels: readonly SentenceLabel[], model: ModelReading): SentenceLabel {
  return labels.reduce((best, label) => (model.label(label) > model.label(best) ? label : best));
}
