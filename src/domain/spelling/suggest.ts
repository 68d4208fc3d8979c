import type { Language } from '../drafts/draft.ts';
import type { FormDictionary, Rank } from './dictionary.ts';
import { type NearForm, nearForms } from './near-forms.ts';

/** How many forms are offered at most. */
export const mostSuggestions = 5;

/** How much nearer a form counts for each step of its rank. */
const weightOfRank = 0.11;

/** Tried in turn until there is enough to offer: most mistakes are one slip, and a wide search is a long one. */
const limits = [1.25, 2.2] as const;
const shortLimits = [1.25, 1.5] as const;
/** With fewer common forms than this, rare ones are offered, too. */
const fewSuggestions = 2;
const shortWord = 4;
const longestWord = 40;

/** Two words that were written as one cost this much before their ranks count. */
const splitCost = 1.15;
/** `wkońcu`: a preposition of one letter is easily written with its noun. */
const shortSplitCost = 0.8;
const wordOfOneLetter = /^[aiouwz]$/;
const commonEnough: Rank = 5;
/** Parts as short as this are mostly endings, unless they are among the commonest words. */
const shortPart = 3;
const veryCommon: Rank = 9;

/** What a word may have been meant to be, the best first, in the capitals of the word. */
export function suggestFor(word: string, dictionary: FormDictionary, language: Language): string[] {
  const ranked = nearest(word, dictionary, language);
  const shaped = ranked.map(({ form }) => inCapitalsOf(word, form));
  return [...new Set(shaped)].filter((form) => form !== word).slice(0, mostSuggestions);
}

/** The nearest forms with their costs, the best first. */
export function nearest(word: string, dictionary: FormDictionary, language: Language): NearForm[] {
  if (word.length > longestWord) return [];
  const small = /^\p{Lu}/u.test(word) ? word.toLowerCase() : word;
  const found = new Map<string, NearForm>();
  const add = (form: NearForm) => {
    const known = found.get(form.form);
    if (known === undefined || form.rank > known.rank) found.set(form.form, form);
  };
  const [narrow, wide] = [...word].length <= shortWord ? shortLimits : limits;
  const [common, ...others] = dictionary.automata;
  if (common === undefined) return [];
  nearForms(common, small, language, narrow).forEach(add);
  splits(small, dictionary).forEach(add);
  for (const automaton of found.size < fewSuggestions ? others : []) nearForms(automaton, small, language, narrow).forEach(add);
  if (found.size === 0) nearForms(common, small, language, wide).forEach(add);
  return [...found.values()].sort((one, other) => score(one) - score(other));
}

const score = ({ cost, rank }: NearForm): number => cost - weightOfRank * rank;

/** `alot`, `niewiem`: two common words without a space. A word of one letter is split off only where one exists. */
function splits(word: string, dictionary: FormDictionary): NearForm[] {
  const found: NearForm[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (second.length < 2 || (first.length === 1 && !wordOfOneLetter.test(first))) continue;
    const ranks = [first, second].map((part) => {
      const rank = dictionary.rank(part);
      return part.length > shortPart || rank >= veryCommon ? rank : 0;
    });
    const rank = Math.min(...ranks);
    if (rank < commonEnough) continue;
    found.push({ form: `${first} ${second}`, cost: first.length === 1 ? shortSplitCost : splitCost, rank });
  }
  return found;
}

function inCapitalsOf(word: string, form: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return form.toUpperCase();
  return /^\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
