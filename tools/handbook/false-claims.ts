import { readPolishDictionary } from '../../src/domain/insight/dictionary/polish-dictionary.ts';
import { type Family, isPromotionFamily } from '../../src/domain/insight/families.ts';
import type { SentenceLabel } from '../../src/domain/insight/labels.ts';
import { createReader, type Reader } from '../../src/domain/insight/reader.ts';
import type { SentenceReading } from '../../src/domain/insight/reading.ts';
import { polishDictionaryBytes } from '../shipped-lens.ts';
import type { LensPage, Sample } from './lens-page.ts';

/** What a page says of its sentences and the lens does not: the line, and a sentence for whoever mends the page or the lens. */
export interface FalseClaim {
  line: string;
  says: string;
}

/** An example must be given its family as its reason when it is marked; the other claims are about what the shipped lens marks, and how surely. */
export async function falseClaims(page: LensPage, reader: Reader): Promise<FalseClaim[]> {
  const read = ({ text, start }: Sample) => readSample(reader, page.language, text, start);
  const found: FalseClaim[] = page.unread.map((line) => ({ line, says: `cannot be understood: ${line}` }));
  const certain = certainReader(page.family);
  for (const example of page.examples) {
    const { family } = await readSample(certain, page.language, example.text, example.start);
    if (family !== page.family) found.push({ line: example.line, says: `“${example.text}” is explained as ${family}` });
  }
  for (const { sample, family } of page.others) {
    const reading = await read(sample);
    if (reading.family === family) continue;
    found.push({ line: sample.line, says: `“${sample.text}” is read as ${inWords(reading)}, not ${family ?? 'unmarked'}` });
  }
  for (const { direction, before, after } of page.changes) {
    const change = score(page, await read(after)) - score(page, await read(before));
    if (direction === 'weaker' ? change < 0 : change > 0) continue;
    const says = `“${after.text}” is not ${direction} than “${before.text}” (by ${change.toFixed(3)})`;
    found.push({ line: after.line, says });
  }
  return found;
}

const score = ({ family }: LensPage, { chances }: SentenceReading): number =>
  isPromotionFamily(family) ? chances.promotion : chances.useful;

const inWords = ({ family, label }: SentenceReading): string => (family === null ? 'unmarked' : `${family} (${label})`);

const labelOfFamily: Partial<Record<Family, SentenceLabel>> = {
  humblebrag: 'humblebrag',
  credit: 'credit',
  dialogue: 'question',
  stance: 'stance',
};

/** A lens that is certain of the side of a family and knows no family by itself: the words have to give the reason. */
function certainReader(family: Family): Reader {
  const label = labelOfFamily[family] ?? (isPromotionFamily(family) ? 'promotion' : 'value');
  const reading = {
    label: (each: SentenceLabel) => (each === label ? 1 : 0),
    family: (among: readonly Family[]) => ({ family: among[0] ?? family, share: 0 }),
    words: () => [],
  };
  const bounds = { plain: 0.5, balanced: 0.5, everything: 0.5, useful: 0.5 };
  return createReader({
    model: {
      version: 'certain',
      settings: { bounds: { en: bounds, pl: bounds }, familyBound: 0.5, verdict: {} },
      read: async (sentences) => sentences.map(() => reading),
    },
    polishDictionary: () => readPolishDictionary(polishDictionaryBytes()),
  });
}

async function readSample(reader: Reader, language: LensPage['language'], text: string, start: number): Promise<SentenceReading> {
  const { blocks } = await reader.readDraft([{ key: 'a', kind: 'paragraph', text }], { language });
  const found = blocks.flatMap(({ sentences }) => sentences).find((sentence) => sentence.end > start);
  if (found === undefined) throw new Error(`There is no sentence in “${text}”.`);
  return found;
}
