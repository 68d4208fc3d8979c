import { describe, expect, test } from 'vitest';
import type { ChannelProfile } from '../../../../src/domain/channels/channel.ts';
import { countFor, measureFor } from '../../../../src/domain/channels/count.ts';
import { profileOf } from '../../../../src/domain/channels/profiles.ts';

const family = '👨‍👩‍👧‍👦';

describe('counting for a channel', () => {
  test('says what is used, what is left and by how much a limit is passed', () => {
    expect(countFor('x', 'a'.repeat(241))).toEqual({ used: 241, limit: 280, unit: 'weighted', remaining: 39, over: 0 });
    expect(countFor('x', 'a'.repeat(285))).toEqual({ used: 285, limit: 280, unit: 'weighted', remaining: -5, over: 5 });
  });

  test('a blog has no limit', () => {
    expect(countFor('blog', 'Zażółć')).toEqual({ used: 6, limit: null, unit: 'characters', remaining: null, over: 0 });
  });

  test('the mentions before a reply on X are free, those in it are not', () => {
    expect(countFor('x', '@ania @tomek_k Zgoda, @ewa!', { reply: true }).used).toBe(12);
    expect(countFor('x', '@ania Zgoda').used).toBe(11);
    expect(countFor('linkedin', '@ania Zgoda', { reply: true }).used).toBe(11);
  });

  test.each([
    ['https://example.com/a/long/path?with=query', 23],
    ['Zob. https://example.com/a/long/path.', 29],
    ['example.com', 11],
    ['@ewa@mastodon.example i @jan', 11],
    [family, 1],
    ['zażółć', 6],
    ['a@b.example', 11],
  ])('on Mastodon %j counts %i', (text, used) => {
    expect(countFor('mastodon', text).used).toBe(used);
  });

  test.each([
    ['https://example.com/a', 21],
    [family, 1],
    ['🇵🇱🇬🇧', 2],
    ['e\u0301', 1],
    ['Zażółć gęślą jaźń', 17],
    ['a\nb', 3],
  ])('on Bluesky %j counts %i', (text, used) => {
    expect(countFor('bluesky', text).used).toBe(used);
  });

  test('on Bluesky the limit in bytes is given once it is passed and the other is not', () => {
    expect(countFor('bluesky', family.repeat(200))).toEqual({
      used: 5000,
      limit: 3000,
      unit: 'bytes',
      remaining: -2000,
      over: 2000,
    });
    expect(countFor('bluesky', 'ż'.repeat(250)).unit).toBe('graphemes');
  });

  test.each([
    ['zażółć', 6],
    ['😀', 4],
    [family, 25],
    ['❤️', 6],
    ['a 😀 b', 8],
    ['𝗕', 1],
    ['https://example.com/a', 21],
  ])('on Threads %j counts %i, an emoji as its bytes', (text, used) => {
    expect(countFor('threads', text).used).toBe(used);
  });

  test('on YouTube a description counts bytes, a title characters', () => {
    expect(countFor('youtube', 'zażółć 😀…')).toMatchObject({ used: 18, limit: 5000, unit: 'bytes' });
    expect(countFor('youtube', 'Zażółć', { limit: 'title' })).toMatchObject({ used: 6, limit: 100 });
  });

  test('LinkedIn, Facebook and Instagram count spaces, line breaks and each half of an emoji', () => {
    for (const channel of ['linkedin', 'facebook', 'instagram'] as const)
      expect(countFor(channel, 'Ćwierć\n\n😀 a').used).toBe(12);
  });

  test('profile texts have limits of their own', () => {
    expect(countFor('linkedin', 'a', { limit: 'headline' }).limit).toBe(220);
    expect(countFor('linkedin', 'a', { limit: 'about' }).limit).toBe(2600);
    expect(() => countFor('mastodon', 'a', { limit: 'headline' })).toThrow('Mastodon has no limit “headline”.');
  });

  test('a limit that a person changed is the one that counts', () => {
    const [post] = profileOf('mastodon').limits;
    if (post === undefined) throw new Error('Mastodon has a limit');
    const server: ChannelProfile = { ...profileOf('mastodon'), limits: [{ ...post, limit: 5000 }] };
    expect(countFor(server, 'a'.repeat(600))).toMatchObject({ used: 600, limit: 5000, over: 0 });
  });

  test('the measure for splitting brings a second limit to the scale of the first', () => {
    const { limit, count } = measureFor(profileOf('bluesky'));
    expect([limit, count('abc'), count(family)]).toEqual([300, 3, 3]);
    expect(() => measureFor(profileOf('blog'))).toThrow(RangeError);
  });
});
