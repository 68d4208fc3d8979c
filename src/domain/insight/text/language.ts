import type { Language } from '../../drafts/draft.ts';
import { fold } from '../../text/fold.ts';

/** A guess and how sure it is: `margin` is the lead of the winner in points; under 2 it should yield to the draft's language. */
export interface LanguageGuess {
  language: Language;
  margin: number;
}

const words = (list: string): string[] => list.split(' ');

/** The commonest words of each language, nearly all of which the other does not have. Folded. */
const common: Record<Language, readonly string[]> = {
  en: words(
    "the and of in that is it for was with as be this have are not but from they you your we our at by or an i my me if when what how so can will about there their which would one all more who out up just people been has had were than them then only also into its i'm it's don't you're that's get make new first day time know work like need want good here",
  ),
  pl: words(
    'i w na z sie nie jest ze to do jak o ale co po tak za od czy juz dla ja przez tylko jego jej ich oraz lub bo przy tym te ten ta tej tego jako moze byc jestem mam mnie mi ci was nas nam wam jesli gdy kiedy ktory ktora ktore bardzo jeszcze wszystko wiec aby zeby sa byl byla bylo bylo mozna warto trzeba przed pod nad bez juz dzis tez moj moja swoj kazdy dzieki dziekuje prosze pan pani panstwo u ze we',
  ),
};

/** More than 0 for English, less for Polish, 0 for `i`, `was` and `we`, which both have. */
const pointsOfWord = new Map<string, number>();
for (const word of common.en) pointsOfWord.set(word, word.length > 1 ? 2 : 1);
for (const word of new Set(common.pl)) pointsOfWord.set(word, (pointsOfWord.get(word) ?? 0) - (word.length > 1 ? 2 : 1));
const longestCommon = Math.max(...[...pointsOfWord.keys()].map(({ length }) => length));

const polishLetters = /[ąćęłńśźż]/gi;
const polishPairs = /(?:sz|cz|rz|dz|prz|szcz|owi|ych|emy|eni)/g;
const englishPairs = /(?:th|wh|ck|ing|tion|ee|oo|ght)/g;
const sampleLength = 1500;

/** Finds the language of a paragraph by its common words, its letters and its letter pairs; reads the first 1,500 characters. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, sampleLength);
  const folded = fold(sample.replace(/’/g, "'"));
  let points = pointsOfWords(folded) + count(folded, englishPairs) - count(folded, polishPairs);
  const letters = count(sample, polishLetters);
  if (letters > 0) points -= 3 + letters;
  return { language: points < 0 ? 'pl' : 'en', margin: Math.abs(points) };
}

/** Only words that are short enough to be common ones are cut out and looked up. */
function pointsOfWords(folded: string): number {
  let points = 0;
  let start = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    if (isInWord(folded.charCodeAt(at))) continue;
    if (at > start && at - start <= longestCommon) points += pointsOfWord.get(folded.slice(start, at)) ?? 0;
    start = at + 1;
  }
  return points;
}

const isInWord = (code: number): boolean => (code >= 97 && code <= 122) || code === 39;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Under this lead a paragraph follows the draft. */
export const sureMargin = 3;

/** The language of a draft: what most of its text is in, by points; English when there is nothing to go by. */
export function languageOfDraft(guesses: readonly LanguageGuess[]): Language {
  const points = guesses.reduce((sum, guess) => sum + (guess.language === 'pl' ? -guess.margin : guess.margin), 0);
  return points < 0 ? 'pl' : 'en';
}
