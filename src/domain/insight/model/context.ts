import { outcomes } from './softmax.ts';

/** What the second layer may know of a sentence besides its own scores. */
export interface Placed {
  /** Probabilities of the first layer. */
  own: readonly number[];
  /** Its traits that matter to its neighbours. */
  bullet: boolean;
  endsColon: boolean;
}

const reach = 12;

/** Names of the context features, in the order of `contextOf`. */
export const contextNames: readonly string[] = [
  ...outcomes.map((outcome) => `own:${outcome}`),
  ...outcomes.map((outcome) => `log:${outcome}`),
  ...['before', 'after'].flatMap((side) => outcomes.map((outcome) => `${side}:${outcome}`)),
  ...['before-2', 'after-2'].flatMap((side) => ['promotion', 'value', 'neutral'].map((outcome) => `${side}:${outcome}`)),
  ...outcomes.map((outcome) => `around:${outcome}`),
  'most-promotion',
  'promotion-before',
  'promotion-after',
  'own*around',
  'first',
  'second',
  'last',
  'last-but-one',
  'early',
  'alone',
  'few',
  'after-colon',
  'in-list',
  'list-before-promotion',
  'list-before-value',
  'list-head-promotion',
  'list-head-value',
  'list-head-stance',
];

/** The context of sentence `at` among all sentences of a draft, as numbers in the order of `contextNames`. */
export function contextOf(sentences: readonly Placed[], at: number): number[] {
  const { own, bullet } = sentences[at] as Placed;
  const side = (offset: number): readonly number[] => sentences[at + offset]?.own ?? nothing;
  const some = (scores: readonly number[]): number[] => [scores[0] ?? 0, scores[1] ?? 0, scores[5] ?? 0];
  const around = meanAround(sentences, at);
  const head = bullet ? listHead(sentences, at) : null;
  const before = sentences[at - 1];
  const inList = bullet && before?.bullet === true;
  return [
    ...own,
    ...own.map((probability) => Math.log(probability + 0.01) / 4),
    ...side(-1),
    ...side(1),
    ...some(side(-2)),
    ...some(side(2)),
    ...around.mean,
    around.most,
    around.before,
    around.after,
    (own[0] ?? 0) * (around.mean[0] ?? 0),
    flag(at === 0),
    flag(at === 1),
    flag(at === sentences.length - 1),
    flag(at === sentences.length - 2),
    flag(at < sentences.length / 3),
    flag(sentences.length === 1),
    flag(sentences.length < 4),
    flag(before?.endsColon === true),
    flag(inList),
    inList ? (before?.own[0] ?? 0) : 0,
    inList ? (before?.own[1] ?? 0) : 0,
    ...(head === null ? [0, 0, 0] : [head.own[0] ?? 0, head.own[1] ?? 0, head.own[4] ?? 0]),
  ];
}

const nothing: readonly number[] = outcomes.map(() => 0);
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Mean over the neighbours within reach, and the strongest promotion among them, before and after. */
function meanAround(sentences: readonly Placed[], at: number): { mean: number[]; most: number; before: number; after: number } {
  const from = Math.max(0, at - reach);
  const to = Math.min(sentences.length, at + reach + 1);
  const mean = outcomes.map(() => 0);
  let before = 0;
  let after = 0;
  for (let index = from; index < to; index += 1) {
    if (index === at) continue;
    const own = sentences[index]?.own ?? nothing;
    for (let outcome = 0; outcome < mean.length; outcome += 1) mean[outcome] = (mean[outcome] ?? 0) + (own[outcome] ?? 0);
    if (index < at) before = Math.max(before, own[0] ?? 0);
    else after = Math.max(after, own[0] ?? 0);
  }
  const count = Math.max(1, to - from - 1);
  return { mean: mean.map((sum) => sum / count), most: Math.max(before, after), before, after };
}

/** The sentence that introduces a list, at most 20 items up. */
function listHead(sentences: readonly Placed[], at: number): Placed | null {
  for (let index = at - 1; index >= Math.max(0, at - 20); index -= 1) {
    if (sentences[index]?.bullet === false) return sentences[index] ?? null;
  }
  return null;
}
