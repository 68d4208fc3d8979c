import type { PolishDictionary } from '../insight/dictionary/polish-dictionary.ts';
import { recentMemory } from '../insight/recent-memory.ts';

/** The base forms that a form can come from, as nouns and adjectives; none when it is unknown. */
export type BaseWordsOf = (form: string) => readonly string[];

/** Knows no word. */
export const noBaseWords: BaseWordsOf = () => [];

const rememberedForms = 20_000;
const nominal = /(?:^|\+)(?:subst|adj|ger|depr|num)/;

/** Base words by the dictionary; a capital letter may come from the beginning of a sentence, so both spellings are asked. */
export function createBaseWords(dictionary: PolishDictionary): BaseWordsOf {
  const known = recentMemory<readonly string[]>(rememberedForms);
  const ask = (form: string) => dictionary.lookUp(form).flatMap(({ lemma, tags }) => (nominal.test(tags) ? [lemma] : []));
  return (form) =>
    known.recall(form, () => {
      const lower = form.toLowerCase();
      return [...new Set(lower === form ? ask(form) : [...ask(form), ...ask(lower)])];
    });
}
