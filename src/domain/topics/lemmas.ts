import type { PolishDictionary } from '../insight/dictionary/polish-dictionary.ts';
import { fold } from '../text/fold.ts';

/** The base form of a word as written, folded; `null` when none is known. */
export type LemmaOf = (written: string) => string | null;

/** Knows no word: every form stands for itself. */
export const noLemmas: LemmaOf = () => null;

/** How many forms are remembered before the memory starts anew. */
const mostForms = 60_000;

/** Base forms by the dictionary: of a form that can come from several words, the first one that it names. */
export function createLemmas(dictionary: PolishDictionary): LemmaOf {
  const known = new Map<string, string | null>();
  return (written) => {
    const form = written.toLowerCase();
    const remembered = known.get(form);
    if (remembered !== undefined) return remembered;
    if (known.size >= mostForms) known.clear();
    const [reading] = dictionary.lookUp(form);
    const lemma = reading === undefined ? null : fold(reading.lemma);
    known.set(form, lemma);
    return lemma;
  };
}
