import type { Language } from '../../../src/domain/drafts/draft.ts';
import { readPolishDictionary } from '../../../src/domain/insight/dictionary/polish-dictionary.ts';
import { readPlainText } from '../../../src/domain/insight/read-text.ts';
import { createReader } from '../../../src/domain/insight/reader.ts';
import type { SentenceReading } from '../../../src/domain/insight/reading.ts';
import { polishDictionaryBytes } from '../../../tools/train/prepared-posts.ts';

const reader = createReader({ polishDictionary: () => readPolishDictionary(polishDictionaryBytes()) });

/** The sentences of a text as the app reads it, with the weights that are shipped. */
export const readAsShipped = (text: string, language: Language): SentenceReading[] =>
  readPlainText(text, reader, { language }).sentences;
