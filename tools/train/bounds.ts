import type { Language } from '../../src/domain/drafts/draft.ts';
import { isPromotionLabel, isUsefulLabel } from '../../src/domain/insight/labels.ts';
import { type Decide, judgeFrom, type Scored } from './decide.ts';

/** From which probability on a sentence counts as promotion, and as useful, in each language. */
export type Bounds = Record<Language, { promotion: number; useful: number }>;

const candidates = Array.from({ length: 61 }, (_, index) => (20 + index) / 100);
/** How much recall weighs beside precision. A wrong mark costs more trust than a missed one, so promotion has to be surer. */
const recallWeights = { promotion: 0.5, useful: 1 };
/** The scores of neighbouring bounds are averaged, so that a lucky one is not taken for a good one. */
const reach = 4;
/** Bounds that lie this near the best are as good on so few sentences. Of those the lowest is taken for promotion, since it finds more. */
const asGood = { promotion: 0.01, useful: 0 };
const fewestFromOthers = 200;

/** The bounds with the best F-scores (F0.5 for promotion, F1 for useful) on sentences scored by layers that had not seen them; posts of others count before those written for training. */
export function chooseBounds(scored: readonly Scored[], decide: Decide): Bounds {
  return { en: boundsFor('en', scored, decide), pl: boundsFor('pl', scored, decide) };
}

function boundsFor(language: Language, all: readonly Scored[], decide: Decide): Bounds[Language] {
  const here = all.filter(({ sentence }) => sentence.facts.language === language && sentence.label !== null);
  const others = here.filter(({ isOwn }) => !isOwn);
  const scored = others.length >= fewestFromOthers ? others : here;
  const promotion = best((bound) => scoreOf(scored, { promotion: bound, useful: 0.5 }, decide, 'promotion'), asGood.promotion);
  return { promotion, useful: best((bound) => scoreOf(scored, { promotion, useful: bound }, decide, 'useful'), asGood.useful) };
}

function best(scoreAt: (bound: number) => number, margin: number): number {
  const scores = candidates.map(scoreAt);
  const smooth = scores.map((_, index) => {
    const near = scores.slice(Math.max(0, index - reach), index + reach + 1);
    return near.reduce((sum, score) => sum + score, 0) / near.length;
  });
  const least = Math.max(...smooth) - margin;
  return candidates[smooth.findIndex((score) => score >= least)] ?? 0.5;
}

const sides = { promotion: isPromotionLabel, useful: isUsefulLabel };

/** F-score of one side under these bounds. */
function scoreOf(scored: readonly Scored[], bounds: Bounds[Language], decide: Decide, side: keyof typeof sides): number {
  const isOn = sides[side];
  let [both, found, there] = [0, 0, 0];
  for (const { sentence, probabilities, cues } of scored) {
    const isFound = isOn(decide(sentence, probabilities, judgeFrom({ en: bounds, pl: bounds }, cues)).label);
    const isThere = sentence.label !== null && isOn(sentence.label);
    if (isFound) found += 1;
    if (isThere) there += 1;
    if (isFound && isThere) both += 1;
  }
  const weight = recallWeights[side] ** 2;
  return ((1 + weight) * both) / Math.max(1, found + weight * there);
}
