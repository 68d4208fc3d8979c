import { readPolishDictionary } from '../../src/domain/insight/dictionary/polish-dictionary.ts';
import { createReader, type Reader } from '../../src/domain/insight/reader.ts';
import type { ReadableBlock } from '../../src/domain/insight/reading.ts';
import { polishDictionaryBytes } from '../../tools/train/prepared-posts.ts';
import { ownText } from './own-texts.ts';
import { type Measurement, percentile } from './result.ts';
import { versionOf, writeGood } from './write-good.ts';

const words = 300;
const posts = 200;
const warmUp = 100;

/** Reading a post of 300 words that was never read before, in a warm reader; then the same post after one changed sentence. */
export async function run(): Promise<Measurement[]> {
  const dictionary = readPolishDictionary(polishDictionaryBytes());
  const peer = wordsPerSecond('en', (text) => void writeGood(text));
  return (['en', 'pl'] as const).flatMap((language): Measurement[] => {
    const reader = createReader({ polishDictionary: () => dictionary });
    const times = timesOf(language, (text) => void reader.readDraft(blocksOf(text), { language }));
    const name = language === 'en' ? 'English' : 'Polish';
    return [
      {
        promise: 'P9',
        what: `a new ${name} post of ${words} words, p95`,
        unit: 'ms',
        ours: percentile(times, 0.95),
        peer: null,
        bound: { is: 'at most', value: 2 },
      },
      {
        promise: 'P9',
        what: `${name} words read`,
        unit: 'words/s',
        ours: rateOf(times),
        peer: { name: `write-good ${versionOf()}, English`, value: peer },
        bound: { is: 'at least', value: 5 },
      },
      {
        promise: 'P9',
        what: `one changed sentence in a ${name} post of ${words} words, p95`,
        unit: 'ms',
        ours: changed(reader, language),
        peer: null,
      },
    ];
  });
}

function wordsPerSecond(language: 'en' | 'pl', read: (text: string) => void): number {
  return rateOf(timesOf(language, read));
}

const rateOf = (times: readonly number[]): number => (times.length * words * 1000) / times.reduce((sum, time) => sum + time, 0);

function timesOf(language: 'en' | 'pl', read: (text: string) => void): number[] {
  const times: number[] = [];
  for (let round = 0; round < warmUp + posts; round += 1) {
    const text = ownText(language, round, words);
    const start = performance.now();
    read(text);
    times.push(performance.now() - start);
  }
  return times.slice(warmUp);
}

function changed(reader: Reader, language: 'en' | 'pl'): number {
  const times: number[] = [];
  const text = ownText(language, 0, words);
  for (let round = 0; round < posts; round += 1) {
    const blocks = blocksOf(text.replace(/ \d+\./, ` ${round}.`));
    const start = performance.now();
    reader.readDraft(blocks, { language });
    times.push(performance.now() - start);
  }
  return percentile(times, 0.95);
}

function blocksOf(text: string): ReadableBlock[] {
  return text.split('\n\n').map((piece, index) => ({ key: `b${index}`, kind: 'paragraph', text: piece }));
}
