import { isPromotionFamily } from '../../src/domain/insight/families.ts';
import { isPromotionLabel } from '../../src/domain/insight/labels.ts';
import type { Reader } from '../../src/domain/insight/reader.ts';
import type { SentenceReading } from '../../src/domain/insight/reading.ts';
import type { LensPage, Sample } from './lens-page.ts';

/** What a page says of its sentences and the lens does not; one sentence each, for whoever mends the page or the lens. */
export function falseClaims(page: LensPage, reader: Reader): string[] {
  const read = ({ text, start }: Sample) => readSample(reader, page.language, text, start);
  const found = page.unread.map((line) => `cannot be understood: ${line}`);
  for (const example of page.examples) {
    const reading = read(example);
    if (reading.family !== page.family) found.push(`“${example.text}” is read as ${inWords(reading)}`);
    else if (isPromotionFamily(page.family) !== isPromotionLabel(reading.label))
      found.push(`“${example.text}” is ${reading.label}`);
  }
  for (const { sample, family } of page.others) {
    const reading = read(sample);
    if (reading.family !== family) found.push(`“${sample.text}” is read as ${inWords(reading)}, not ${family ?? 'unmarked'}`);
  }
  for (const { direction, before, after } of page.changes) {
    const change = score(page, read(after)) - score(page, read(before));
    if (direction === 'weaker' ? change >= 0 : change <= 0) {
      found.push(`“${after.text}” is not ${direction} than “${before.text}” (by ${change.toFixed(3)})`);
    }
  }
  return found;
}

const score = ({ family }: LensPage, reading: SentenceReading): number =>
  isPromotionFamily(family) ? reading.promotion : reading.value;

const inWords = ({ family, label }: SentenceReading): string => (family === null ? 'unmarked' : `${family} (${label})`);

function readSample(reader: Reader, language: LensPage['language'], text: string, start: number): SentenceReading {
  const { blocks } = reader.readDraft([{ key: 'a', kind: 'paragraph', text }], { language });
  const found = blocks.flatMap(({ sentences }) => sentences).find((sentence) => sentence.end > start);
  if (found === undefined) throw new Error(`There is no sentence in “${text}”.`);
  return found;
}
