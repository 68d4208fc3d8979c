import { outcomes } from './softmax.ts';

/** What the second layer may know of a sentence besides its own scores. */
export interface Placed {
  /** Probabilities of the first layer. */
  own: readonly number[];
  /** Its traits that matter to its neighbours. */
  bullet: boolean;
  endsColon: boolean;
  first: boolean;
  plural: boolean;
  second: boolean;
  number: boolean;
  /** Capitalised words after the first, folded: a name that comes back is likely what the draft is about. */
  names: readonly string[];
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
  'list-head-first',
  'list-head-second',
  'first-around',
  'plural-around',
  'second-around',
  'number-around',
  'first*first-around',
  'plural*plural-around',
  'plural*promotion-around',
  'recurring-name',
  'recurring-name*plural-around',
  'recurring-name*first-around',
  'no-first',
];

/** The context of sentence `at` among all sentences of a draft, as numbers in the order of `contextNames`. */
export function contextOf(sentences: readonly Placed[], at: number): number[] {
  const { own, bullet, first, plural, names } = sentences[at] as Placed;
  const side = (offset: number): readonly number[] => sentences[at + offset]?.own ?? nothing;
  const some = (scores: readonly number[]): number[] => [scores[0] ?? 0, scores[1] ?? 0, scores[5] ?? 0];
  const around = neighbourhood(sentences, at);
  const head = bullet ? listHead(sentences, at) : null;
  const before = sentences[at - 1];
  const recurring = flag(names.length > 0 && isRecurring(sentences, at));
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
    flag(head?.first === true || head?.plural === true),
    flag(head?.second === true),
    around.first,
    around.plural,
    around.second,
    around.number,
    first ? around.first : 0,
    plural ? around.plural : 0,
    plural ? (around.mean[0] ?? 0) : 0,
    recurring,
    recurring * Math.min(1, around.plural * 3),
    recurring * Math.min(1, around.first * 3),
    flag(around.first === 0 && !first),
  ];
}

const nothing: readonly number[] = outcomes.map(() => 0);
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** What the neighbours within reach are like: mean outcomes, strongest promotion before and after, shares of persons. */
interface Around {
  mean: number[];
  most: number;
  before: number;
  after: number;
  first: number;
  plural: number;
  second: number;
  number: number;
}

function neighbourhood(sentences: readonly Placed[], at: number): Around {
  const around: Around = { mean: outcomes.map(() => 0), most: 0, before: 0, after: 0, first: 0, plural: 0, second: 0, number: 0 };
  const from = Math.max(0, at - reach);
  const to = Math.min(sentences.length, at + reach + 1);
  const part = 1 / Math.max(1, to - from - 1);
  for (let index = from; index < to; index += 1) {
    const neighbour = sentences[index];
    if (index === at || neighbour === undefined) continue;
    addNeighbour(around, neighbour, part);
    const promotion = neighbour.own[0] ?? 0;
    if (index < at) around.before = Math.max(around.before, promotion);
    else around.after = Math.max(around.after, promotion);
  }
  around.most = Math.max(around.before, around.after);
  return around;
}

function addNeighbour(around: Around, neighbour: Placed, part: number): void {
  for (let outcome = 0; outcome < around.mean.length; outcome += 1) {
    around.mean[outcome] = (around.mean[outcome] ?? 0) + (neighbour.own[outcome] ?? 0) * part;
  }
  if (neighbour.first) around.first += part;
  if (neighbour.plural) around.plural += part;
  if (neighbour.second) around.second += part;
  if (neighbour.number) around.number += part;
}

/** Does a name of the sentence stand in at least two of its neighbours? */
function isRecurring(sentences: readonly Placed[], at: number): boolean {
  const from = Math.max(0, at - reach);
  const to = Math.min(sentences.length, at + reach + 1);
  return (sentences[at]?.names ?? []).some((name) => {
    let times = 0;
    for (let index = from; index < to; index += 1) if (index !== at && sentences[index]?.names.includes(name)) times += 1;
    return times > 1;
  });
}

/** The sentence that introduces a list, at most 20 items up. */
function listHead(sentences: readonly Placed[], at: number): Placed | null {
  for (let index = at - 1; index >= Math.max(0, at - 20); index -= 1) {
    if (sentences[index]?.bullet === false) return sentences[index] ?? null;
  }
  return null;
}
