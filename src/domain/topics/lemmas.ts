import type { PolishDictionary } from '../insight/dictionary/polish-dictionary.ts';
import { recentMemory } from '../insight/recent-memory.ts';
import { fold } from '../text/fold.ts';

/** The base form of a word as written, folded; `null` when none is known. */
export type LemmaOf = (written: string) => string | null;

/** Knows no word: every form stands for itself. */
export const noLemmas: LemmaOf = () => null;

/** How many forms are remembered at least. */
const rememberedForms = 30_000;

/** Base forms by the dictionary: of a form that can come from several words, the first one that it names. */
export function createLemmas(dictionary: PolishDictionary): LemmaOf {
  const known = recentMemory<string | null>(rememberedForms);
  const lemmaOf = (form: string): string | null => {
    const [reading] = dictionary.lookUp(form);
    return reading === undefined ? null : fold(reading.lemma);
  };
  return (written) => {
    const form = written.toLowerCase();
    return known.recall(form, () => lemmaOf(form));
  };
}
