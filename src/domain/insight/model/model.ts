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

/** Rows of weights, one after another, so that a sentence is weighed without a look-up or an allocation for each trait. */
const contextWeights = Float64Array.from(contextNames.flatMap((name) => learned.context[name] ?? none));
const traitWeights = rowsById(Object.entries(learned.traits).map(([name, row]) => [traitId(name), row]));

function rowsById(rows: readonly (readonly [number, readonly number[]])[]): Float64Array {
  const highest = rows.reduce((most, [id]) => Math.max(most, id), 0);
  const weights = new Float64Array((highest + 1) * outcomes.length);
  for (const [id, row] of rows) weights.set(row, id * outcomes.length);
  return weights;
}

export const bounds = learned.bounds;

/** Is this single word one of those that were learned? */
export const isLearned = (trait: string): boolean => learned.traits[trait] !== undefined;

/** The first layer: what a sentence says for itself. Traits that were not learned weigh nothing. */
export function probabilitiesFromTraits(traits: readonly number[]): number[] {
  const scores = [...(learned.traits[constant] ?? none)];
  for (const trait of traits) if (trait * outcomes.length < traitWeights.length) addScores(scores, traitWeights, trait, 1);
  return softmax(scores.map(hundredth));
}

/** The second layer: the same sentence among its neighbours. */
export function probabilitiesInContext(context: Float64Array): number[] {
  const scores = [...(learned.context[constant] ?? none)];
  for (let index = 0; index < context.length; index += 1) {
    const value = context[index] ?? 0;
    if (value !== 0) addScores(scores, contextWeights, index, value);
  }
  return softmax(scores.map(hundredth));
}

const hundredth = (score: number): number => score / 100;

function addScores(scores: number[], weights: Float64Array, row: number, value: number): void {
  const start = row * outcomes.length;
  for (let outcome = 0; outcome < scores.length; outcome += 1) {
    scores[outcome] = (scores[outcome] ?? 0) + value * (weights[start + outcome] ?? 0);
  }
}

/** How much a trait speaks for promotion rather than against it, in hundredths; 0 when it was not learned. */
export const promotionWeight = (trait: string): number => learned.traits[trait]?.[0] ?? 0;
