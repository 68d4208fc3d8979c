import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolishDictionary } from '../domain/insight/dictionary/polish-dictionary.ts';
import { createReader, type Reader } from '../domain/insight/reader.ts';

const dictionary = join(import.meta.dirname, '../../resources/dictionaries/pl/polish.dict');

/** A reader that opens the Polish dictionary only when a Polish sentence comes. */
export function createCommandReader(): Reader {
  return createReader({ polishDictionary: () => readPolishDictionary(readFileSync(dictionary)) });
}
