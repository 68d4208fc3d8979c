import { contextNames } from './context.ts';
import { outcomes, softmax } from './softmax.ts';
import { traitId } from './trait-ids.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * What was learned, as written by `tools/train`: for each trait and each context feature one weight per outcome, in hundredths,
 * and the bounds above which a sentence counts as promotion or as useful.
 */
export interface Weights {
  traits: Record<string, number[]>;
  context: Record<string, number[]>;
  bounds: Record<'en' | 'pl', { promotion: number; useful: number }>;
}

const learned: Weights = weights;
const constant = 'constant';
const none: readonly number[] = outcomes.map(() => 0);
const contextWeights = contextNames.map((name) => learned.context[name] ?? none);

export const bounds = learned.bounds;

/** Weights by trait id, `outcomes.length` each; only learned traits have one, so ids above the end weigh nothing. */
const weightsById = new Map<number, readonly number[]>(Object.entries(learned.traits).map(([name, row]) => [traitId(name), row]));

/** Is this single word one of those that were learned? */
export const isLearned = (trait: string): boolean => learned.traits[trait] !== undefined;

/** The first layer: what a sentence says for itself. */
export function probabilitiesFromTraits(traits: readonly number[]): number[] {
  const scores = [...(learned.traits[constant] ?? none)];
  for (const trait of traits) addScores(scores, weightsById.get(trait), 1);
  return softmax(scores.map((score) => score / 100));
}

/** The second layer: the same sentence among its neighbours. */
export function probabilitiesInContext(context: readonly number[]): number[] {
  const scores = [...(learned.context[constant] ?? none)];
  for (let index = 0; index < context.length; index += 1) addScores(scores, contextWeights[index], context[index] ?? 0);
  return softmax(scores.map((score) => score / 100));
}

function addScores(scores: number[], weightsOfOne: readonly number[] | undefined, value: number): void {
  if (weightsOfOne === undefined || value === 0) return;
  for (let outcome = 0; outcome < scores.length; outcome += 1) {
    scores[outcome] = (scores[outcome] ?? 0) + value * (weightsOfOne[outcome] ?? 0);
  }
}

/** How much a trait speaks for promotion rather than against it, in hundredths; 0 when it was not learned. */
export const promotionWeight = (trait: string): number => learned.traits[trait]?.[0] ?? 0;
