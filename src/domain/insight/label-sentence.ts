import type { DraftPurpose } from '../drafts/draft.ts';
import type { SentenceLabel } from './labels.ts';
import { bounds } from './model/model.ts';
import { type Outcome, outcomes } from './model/softmax.ts';
import { traitId } from './model/trait-ids.ts';
import type { BlockKind } from './reading.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** What a sentence was found to be, with both scores; 0.5 is where a score begins to count. */
export interface LabelledSentence {
  label: SentenceLabel;
  promotion: number;
  value: number;
}

/** Purposes that are about oneself by nature: they must say more before it counts. */
const milderPurposes: ReadonlySet<DraftPurpose> = new Set(['job-search', 'launch', 'thanks', 'condolence']);
const milderBound = 0.15;
/** How much of a promotion score is left when the words are somebody else's. */
const quotedShare = 0.4;

/** Decides by the probabilities in context; quoted words are not the writer's boast, and some purposes are read more mildly. */
export function labelSentence(
  facts: SentenceFacts,
  probabilities: readonly number[],
  kind: BlockKind,
  purpose: DraftPurpose | null,
): LabelledSentence {
  const bound = bounds[facts.language];
  const quoted = kind === 'quote' || facts.traits.has(wholeQuotation) || purpose === 'quoting';
  const mild = purpose !== null && milderPurposes.has(purpose) ? milderBound : 0;
  const raw = of(probabilities, 'promotion') * (quoted ? quotedShare : 1);
  const useful = 1 - of(probabilities, 'promotion') - of(probabilities, 'neutral');
  const promotion = spread(raw, Math.min(0.9, bound.promotion + mild));
  const value = spread(useful, bound.useful);
  if (promotion < 0.5) return { label: value < 0.5 ? 'neutral' : usefulLabel(probabilities), promotion, value };
  const label = promotionLabel(facts);
  return { label, promotion, value: label === 'dual' ? Math.max(value, 0.5) : Math.min(value, 0.49) };
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

const wholeQuotation = traitId('whole-quotation');
const humblebrag = traitId('family:humblebrag');
const offer = traitId('family:offer');
const credit = traitId('family:credit');
const names = [traitId('name'), traitId('mention')];
const thanks = [traitId('thanks'), traitId('congratulation')];

function promotionLabel({ traits }: SentenceFacts): SentenceLabel {
  if (traits.has(humblebrag) && !traits.has(offer)) return 'humblebrag';
  const credits = traits.has(credit) && names.some((name) => traits.has(name));
  return credits && thanks.some((word) => traits.has(word)) ? 'dual' : 'promotion';
}
