import type { Reader } from '../../src/domain/insight/reader.ts';
import type { ReadableBlock } from '../../src/domain/insight/reading.ts';
import { shippedLens } from '../../tools/shipped-lens.ts';
import { ownText } from './own-texts.ts';
import { type Measurement, percentile } from './result.ts';

const words = 300;
const posts = 20;
const warmUp = 3;

/** Reading a post of 300 words that was never read before, in a warm reader; then the same post after one changed sentence. */
export async function run(): Promise<Measurement[]> {
  const reader = shippedLens();
  const memory = process.memoryUsage().rss;
  const measurements: Measurement[] = [];
  for (const language of ['en', 'pl'] as const) {
    const times: number[] = [];
    for (let round = 0; round < warmUp + posts; round += 1)
      times.push(await timeOf(reader, language, ownText(language, round, words)));
    const name = language === 'en' ? 'English' : 'Polish';
    const told = { promise: 'P9', unit: 'ms', peer: null } as const;
    measurements.push(
      {
        ...told,
        what: `a new ${name} post of ${words} words, p50`,
        ours: percentile(times.slice(warmUp), 0.5),
        bound: { is: 'at most', value: 600 },
      },
      {
        ...told,
        what: `one changed sentence in a ${name} post of ${words} words, p50`,
        ours: percentile(await changedTimes(reader, language), 0.5),
        bound: { is: 'at most', value: 80 },
      },
    );
  }
  const grown = (process.memoryUsage().rss - memory) / 1_000_000;
  measurements.push({ promise: 'P9', what: 'memory above that before the first sentence', unit: 'MB', ours: grown, peer: null });
  return measurements;
}

async function timeOf(reader: Reader, language: 'en' | 'pl', text: string): Promise<number> {
  const start = performance.now();
  await reader.readDraft(blocksOf(text), { language });
  return performance.now() - start;
}

/** A word is put into another sentence each time, as somebody who writes would. */
async function changedTimes(reader: Reader, language: 'en' | 'pl'): Promise<number[]> {
  const text = ownText(language, 0, words);
  const pieces = text.split(' 0.');
  const times: number[] = [];
  for (let round = 0; round < posts; round += 1) {
    const changed = pieces.map((piece, at) => (at === round % (pieces.length - 1) ? `${piece} ${round + 1000}.` : `${piece} 0.`));
    times.push(await timeOf(reader, language, changed.join('')));
  }
  return times;
}

function blocksOf(text: string): ReadableBlock[] {
  return text.split('\n\n').map((piece, index) => ({ key: `b${index}`, kind: 'paragraph', text: piece }));
}
