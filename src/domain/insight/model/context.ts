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

const count = outcomes.length;
const placeOf = (name: string): number => contextNames.indexOf(name);

/** Where a feature stands in a row; of a group of outcomes, where its first stands. */
const places = {
  own: placeOf('own:promotion'),
  log: placeOf('log:promotion'),
  before: placeOf('before:promotion'),
  after: placeOf('after:promotion'),
  secondBefore: placeOf('before-2:promotion'),
  secondAfter: placeOf('after-2:promotion'),
  around: placeOf('around:promotion'),
  promotionBefore: placeOf('promotion-before'),
  promotionAfter: placeOf('promotion-after'),
  firstAround: placeOf('first-around'),
  pluralAround: placeOf('plural-around'),
  secondAround: placeOf('second-around'),
  numberAround: placeOf('number-around'),
  mostPromotion: placeOf('most-promotion'),
  ownTimesAround: placeOf('own*around'),
  position: placeOf('first'),
  list: placeOf('after-colon'),
  products: placeOf('first*first-around'),
};

/**
 * The context of sentence `at` among all sentences of a draft, as numbers in the order of `contextNames`. Who asks for many
 * hands over a `row` to be written into, since a hundred numbers a sentence are worth saving.
 */
export function contextOf(sentences: readonly Placed[], at: number, row = new Float64Array(contextNames.length)): Float64Array {
  const sentence = sentences[at] as Placed;
  row.fill(0);
  writeScores(row, sentences, at);
  writeNeighbourhood(row, sentences, at);
  row[places.mostPromotion] = Math.max(row[places.promotionBefore] ?? 0, row[places.promotionAfter] ?? 0);
  row[places.ownTimesAround] = (sentence.own[0] ?? 0) * (row[places.around] ?? 0);
  write(row, places.position, positionOf(at, sentences.length));
  write(row, places.list, listOf(sentences, at));
  write(row, places.products, productsOf(row, sentence, isRecurring(sentences, at)));
  return row;
}

function write(row: Float64Array, place: number, values: readonly number[]): void {
  for (let index = 0; index < values.length; index += 1) row[place + index] = values[index] ?? 0;
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Its own scores and those of the two sentences on each side, as far as there are any. */
function writeScores(row: Float64Array, sentences: readonly Placed[], at: number): void {
  const own = sentences[at]?.own ?? [];
  write(row, places.own, own);
  for (let outcome = 0; outcome < count; outcome += 1) {
    row[places.log + outcome] = Math.log((own[outcome] ?? 0) + 0.01) / 4;
  }
  write(row, places.before, sentences[at - 1]?.own ?? []);
  write(row, places.after, sentences[at + 1]?.own ?? []);
  writeSome(row, places.secondBefore, sentences[at - 2]?.own ?? []);
  writeSome(row, places.secondAfter, sentences[at + 2]?.own ?? []);
}

/** Promotion, value and neutral. */
function writeSome(row: Float64Array, place: number, own: readonly number[]): void {
  row[place] = own[0] ?? 0;
  row[place + 1] = own[1] ?? 0;
  row[place + 2] = own[5] ?? 0;
}

/** From `first` to `few`. */
function positionOf(at: number, length: number): number[] {
  return [
    flag(at === 0),
    flag(at === 1),
    flag(at === length - 1),
    flag(at === length - 2),
    flag(at < length / 3),
    flag(length === 1),
    flag(length < 4),
  ];
}

/** From `after-colon` to `list-head-second`. */
function listOf(sentences: readonly Placed[], at: number): number[] {
  const bullet = sentences[at]?.bullet === true;
  const before = sentences[at - 1];
  const inList = bullet && before?.bullet === true;
  const head = bullet ? listHead(sentences, at) : null;
  return [
    flag(before?.endsColon === true),
    flag(inList),
    inList ? (before?.own[0] ?? 0) : 0,
    inList ? (before?.own[1] ?? 0) : 0,
    head?.own[0] ?? 0,
    head?.own[1] ?? 0,
    head?.own[4] ?? 0,
    flag(head?.first === true || head?.plural === true),
    flag(head?.second === true),
  ];
}

/** From `first*first-around` to `no-first`, of a row in which the neighbourhood is written. */
function productsOf(row: Float64Array, { first, plural }: Placed, recurs: boolean): number[] {
  const firstAround = row[places.firstAround] ?? 0;
  const pluralAround = row[places.pluralAround] ?? 0;
  return [
    first ? firstAround : 0,
    plural ? pluralAround : 0,
    plural ? (row[places.around] ?? 0) : 0,
    flag(recurs),
    recurs ? Math.min(1, pluralAround * 3) : 0,
    recurs ? Math.min(1, firstAround * 3) : 0,
    flag(firstAround === 0 && !first),
  ];
}

/** What the neighbours within reach are like: mean outcomes, strongest promotion before and after, shares of persons. */
function writeNeighbourhood(row: Float64Array, sentences: readonly Placed[], at: number): void {
  const from = Math.max(0, at - reach);
  const to = Math.min(sentences.length, at + reach + 1);
  const part = 1 / Math.max(1, to - from - 1);
  for (let index = from; index < to; index += 1) {
    const neighbour = sentences[index];
    if (index === at || neighbour === undefined) continue;
    addNeighbour(row, neighbour, part);
    const side = index < at ? places.promotionBefore : places.promotionAfter;
    row[side] = Math.max(row[side] ?? 0, neighbour.own[0] ?? 0);
  }
}

function addNeighbour(row: Float64Array, { own, first, plural, second, number }: Placed, part: number): void {
  for (let outcome = 0; outcome < count; outcome += 1) {
    row[places.around + outcome] = (row[places.around + outcome] ?? 0) + (own[outcome] ?? 0) * part;
  }
  if (first) row[places.firstAround] = (row[places.firstAround] ?? 0) + part;
  if (plural) row[places.pluralAround] = (row[places.pluralAround] ?? 0) + part;
  if (second) row[places.secondAround] = (row[places.secondAround] ?? 0) + part;
  if (number) row[places.numberAround] = (row[places.numberAround] ?? 0) + part;
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
