import { englishPromotion } from '../cues/en/promotion.ts';
import { englishValue } from '../cues/en/value.ts';
import { englishGrammar } from '../grammar/english.ts';
import { englishLexicon } from '../lexicon/english.ts';
import type { LanguagePack } from './language-pack.ts';
import { words } from './words.ts';

/** What the lens knows of English. */
export const english: LanguagePack = {
  language: 'en',
  lexicon: englishLexicon,
  cues: [...englishPromotion, ...englishValue],
  grammarOf: (_written, folded) => ({ atoms: englishGrammar(folded), lemmas: [] }),
  leadingAbbreviations: new Set(
    words(
      'mr mrs ms dr prof st messrs mt ft rev hon capt col gen lt sgt gov sen rep fig figs vol vs cf e.g i.e eg ie viz approx dept est no nos pp ed eds ca',
    ),
  ),
  closingAbbreviations: new Set(
    words('etc inc ltd co corp jr sr a.m p.m am pm u.s u.k ph.d ph vol jan feb mar apr jun jul aug sep sept oct nov dec'),
  ),
};
