import { isPromotionLabel, type SentenceLabel } from '../../src/domain/insight/labels.ts';
import { contextNames, contextOf } from '../../src/domain/insight/model/context.ts';
import { outcomes } from '../../src/domain/insight/model/softmax.ts';
import { traitName } from '../../src/domain/insight/model/trait-ids.ts';
import { mixed, placedFrom } from '../../src/domain/insight/read-block.ts';
import { type Bounds, chooseBounds } from './bounds.ts';
import { type CueTable, measureCues } from './cue-precision.ts';
import { type Decide, decideAsShipped, type Scored } from './decide.ts';
import { foldOf } from './labelled-posts.ts';
import { probabilitiesOf, regress, type Sample } from './logistic.ts';
import { type MarkTable, measureMarks } from './mark-precision.ts';
import type { PreparedPost, PreparedSentence } from './prepared-posts.ts';

/** The traits of a sentence; the baselines of the benchmark put words in their place. */
export type TraitsOf = (sentence: PreparedSentence, post: PreparedPost) => readonly string[];

export interface LearnOptions {
  traitsOf: TraitsOf;
  /** Whether a second layer weighs a sentence among its neighbours. */
  inContext: boolean;
  /** What becomes of the probabilities; the bounds are chosen for it. */
  decide: Decide;
  /** A trait seen in fewer sentences is left out. */
  fewest: number;
  /** A single word must be seen this often in all sentences, and this often in the posts that were written for training. */
  fewestWord: number;
  fewestOwnWord: number;
  penalty: number;
  contextPenalty: number;
}

type Weights = Map<string, number[]>;

/** Weights by name, one per outcome (`constant` is always there), and what turns probabilities into labels. */
export interface Learned {
  traits: Weights;
  context: Weights;
  bounds: Bounds;
  cues: CueTable;
  /** How often marks were right; empty without posts of others. */
  marks: MarkTable;
}

export const usualOptions: LearnOptions = {
  traitsOf: (sentence) => [...sentence.facts.traits].map(traitName),
  inContext: true,
  decide: decideAsShipped,
  fewest: 3,
  fewestWord: 12,
  fewestOwnWord: 4,
  penalty: 0.003,
  contextPenalty: 0.01,
};

/** Learns both layers, the bounds and how far each cue is to be trusted. The second layer and the bounds are taught on predictions of layers that had not seen the post. */
export function learn(posts: readonly PreparedPost[], options: LearnOptions = usualOptions): Learned {
  const unseen = unseenPredictions(posts, options);
  const scored = unseenScores(posts, unseen, options);
  const bounds = chooseBounds(scored, options.decide);
  return {
    traits: learnTraits(posts, options),
    context: learnContext(posts, unseen, options),
    bounds,
    cues: measureCues(posts),
    marks: measureMarks(scored, bounds, options.decide),
  };
}

function learnTraits(posts: readonly PreparedPost[], options: LearnOptions): Weights {
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

const outcomeOf = (label: SentenceLabel): number =>
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

function named(weights: Float64Array, names: readonly string[]): Weights {
  const count = outcomes.length;
  return new Map(names.map((name, index) => [name, [...weights.subarray(index * count, (index + 1) * count)]]));
}

const innerFolds = 4;
const innerFoldOf = ({ post }: PreparedPost): number => foldOf(post, innerFolds, 'inner');

/** First-layer probabilities of every sentence of every post, from first layers that had not seen the post. */
function unseenPredictions(posts: readonly PreparedPost[], options: LearnOptions): number[][][] {
  const layers = foldNumbers.map((fold) => {
    const others = posts.filter((post) => innerFoldOf(post) !== fold);
    return learnTraits(others, options);
  });
  return posts.map((post) => predictTraits(post, layers[innerFoldOf(post)] as Weights, options));
}

const foldNumbers = Array.from({ length: innerFolds }, (_, fold) => fold);

function learnContext(posts: readonly PreparedPost[], unseen: readonly number[][][], options: LearnOptions): Weights {
  if (!options.inContext) return new Map();
  const samples = posts.flatMap((post, index) => contextSamples(post, unseen[index] ?? []));
  const weights = regress(samples, {
    features: contextNames.length + 1,
    outcomes: outcomes.length,
    penalty: options.contextPenalty,
  });
  return named(weights, ['constant', ...contextNames]);
}

/** Every labelled sentence with the probabilities that it would get, had its post not been there to learn from. */
function unseenScores(posts: readonly PreparedPost[], unseen: readonly number[][][], options: LearnOptions): Scored[] {
  return foldNumbers.flatMap((fold) => {
    const isHere = (post: PreparedPost): boolean => innerFoldOf(post) === fold;
    const others = posts.filter((post) => !isHere(post));
    const context = learnContext(
      others,
      unseen.filter((_, index) => !isHere(posts[index] as PreparedPost)),
      options,
    );
    const cues = measureCues(others);
    return posts.flatMap((post, index) =>
      isHere(post)
        ? inContext(post, unseen[index] ?? [], context).map((probabilities, at) => scoredOf(post, at, probabilities, cues))
        : [],
    );
  });
}

function scoredOf({ post, sentences }: PreparedPost, at: number, probabilities: number[], cues: CueTable): Scored {
  return { sentence: sentences[at] as PreparedSentence, isOwn: post.source === 'own', probabilities, cues };
}

/** First-layer probabilities of every sentence. */
function predictTraits(post: PreparedPost, traits: Weights, options: LearnOptions): number[][] {
  return post.sentences.map((sentence) =>
    probabilities([['constant', 1], ...options.traitsOf(sentence, post).map((trait): [string, number] => [trait, 1])], traits),
  );
}

function probabilities(active: readonly (readonly [string, number])[], weights: Weights): number[] {
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

function contextsOf(post: PreparedPost, own: readonly number[][]): number[][] {
  const placed = post.sentences.map(({ facts }, index) => ({ ...placedFrom(facts), own: own[index] ?? [] }));
  return placed.map((_, index) => [...contextOf(placed, index)]);
}

function contextSamples(post: PreparedPost, own: readonly number[][]): Sample[] {
  return contextsOf(post, own).flatMap((context, index) => {
    const label = post.sentences[index]?.label ?? null;
    if (label === null) return [];
    const there = context.flatMap((value, at) => (value === 0 ? [] : [at]));
    return [sampleOf([0, ...there.map((at) => at + 1)], [1, ...there.map((at) => context[at] ?? 0)], label)];
  });
}

/** Both layers together, as the app weighs them. */
function inContext(post: PreparedPost, own: readonly number[][], weights: Weights): number[][] {
  if (weights.size === 0) return [...own];
  return contextsOf(post, own).map((context, index) => {
    const active = context.map((value, at): [string, number] => [contextNames[at] ?? '', value]);
    return mixed(own[index] ?? [], probabilities([['constant', 1], ...active], weights));
  });
}

/** Probabilities of every sentence of a post. */
export function predict(post: PreparedPost, learned: Learned, options: LearnOptions = usualOptions): number[][] {
  return inContext(post, predictTraits(post, learned.traits, options), learned.context);
}
