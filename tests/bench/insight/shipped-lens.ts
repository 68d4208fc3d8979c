import type { Language } from '../../../src/domain/drafts/draft.ts';
import { readPlainText } from '../../../src/domain/insight/read-text.ts';
import type { SentenceReading } from '../../../src/domain/insight/reading.ts';
import { shippedLens } from '../../../tools/shipped-lens.ts';

const lens = shippedLens();

/** The sentences of a text as the app reads it, with the model that is shipped. */
export async function readAsShipped(text: string, language: Language): Promise<SentenceReading[]> {
  return (await readPlainText(text, lens, { language })).sentences;
}
