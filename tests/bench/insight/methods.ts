import { isPromotionFamily } from '../../../src/domain/insight/families.ts';
import { isPromotionLabel, isUsefulLabel } from '../../../src/domain/insight/labels.ts';
import { outcomes } from '../../../src/domain/insight/model/softmax.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import type { Decide } from '../../../tools/train/decide.ts';
import { type LearnOptions, usualOptions } from '../../../tools/train/learn.ts';
import { labelBySeeds } from './seed-cues.ts';

/** What is compared in every run: the lens, a model of words only, the first word lists, and today's cues without anything learned. */
export const methodNames = ['lens', 'bag of words', 'seed cues', 'cues alone'] as const;
export type MethodName = (typeof methodNames)[number];

/** The label of the likeliest outcome on the side that its bound lets through. */
const decidePlainly: Decide = ({ facts }, probabilities, { bounds }) => {
  const bound = bounds[facts.language];
  const promotion = probabilities[0] ?? 0;
  const value = 1 - promotion - (probabilities[outcomes.indexOf('neutral')] ?? 0);
  if (promotion >= bound.promotion) return { label: 'promotion', promotion, value };
  const useful = outcomes.slice(1, 5).toSorted((one, other) => chance(probabilities, other) - chance(probabilities, one));
  return { label: value >= bound.useful ? (useful[0] ?? 'value') : 'neutral', promotion, value };
};

const chance = (probabilities: readonly number[], outcome: (typeof outcomes)[number]): number =>
  probabilities[outcomes.indexOf(outcome)] ?? 0;

/** Words as written, folded; nothing else is known. */
export const bagOfWords: LearnOptions = {
  ...usualOptions,
  traitsOf: ({ text }) => [...new Set(fold(text).match(/[\p{L}\d]+/gu))].map((word) => `bag:${word}`),
  inContext: false,
  decide: decidePlainly,
  fewest: 2,
  penalty: 0.0005,
};

const labelOfFamily = { credit: 'credit', dialogue: 'question', stance: 'stance' } as const;

/** A promotion cue makes promotion, otherwise the first other cue says what it is; nothing is learned. */
export const decideByCues: Decide = ({ facts: { cues } }) => {
  const promotion = cues.filter(({ family }) => isPromotionFamily(family)).length;
  const [useful] = cues.filter(({ family }) => !isPromotionFamily(family));
  const scores = { promotion: 1 - 2 ** -promotion, value: useful === undefined ? 0 : 0.5 };
  if (promotion > 0) return { label: 'promotion', ...scores };
  const family = useful?.family as keyof typeof labelOfFamily | undefined;
  return { label: family === undefined ? 'neutral' : (labelOfFamily[family] ?? 'value'), ...scores };
};

/** The word lists from before anything was measured. */
export const decideBySeeds: Decide = ({ text, facts }) => {
  const label = labelBySeeds(text, facts.language);
  return { label, promotion: isPromotionLabel(label) ? 1 : 0, value: isUsefulLabel(label) ? 1 : 0 };
};
