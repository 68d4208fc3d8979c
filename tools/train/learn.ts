import { isPromotionLabel, type SentenceLabel } from '../../src/domain/insight/labels.ts';
import { contextNames, contextOf } from '../../src/domain/insight/model/context.ts';
import { outcomes } from '../../src/domain/insight/model/softmax.ts';
import { traitName } from '../../src/domain/insight/model/trait-ids.ts';
import { placedFrom } from '../../src/domain/insight/read-block.ts';
import { foldOf } from './labelled-posts.ts';
import { probabilitiesOf, regress, type Sample } from './logistic.ts';
import type { PreparedPost, PreparedSentence } from './prepared-posts.ts';

/** The traits of a sentence; the baselines of the benchmark put words in their place. */
export type TraitsOf = (sentence: PreparedSentence, post: PreparedPost) => readonly string[];

export interface LearnOptions {
  traitsOf: TraitsOf;
  /** A trait seen in fewer sentences is left out. */
  fewest: number;
  /** A single word must be seen this often in all sentences, and this often in the posts that were written for training. */
  fewestWord: number;
  fewestOwnWord: number;
  penalty: number;
  contextPenalty: number;
}

/** Weights by name, one per outcome; `constant` is always there. */
export interface Learned {
  traits: Map<string, number[]>;
  context: Map<string, number[]>;
}

export const usualOptions: LearnOptions = {
  traitsOf: (sentence) => [...sentence.facts.traits].map(traitName),
  fewest: 3,
  fewestWord: 12,
  fewestOwnWord: 4,
  penalty: 0.003,
  contextPenalty: 0.01,
};

/** Learns both layers. The second is taught on predictions of first layers that had not seen the post. */
export function learn(posts: readonly PreparedPost[], options: LearnOptions = usualOptions): Learned {
  const traits = learnTraits(posts, options);
  const unseen = unseenPredictions(posts, options);
  const samples = posts.flatMap((post, index) => contextSamples(post, unseen[index] ?? []));
  const weights = regress(samples, {
    features: contextNames.length + 1,
    outcomes: outcomes.length,
    penalty: options.contextPenalty,
  });
  return { traits, context: named(weights, ['constant', ...contextNames]) };
}

export function learnTraits(posts: readonly PreparedPost[], options: LearnOptions): Map<string, number[]> {
  const names = ['constant', ...commonTraits(posts, options)];
  const indexes = new Map(names.map((name, index) => [name, index]));
  const samples = posts.flatMap((post) =>
    post.sentences.flatMap((sentence) => {
      if (sentence.label === null) return [];
      const known = options.traitsOf(sentence, post).flatMap((trait) => indexes.get(trait) ?? []);
      return [sampleOf([0, ...known], [1, ...known.map(() => 1)], sentence.label)];
    }),
  );
  const weights = regress(samples, { features: names.length, outcomes: outcomes.length, penalty: options.penalty });
  return named(weights, names);
}

function sampleOf(indexes: readonly number[], values: readonly number[], label: SentenceLabel): Sample {
  return { indexes, values, outcome: outcomeOf(label), weight: 1 };
}

export const outcomeOf = (label: SentenceLabel): number =>
  isPromotionLabel(label) ? 0 : outcomes.indexOf(label as (typeof outcomes)[number]);

/** Traits that are seen often enough; no word is learned that only occurs in posts of others. */
function commonTraits(posts: readonly PreparedPost[], options: LearnOptions): string[] {
  const counts = countTraits(posts, options);
  const own = countTraits(
    posts.filter(({ post }) => post.source === 'own'),
    options,
  );
  const isCommon = (name: string, count: number): boolean =>
    name.startsWith('word:')
      ? count >= options.fewestWord && (own.get(name) ?? 0) >= options.fewestOwnWord
      : count >= options.fewest;
  return [...counts]
    .filter(([name, count]) => isCommon(name, count))
    .map(([name]) => name)
    .toSorted();
}

function countTraits(posts: readonly PreparedPost[], { traitsOf }: LearnOptions): Map<string, number> {
  const counts = new Map<string, number>();
  for (const post of posts) {
    for (const sentence of post.sentences) {
      for (const trait of traitsOf(sentence, post)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
    }
  }
  return counts;
}

function named(weights: Float64Array, names: readonly string[]): Map<string, number[]> {
  const count = outcomes.length;
  return new Map(names.map((name, index) => [name, [...weights.subarray(index * count, (index + 1) * count)]]));
}

const innerFolds = 4;

function unseenPredictions(posts: readonly PreparedPost[], options: LearnOptions): number[][][] {
  const predictions: number[][][] = posts.map(() => []);
  for (let fold = 0; fold < innerFolds; fold += 1) {
    const isHere = ({ post }: PreparedPost): boolean => foldOf(post, innerFolds, 'inner') === fold;
    const traits = learnTraits(
      posts.filter((post) => !isHere(post)),
      options,
    );
    for (const [index, post] of posts.entries()) if (isHere(post)) predictions[index] = predictTraits(post, traits, options);
  }
  return predictions;
}

/** First-layer probabilities of every sentence. */
export function predictTraits(post: PreparedPost, traits: ReadonlyMap<string, number[]>, options: LearnOptions): number[][] {
  return post.sentences.map((sentence) =>
    probabilities([['constant', 1], ...options.traitsOf(sentence, post).map((trait): [string, number] => [trait, 1])], traits),
  );
}

function probabilities(active: readonly (readonly [string, number])[], weights: ReadonlyMap<string, number[]>): number[] {
  const known = active.filter(([name]) => weights.has(name));
  const flat = Float64Array.from(known.flatMap(([name]) => weights.get(name) ?? []));
  return [
    ...probabilitiesOf(
      { indexes: known.map((_, index) => index), values: known.map(([, value]) => value) },
      flat,
      outcomes.length,
    ),
  ];
}

function contextSamples(post: PreparedPost, own: readonly number[][]): Sample[] {
  const placed = post.sentences.map(({ facts }, index) => ({ ...placedFrom(facts), own: own[index] ?? [] }));
  return post.sentences.flatMap(({ label }, index) => {
    if (label === null) return [];
    const context = contextOf(placed, index);
    return [sampleOf([0, ...context.map((_, at) => at + 1)], [1, ...context], label)];
  });
}

/** Probabilities of every sentence in context. */
export function predict(post: PreparedPost, learned: Learned, options: LearnOptions = usualOptions): number[][] {
  const own = predictTraits(post, learned.traits, options);
  const placed = post.sentences.map(({ facts }, index) => ({ ...placedFrom(facts), own: own[index] ?? [] }));
  return post.sentences.map((_, index) => {
    const context = contextOf(placed, index);
    const active = context.map((value, at): [string, number] => [contextNames[at] ?? '', value]);
    return probabilities([['constant', 1], ...active], learned.context);
  });
}
