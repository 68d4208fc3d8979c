import type { Language } from '../drafts/draft.ts';
import { guessLanguage, sureMargin } from '../insight/text/language.ts';
import { fold } from '../text/fold.ts';
import type { FormDictionary } from './dictionary.ts';
import { isKnown, isKnownPart, rankOf } from './known-words.ts';
import { type NearForm, nearForms } from './near-forms.ts';
import { type SpelledWord, type Stretch, spelledWords } from './spelled-words.ts';

/** A word that is not spelled as any known one; offsets are UTF-16 in the text of its block. */
export interface Mistake {
  start: number;
  end: number;
  word: string;
}

export interface SpelledBlock {
  text: string;
  /** Stretches that are no prose: code within a line. */
  quiet?: readonly Stretch[];
}

/** What is read against. */
export interface Spelling {
  dictionaries: Readonly<Record<Language, FormDictionary>>;
  /** Forms of the person's own words, in small letters. */
  own: ReadonlySet<string>;
}

/** A name that is not known is taken for a slip only when a word as common as this has its letters, swapped or with Polish signs. */
const commonName = 6;
/** The same for a name of the other language: `Bede` in Polish. */
const commonForName = 8;
const nearName = 0.7;
/** A lone foreign word that is as common as this is no mistake (`deadline` in Polish). */
const commonForeign = 4;
/** Three Polish letters without their signs are still a slip, and no loan. */
const nearLoan = 0.9;

/** The language of a paragraph: its own when that is sure, else the draft's. */
export function languageOfBlock(text: string, ofDraft: Language): Language {
  const { language, margin } = guessLanguage(text);
  return margin >= sureMargin ? language : ofDraft;
}

/** Reads blocks for one set of dictionaries and remembers what it found of each word. */
export interface MistakeFinder {
  find(block: SpelledBlock, ofDraft: Language): { language: Language; mistakes: Mistake[] };
}

type Verdict = 'known' | 'foreign' | 'wrong';

const mostRemembered = 50_000;

export function createMistakeFinder({ dictionaries, own }: Spelling): MistakeFinder {
  const remembered: Record<Language, Map<string, Verdict>> = { en: new Map(), pl: new Map() };

  const verdict = (word: string, language: Language): Verdict => {
    const known = remembered[language].get(word);
    if (known !== undefined) return known;
    const found = judge(word, language);
    if (remembered[language].size >= mostRemembered) remembered[language].clear();
    remembered[language].set(word, found);
    return found;
  };

  const judge = (word: string, language: Language): Verdict => {
    if (own.has(word.toLowerCase()) || isKnown(word, dictionaries[language], language)) return 'known';
    const other = language === 'pl' ? 'en' : 'pl';
    return isKnown(word, dictionaries[other], other) ? 'foreign' : 'wrong';
  };

  const isMistake = (words: readonly SpelledWord[], at: number, language: Language): boolean => {
    const { word, joined } = words[at] as SpelledWord;
    const found = verdict(word, language);
    if (found === 'known' || (joined && isRightInCompound(words[at] as SpelledWord, language))) return false;
    if (/^\p{Lu}/u.test(word)) return isSlipOfName(word, language);
    if (found === 'foreign' && (hasForeignNeighbour(words, at, language) || isLoan(word, language))) return false;
    return word.length > 1;
  };

  const isRightInCompound = ({ word, whole }: SpelledWord, language: Language): boolean => {
    const compound = /^[\p{L}'-]+$/u.test(whole) && verdict(whole, language) === 'known';
    return compound || own.has(whole.toLowerCase()) || isKnownPart(word, dictionaries[language], language);
  };

  /** Another word of the other language beside it: a quotation, a title. */
  const hasForeignNeighbour = (words: readonly SpelledWord[], at: number, language: Language): boolean =>
    [words[at - 1], words[at + 1]].some((each) => each !== undefined && verdict(each.word, language) === 'foreign');

  const isLoan = (word: string, language: Language): boolean => {
    if (language === 'en') return /[ąćęłńóśźż]/u.test(word);
    if (word.length < 3 || rankOf(word, dictionaries.en) < commonForeign) return false;
    return !nearTo(word, 'pl', nearLoan).some(({ form }) => form !== word && fold(form) === fold(word));
  };

  const nearTo = (word: string, language: Language, limit: number): NearForm[] => {
    const [common] = dictionaries[language].automata;
    return common === undefined ? [] : nearForms(common, word, language, limit);
  };

  const names: Record<Language, Map<string, boolean>> = { en: new Map(), pl: new Map() };
  const isSlipOfName = (word: string, language: Language): boolean => {
    const known = names[language].get(word);
    if (known !== undefined) return known;
    const other = language === 'pl' ? 'en' : 'pl';
    const wanted = isKnown(word, dictionaries[other], other) ? commonForName : commonName;
    const isSlip =
      word.length > 2 &&
      nearTo(word.toLowerCase(), language, nearName).some(({ form, rank }) => rank >= wanted && hasSameLetters(form, word));
    if (names[language].size >= mostRemembered) names[language].clear();
    names[language].set(word, isSlip);
    return isSlip;
  };

  return {
    find({ text, quiet }, ofDraft) {
      const language = languageOfBlock(text, ofDraft);
      const words = spelledWords(text, quiet);
      const wrong = words.filter((_, at) => isMistake(words, at, language));
      return { language, mistakes: wrong.map(({ start, end, word }) => ({ start, end, word })) };
    },
  };
}

const hasSameLetters = (one: string, other: string): boolean => sortedLetters(one) === sortedLetters(other);
const sortedLetters = (word: string): string => [...fold(word)].sort().join('');
