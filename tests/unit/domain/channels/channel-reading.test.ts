import { expect, test } from 'vitest';
import { channelIds } from '../../../../src/domain/channels/channel.ts';
import { readForChannels } from '../../../../src/domain/channels/channel-reading.ts';
import type { CopySource } from '../../../../src/domain/channels/copy.ts';
import type { KeptCut } from '../../../../src/domain/drafts/draft.ts';

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
      posts: null,
      hashtags: 1,
      links: 1,
      text: 'Zapytaj o tydzień. #Rekrutacja https://example.com/a',
      falls: [],
    },
    {
      channel: 'x',
      count: { used: 54, limit: 280, unit: 'weighted', remaining: 226, over: 0 },
      parts: 1,
      posts: [{ text: 'Zapytaj o tydzień. #Rekrutacja https://example.com/a', start: 0, end: 52 }],
      hashtags: 1,
      links: 1,
      text: 'Zapytaj o tydzień. #Rekrutacja https://example.com/a',
      falls: [],
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

test('says where the limit of a post falls, and where the further posts of a thread begin, as the person cut it', () => {
  const body = 'To jest zdanie. '.repeat(20).trim();
  const read = (kind: CopySource['kind'], cuts: KeptCut[] = []) =>
    readForChannels(['x', 'linkedin'], { ...source, kind, body }, undefined, cuts).map(({ falls }) => falls);
  expect(read('post')).toEqual([[280], []]);
  expect(read('article')).toEqual([[], []]);
  const [threaded] = read('thread');
  expect(threaded).toHaveLength(1);
  expect(body.slice(threaded?.[0])).toMatch(/^To jest/);
  const cut = { channel: 'x', before: 'To jest zdanie.', after: body.slice(16, 60) };
  expect(read('thread', [cut])[0]).toEqual([16, expect.any(Number)]);
});
