import type { Language } from '../drafts/draft.ts';

/** How much the lens marks: only what is plain, what it is fairly sure of, or everything that it suspects. */
export const strictnesses = ['plain', 'balanced', 'everything'] as const;
export type Strictness = (typeof strictnesses)[number];

/** From which probability on a sentence is marked as promotion, by how strict the writer wants the lens; and as useful. */
export interface LabelBounds {
  plain: number;
  balanced: number;
  everything: number;
  useful: number;
}

/** What a person said of a sentence: it was a boast, it was none, or they only left it alone, which says half as much. */
export const saidOfSentence = ['boast', 'none', 'left'] as const;
export type SaidOfSentence = (typeof saidOfSentence)[number];

/** What a person said of a sentence, and how probable a boast it was to the model. */
export interface SaidAnswer {
  language: Language;
  probability: number;
  said: SaidOfSentence;
}

/** How far a person's answers can move a bound, and how much an answer weighs against the distance moved. */
const farthest = 0.25;
const stiffness = 12;
const weights: Readonly<Record<SaidOfSentence, number>> = { boast: 1, none: 1, left: 0.5 };

/**
 * The bound of one person: of the places near the usual bound the one with the fewest of their answers on the wrong side,
 * where a step away from the usual one must be worth it. Without answers it is the usual one; the model itself never changes.
 */
export function bentBound(bound: number, answers: readonly Omit<SaidAnswer, 'language'>[]): number {
  const near = answers.filter(({ probability }) => Math.abs(probability - bound) <= farthest);
  const places = [bound, ...near.map(({ probability, said }) => (said === 'boast' ? probability : justAbove(probability)))];
  const cost = (place: number): number =>
    near.reduce((sum, { probability, said }) => sum + (isWrong(place, probability, said) ? weights[said] : 0), 0) +
    stiffness * Math.abs(place - bound);
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best), bound);
}

const isWrong = (bound: number, probability: number, said: SaidOfSentence): boolean =>
  said === 'boast' ? probability < bound : probability >= bound;

const justAbove = (probability: number): number => Math.min(1, probability + 1e-6);

/** From which probability a sentence of a language is a promotion, and from which it is useful. */
export interface PersonalBounds {
  promotion: Readonly<Record<Language, number>>;
  useful: Readonly<Record<Language, number>>;
}

/** The bounds of a person who wants it so strict and has given these answers. */
export function personalBounds(
  learned: Readonly<Record<Language, LabelBounds>>,
  strictness: Strictness,
  answers: readonly SaidAnswer[],
): PersonalBounds {
  const bent = (language: Language) =>
    bentBound(
      learned[language][strictness],
      answers.filter((answer) => answer.language === language),
    );
  return { promotion: { en: bent('en'), pl: bent('pl') }, useful: { en: learned.en.useful, pl: learned.pl.useful } };
}
