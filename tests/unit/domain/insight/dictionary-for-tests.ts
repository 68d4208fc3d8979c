import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolishDictionary } from '../../../../src/domain/insight/dictionary/polish-dictionary.ts';

/** The bytes that are shipped, and the dictionary over them. */
export const dictionaryBytes = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../../resources/dictionaries/pl/polish.dict')),
);
export const polishDictionary = readPolishDictionary(dictionaryBytes);
