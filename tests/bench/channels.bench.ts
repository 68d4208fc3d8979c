import twitter from 'twitter-text';
import { countFor, measureFor } from '../../src/domain/channels/count.ts';
import { profileOf } from '../../src/domain/channels/profiles.ts';
import { rulerFor } from '../../src/domain/channels/ruler.ts';
import { splitThread } from '../../src/domain/channels/thread.ts';
import { longText } from './long-text.ts';
import { peerName } from './machine.ts';
import { type Measurement, percentile } from './result.ts';

const rounds = 200;
const warmUp = 20;

/** Counting and cutting a long article for X, beside the counter of X itself on the same text. */
export async function run(): Promise<Measurement[]> {
  const texts = ['a', 'b'].map(
    (end) => `${longText(5000)}\n\n${longText(5000).replaceAll('o', 'ó')}\n\nhttps://example.com/${end} 👩‍👩‍👧`,
  );
  const profile = profileOf('x');
  const cut = (text: string) =>
    splitThread(text, { ...measureFor(profile), ruler: (stretch) => rulerFor(profile, stretch), numbering: true, mode: 'auto' });
  const counting = quickTime(texts, (text) => countFor(profile, text));
  const both = quickTime(texts, (text) => [countFor(profile, text), cut(text)]);
  const peer = quickTime(texts, (text) => twitter.parseTweet(text));
  const name = peerName('twitter-text');
  return [
    {
      promise: 'P13',
      what: 'an article of 10,000 words counted for X, warm, p10',
      unit: 'ms',
      ours: counting,
      peer: { name, value: peer },
      bound: { is: 'at most', value: 1 },
    },
    {
      promise: 'P13',
      what: 'the same counted and cut into a numbered thread, warm, p10',
      unit: 'ms',
      ours: both,
      peer: null,
      bound: { is: 'at most', value: 5 },
    },
  ];
}

/**
 * A tenth of the rounds is quicker than this: what the work takes when nothing else has the processor. The texts take turns, so
 * that nothing is remembered of the round before.
 */
function quickTime(texts: readonly string[], work: (text: string) => unknown): number {
  const times: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const text = texts[Math.abs(round) % texts.length] ?? '';
    const start = performance.now();
    work(text);
    if (round >= 0) times.push(performance.now() - start);
  }
  return percentile(times, 0.1);
}
