import { fold } from '../text/fold.ts';
import type { BaseWordsOf } from './base-words.ts';
import { formsByAnalogy } from './forms.ts';

/** The forms of one word of a rule. */
export interface WordMatcher {
  /** Lower-case forms by analogy; only the word itself where the dictionary knows better. */
  forms: ReadonlySet<string>;
  /** The same without diacritics, for people who type without them. */
  plainForms: ReadonlySet<string>;
  /** Base words of which the dictionary names the forms. */
  baseWords: ReadonlySet<string>;
  /** Whether the word is a name: then a form needs a capital letter, which keeps the little frog apart from the shop. */
  isName: boolean;
}

export function wordMatcher(word: string, baseWordsOf: BaseWordsOf): WordMatcher {
  const lower = word.toLowerCase();
  const isName = /\p{Lu}/u.test(word);
  const known = baseWordsOf(word);
  const own = known.filter((base) => base === word || base === lower);
  const baseWords = new Set(own.length > 0 ? own : known);
  const isKnownWord = !isName && baseWords.size > 0;
  const forms = isKnownWord ? new Set([lower]) : new Set(formsByAnalogy(word).keys());
  return { forms, plainForms: new Set([...forms].map(fold)), baseWords, isName };
}

/** A word of a text in the spellings by which it is compared. */
export interface ComparedWord {
  lower: string;
  /** Whether it is spelt with plain letters only. */
  isPlain: boolean;
  baseWords: readonly string[];
  /** Whether it can be a name: it has a capital letter, or stands in an address, a mention or a hashtag. */
  canBeName: boolean;
}

export function isFormOf(word: ComparedWord, matcher: WordMatcher): boolean {
  if (matcher.isName && !word.canBeName) return false;
  if (matcher.forms.has(word.lower)) return true;
  if (word.isPlain && matcher.plainForms.has(word.lower)) return true;
  return word.baseWords.some((base) => matcher.baseWords.has(base));
}
