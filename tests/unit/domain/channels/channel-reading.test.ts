import { expect, test } from 'vitest';
import { channelIds } from '../../../../src/domain/channels/channel.ts';
import { readForChannels } from '../../../../src/domain/channels/channel-reading.ts';
import type { CopySource } from '../../../../src/domain/channels/copy.ts';

const source: CopySource = { title: 'Tydzień', body: '', language: 'pl', kind: 'post' };

test('a draft is read for each channel in the order asked for, as it would be copied', () => {
  const readings = readForChannels(['linkedin', 'x'], {
    ...source,
    body: '**Zapytaj** o tydzień. #Rekrutacja https://example.com/a',
  });
  expect(readings).toEqual([
    {
      channel: 'linkedin',
      count: { used: 52, limit: 3000, unit: 'characters', remaining: 2948, over: 0 },
      parts: null,
      hashtags: 1,
      links: 1,
      opening: 'Zapytaj o tydzień. #Rekrutacja https://example.com/a',
    },
    {
      channel: 'x',
      count: { used: 54, limit: 280, unit: 'weighted', remaining: 226, over: 0 },
      parts: 1,
      hashtags: 1,
      links: 1,
      opening: 'Zapytaj o tydzień. #Rekrutacja https://example.com/a',
    },
  ]);
});

test('a long text makes several posts where they can be chained', () => {
  const readings = readForChannels([...channelIds], { ...source, body: 'To jest zdanie. '.repeat(60) });
  expect(readings.map(({ channel, parts }) => [channel, parts])).toEqual([
    ['blog', null],
    ['x', 4],
    ['linkedin', null],
    ['facebook', null],
    ['instagram', null],
    ['threads', 2],
    ['mastodon', 2],
    ['bluesky', 4],
    ['youtube', null],
  ]);
});

test('the mentions before a reply on X are free', () => {
  const [reading] = readForChannels(['x'], { ...source, kind: 'reply', body: '@ania Zgoda.' });
  expect(reading?.count.used).toBe(6);
});
