import { readFile } from 'node:fs/promises';
import { type PolishDictionary, readPolishDictionary } from '../../../domain/insight/dictionary/polish-dictionary.ts';
import { type BaseOf, createBaseOf } from '../../../domain/portfolio/terms.ts';
import { createLemmas, type LemmaOf, noLemmas } from '../../../domain/topics/lemmas.ts';

/** Base forms from the dictionary in this file; without one that can be read, words stand for themselves. */
export async function lemmasFrom(file: string | null): Promise<LemmaOf> {
  const dictionary = await dictionaryIn(file);
  return dictionary === null ? noLemmas : createLemmas(dictionary);
}

/** The same for the terms of what is out. */
export async function basesFrom(file: string | null): Promise<BaseOf> {
  return createBaseOf(await dictionaryIn(file));
}

async function dictionaryIn(file: string | null): Promise<PolishDictionary | null> {
  if (file === null) return null;
  try {
    return readPolishDictionary(await readFile(file));
  } catch {
    return null;
  }
}
