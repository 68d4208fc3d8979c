import { isPromotionLabel, isUsefulLabel, type SentenceLabel, sentenceLabels } from '../../../src/domain/insight/labels.ts';
import type { JudgedPost } from './gold.ts';
import {
  addCounts,
  averagePrecision,
  bootstrap,
  type Counts,
  type Figure,
  f1,
  precision,
  precisionAtRecall,
  recall,
} from './measures.ts';

/** A named figure of one method; what it must reach is told where something was promised. */
export interface NamedFigure {
  name: string;
  figure: Figure;
  target?: number;
}

type IsOn = (label: SentenceLabel) => boolean;

const leastRecall = 0.7;
const sides: Record<string, IsOn> = { promotion: isPromotionLabel, useful: isUsefulLabel };

/** The figures that something was promised about, and what they are made of. */
export function sideFigures(posts: readonly JudgedPost[]): NamedFigure[] {
  return [
    ...threeFigures('promotion', posts, sides.promotion as IsOn).map((one) => withTarget(one)),
    { name: 'promotion: average precision', figure: averageFigure(posts), target: 0.75 },
    { name: `promotion: precision at recall ≥ ${leastRecall.toFixed(2)}`, figure: precisionFigure(posts), target: 0.7 },
    ...threeFigures('useful', posts, sides.useful as IsOn).map((one) =>
      one.name.endsWith('F1') ? { ...one, target: 0.8 } : one,
    ),
    { name: 'verdict of the post right', figure: bootstrap(posts, shareOfRightVerdicts), target: 0.85 },
  ];
}

/** Precision, recall and F1 of each label that the readers gave. */
export function labelFigures(posts: readonly JudgedPost[]): NamedFigure[] {
  const gold = new Set(posts.flatMap(({ sentences }) => sentences.map((one) => one.gold)));
  const named = sentenceLabels.filter((label) => gold.has(label));
  return named.flatMap((label) => threeFigures(label, posts, (other) => other === label));
}

/** At the balanced strictness. */
function withTarget(one: NamedFigure): NamedFigure {
  if (one.name.endsWith('precision')) return { ...one, target: 0.8 };
  return one.name.includes('recall') ? { ...one, target: 0.55 } : one;
}

function threeFigures(name: string, posts: readonly JudgedPost[], isOn: IsOn): NamedFigure[] {
  const there = addCounts(posts.map((post) => countsOf(post, isOn))).there;
  return [
    { name: `${name}: precision`, figure: measure(posts, isOn, precision) },
    { name: `${name}: recall (of ${there})`, figure: measure(posts, isOn, recall) },
    { name: `${name}: F1`, figure: measure(posts, isOn, f1) },
  ];
}

function measure(posts: readonly JudgedPost[], isOn: IsOn, statistic: (counts: Counts) => number): Figure {
  const counts = posts.map((post) => countsOf(post, isOn));
  return bootstrap(counts, (some) => statistic(addCounts(some)));
}

function countsOf({ sentences }: JudgedPost, isOn: IsOn): Counts {
  const found = sentences.filter(({ label }) => isOn(label));
  return {
    both: found.filter(({ gold }) => isOn(gold)).length,
    found: found.length,
    there: sentences.filter(({ gold }) => isOn(gold)).length,
  };
}

export const scoredPromotion = ({ sentences }: JudgedPost): { score: number; isTrue: boolean }[] =>
  sentences.map(({ promotion, gold }) => ({ score: promotion, isTrue: isPromotionLabel(gold) }));

function precisionFigure(posts: readonly JudgedPost[]): Figure {
  return bootstrap(posts.map(scoredPromotion), (some) => precisionAtRecall(some.flat(), leastRecall));
}

function averageFigure(posts: readonly JudgedPost[]): Figure {
  return bootstrap(posts.map(scoredPromotion), (some) => averagePrecision(some.flat()));
}

const shareOfRightVerdicts = (posts: readonly JudgedPost[]): number =>
  posts.filter(({ verdict, goldVerdict }) => verdict === goldVerdict).length / Math.max(1, posts.length);
