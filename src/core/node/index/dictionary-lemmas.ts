import { readFile } from 'node:fs/promises';
import { readPolishDictionary } from '../../../domain/insight/dictionary/polish-dictionary.ts';
import { createLemmas, type LemmaOf, noLemmas } from '../../../domain/topics/lemmas.ts';

/** Base forms from the dictionary in this file; without one that can be read, words stand for themselves. */
export async function lemmasFrom(file: string | null): Promise<LemmaOf> {
  if (file === null) return noLemmas;
  try {
    return createLemmas(readPolishDictionary(await readFile(file)));
  } catch {
    return noLemmas;
  }
}
