import { type Language, languages } from '../../drafts/draft.ts';
import { fold } from '../../text/fold.ts';
import { commonWordsElsewhere } from '../languages/other-languages.ts';
import { signs } from '../languages/signs.ts';

/** A guess and how sure it is: `margin` is the lead of the winner in points; under 2 it should yield to the draft's language. */
export interface LanguageGuess {
  language: Language;
  margin: number;
  /** How much speaks for a language that is not read, against those that are, in points; not above 0 when nothing does. */
  foreign: number;
}

/** For each common word how much it speaks for each language: nothing where two have it. */
const pointsOfWord = new Map<string, Record<Language, number>>();
for (const language of languages) {
  for (const word of new Set(signs[language].commonWords)) {
    const points = pointsOfWord.get(word) ?? { en: 0, pl: 0 };
    points[language] += word.length > 1 ? 2 : 1;
    pointsOfWord.set(word, points);
  }
}
const longestWord = 20;
const sampleLength = 1500;

/** Finds the language of a paragraph by its common words, its letters and its letter pairs; reads the first 1,500 characters. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, sampleLength);
  const folded = fold(sample.replace(/’/g, "'"));
  const words = shortWords(folded);
  const own: Record<Language, number> = { en: 0, pl: 0 };
  const points: Record<Language, number> = { en: 0, pl: 0 };
  for (const language of languages) {
    const { pairs, letters } = signs[language];
    points[language] += count(folded, pairs);
    const special = letters === null ? 0 : count(sample, letters);
    if (special > 0) points[language] += 3 + special;
    own[language] += special;
  }
  for (const word of words) {
    const found = pointsOfWord.get(word);
    if (found === undefined) continue;
    for (const language of languages) {
      points[language] += found[language];
      own[language] += found[language];
    }
  }
  const [likeliest, other] = languages.toSorted((one, two) => points[two] - points[one]) as [Language, Language];
  const foreign = 2 * commonWordsElsewhere(words) + foreignLetters(sample) - Math.max(...languages.map((each) => own[each]));
  return { language: likeliest, margin: points[likeliest] - points[other], foreign };
}

/** Only words that are short enough to be common ones are cut out. */
function shortWords(folded: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    if (isInWord(folded.charCodeAt(at))) continue;
    if (at > start && at - start <= longestWord) words.push(folded.slice(start, at));
    start = at + 1;
  }
  return words;
}

const isInWord = (code: number): boolean => (code >= 97 && code <= 122) || code === 39;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters of other alphabets, and Latin ones that neither language has but in names. */
const foreignLetters = (sample: string): number =>
  count(sample, /(?!\p{Script=Latin})\p{L}/gu) + count(sample, /[äöüßéèêëàâîïôùûçñáíúìòãõåøæčďěňřšťůžő]/gi) / 2;

/** Under this lead a paragraph follows the draft, and so it does when no more than this speaks for another language. */
export const sureMargin = 3;
const sureForeign = 4;
/** More has to speak against what the writer has said. */
const sureForeignAgainst = 10;

/** Whether a text is plainly in a language that is not read, also against the language that its writer named for the draft. */
export const isForeign = ({ foreign }: LanguageGuess, said: Language | null = null): boolean =>
  foreign >= (said === null ? sureForeign : sureForeignAgainst);

/** The language of a draft: what most of its text is in, by points; English when there is nothing to go by. */
export function languageOfDraft(guesses: readonly LanguageGuess[]): Language {
  const points = guesses.reduce((sum, guess) => sum + (guess.language === 'pl' ? -guess.margin : guess.margin), 0);
  return points < 0 ? 'pl' : 'en';
}

/** Whether a draft as a whole is in a language that is not read, so that its short paragraphs are not either. */
export function isForeignDraft(guesses: readonly LanguageGuess[]): boolean {
  return guesses.reduce((sum, { foreign }) => sum + foreign, 0) >= sureForeign && guesses.some((guess) => isForeign(guess));
}
