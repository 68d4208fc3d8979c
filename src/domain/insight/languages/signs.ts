import type { Language } from '../../drafts/draft.ts';
import { words } from './words.ts';

/** By what a language is known: its commonest words, folded, and the pairs of letters and the letters that it has more than others. */
export interface LanguageSigns {
  commonWords: readonly string[];
  pairs: RegExp;
  letters: RegExp | null;
}

/**
 * The signs of the languages that are read. They are apart from the packs, since the editor tells languages apart as well, and
 * would else load all that the lens knows before a draft can be written.
 */
export const signs: Readonly<Record<Language, LanguageSigns>> = {
  en: {
    commonWords: words(
      "the and of in that is it for was with as be this have are not but from they you your we our at by or an i my me if when what how so can will about there their which would one all more who out up just people been has had were than them then only also into its i'm it's don't you're that's get make new first day time know work like need want good here",
    ),
    pairs: /(?:th|wh|ck|ing|tion|ee|oo|ght)/g,
    letters: null,
  },
  pl: {
    commonWords: words(
      'i w na z sie nie jest ze to do jak o ale co po tak za od czy juz dla ja przez tylko jego jej ich oraz lub bo przy tym te ten ta tej tego jako moze byc jestem mam mnie mi ci was nas nam wam jesli gdy kiedy ktory ktora ktore bardzo jeszcze wszystko wiec aby zeby sa byl byla bylo bylo mozna warto trzeba przed pod nad bez juz dzis tez moj moja swoj kazdy dzieki dziekuje prosze pan pani panstwo u ze we',
    ),
    pairs: /(?:sz|cz|rz|dz|prz|szcz|owi|ych|emy|eni)/g,
    letters: /[ąćęłńśźż]/gi,
  },
};
