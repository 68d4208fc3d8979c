import type { Language } from '../../drafts/draft.ts';
import type { Cue } from '../cues/cue.ts';
import type { PolishDictionary } from '../dictionary/polish-dictionary.ts';
import type { GrammarAtom } from '../grammar/atoms.ts';
import type { Lexicon } from '../lexicon/word-classes.ts';

/** Grammar and base forms of a word, folded. */
export interface WordGrammar {
  atoms: readonly GrammarAtom[];
  lemmas: readonly string[];
}

/**
 * All that the lens knows of one language. A third language is one more of these, the signs by which it is known
 * (`signs.ts`), its words for names and reasons (`explain/`), and a model that has learned it.
 */
export interface LanguagePack {
  language: Language;
  lexicon: Lexicon;
  cues: readonly Cue[];
  /** A word as written in lower case, and folded; with what a dictionary knows where there is one. */
  grammarOf(written: string, folded: string, dictionary: PolishDictionary | null): WordGrammar;
  /** Shortenings behind which a sentence goes on, and those that may close one when a capital letter follows. Folded. */
  leadingAbbreviations: ReadonlySet<string>;
  closingAbbreviations: ReadonlySet<string>;
}
