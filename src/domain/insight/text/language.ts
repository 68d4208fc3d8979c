import type { Language } from '../../drafts/draft.ts';
import { fold } from '../../text/fold.ts';

/** A guess and how sure it is: `margin` is the lead of the winner in points; under 2 it should yield to the draft's language. */
export interface LanguageGuess {
  language: Language;
  margin: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The commonest words of each language that the other does not have. Folded. */
const common: Record<Language, ReadonlySet<string>> = {
  en: words(
    "the and of in that is it for was with as be this have are not but from they you your we our at by or an i my me if when what how so can will about there their which would one all more who out up just people been has had were than them then only also into its i'm it's don't you're that's get make new first day time know work like need want good here",
  ),
  pl: words(
    'i w na z sie nie jest ze to do jak o ale co po tak za od czy juz dla ja przez tylko jego jej ich oraz lub bo przy tym te ten ta tej tego jako moze byc jestem mam mnie mi ci was nas nam wam jesli gdy kiedy ktory ktora ktore bardzo jeszcze wszystko wiec aby zeby sa byl byla bylo bylo mozna warto trzeba przed pod nad bez juz dzis tez moj moja swoj kazdy dzieki dziekuje prosze pan pani panstwo u ze we',
  ),
};

const polishLetters = /[ąćęłńśźż]/i;
const polishPairs = /(?:sz|cz|rz|dz|prz|szcz|owi|ych|emy|ać|eni)/g;
const englishPairs = /(?:th|wh|ck|ing|tion|ee|oo|ght)/g;
const sampleLength = 1500;

/** Finds the language of a paragraph by its common words, its letters and its letter pairs; reads the first 1,500 characters. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, sampleLength);
  const folded = fold(sample.replace(/’/g, "'"));
  let points = 0;
  for (const word of folded.match(/[a-z']+/g) ?? []) {
    if (common.en.has(word)) points += word.length > 1 ? 2 : 1;
    if (common.pl.has(word)) points -= word.length > 1 ? 2 : 1;
  }
  if (polishLetters.test(sample)) points -= 3 + (sample.match(/[ąćęłńśźż]/gi)?.length ?? 0);
  points += count(folded, englishPairs) - count(folded, polishPairs);
  return { language: points < 0 ? 'pl' : 'en', margin: Math.abs(points) };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Under this lead a paragraph follows the draft. */
export const sureMargin = 3;

/** The language of a draft: what most of its text is in, by points; English when there is nothing to go by. */
export function languageOfDraft(guesses: readonly LanguageGuess[]): Language {
  const points = guesses.reduce((sum, guess) => sum + (guess.language === 'pl' ? -guess.margin : guess.margin), 0);
  return points < 0 ? 'pl' : 'en';
}
