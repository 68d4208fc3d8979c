import { expectedPrecision } from './cues/cue-precision.ts';
import { isPromotionFamily } from './families.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** How often a sentence promotes of which nothing is known. */
const usualShare = 0.25;

/**
 * Whoever says that they do not want to boast is about to. Such words are too rare in posts to be counted, and the model has
 * met them too seldom; but they name the very thing, so a sentence with them is at least this sure to be a boast.
 */
const disclaimers: ReadonlySet<string> = new Set(['en.humblebrag.not-to-brag', 'pl.humblebrag.not-boasting']);
const chanceByDisclaimer = 0.95;

/**
 * The chance that a sentence promotes, with what the words of cues add to what the model says: the odds grow as those of the
 * cue that was right most often exceed the usual ones. Cues of doubtful worth add nothing, and none takes anything away.
 */
export function withCueEvidence(chance: number, { cues }: Pick<SentenceFacts, 'cues'>): number {
  const growth = Math.max(1, ...cues.filter(({ family }) => isPromotionFamily(family)).map(({ id }) => growthBy(id)));
  const odds = oddsOf(Math.min(chance, nearlySure)) * growth;
  const least = cues.some(({ id }) => disclaimers.has(id)) ? chanceByDisclaimer : chance;
  return Math.max(least, odds / (1 + odds));
}

/** The model has read the same words, so a quarter of the exponent is left out; decision 0012 tells how that was measured. */
function growthBy(cue: string): number {
  const growth = oddsOf(expectedPrecision(cue)) / oddsOf(usualShare);
  // A root and its root instead of a power: their last digits are the same on every computer.
  return Math.sqrt(growth) * Math.sqrt(Math.sqrt(growth));
}

const nearlySure = 1 - 1e-9;
const oddsOf = (chance: number): number => chance / (1 - chance);
