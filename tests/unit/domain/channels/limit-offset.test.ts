import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelIds } from '../../../../src/domain/channels/channel.ts';
import { countFor } from '../../../../src/domain/channels/count.ts';
import { limitOffset } from '../../../../src/domain/channels/limit-offset.ts';
import { profileOf } from '../../../../src/domain/channels/profiles.ts';

const family = '👨‍👩‍👧‍👦';

describe('where a limit falls', () => {
  test('is nowhere while all fits, and exactly after what fits', () => {
    expect(limitOffset(profileOf('x'), 'a'.repeat(280))).toBeNull();
    expect(limitOffset(profileOf('x'), 'a'.repeat(281))).toBe(280);
    expect(limitOffset(profileOf('linkedin'), 'ą'.repeat(3005))).toBe(3000);
    expect(limitOffset(profileOf('youtube'), 'ą'.repeat(2501))).toBe(2500);
  });

  test('is never inside an address, an emoji or half a character', () => {
    const address = 'https://example.com/a/long/path';
    expect(limitOffset(profileOf('x'), `${'a'.repeat(260)} ${address}`)).toBe(261);
    expect(limitOffset(profileOf('x'), `${'a'.repeat(279)}${family}`)).toBe(279);
    expect(limitOffset(profileOf('bluesky'), `${'a'.repeat(299)}${family}b`)).toBe(299 + family.length);
    expect(limitOffset(profileOf('linkedin'), `${'a'.repeat(2999)}😀`)).toBe(2999);
  });

  test('counts what a reply has for free, and the field of a profile', () => {
    expect(limitOffset(profileOf('x'), `@ewa ${'a'.repeat(281)}`, { reply: true })).toBe(285);
    expect(limitOffset(profileOf('linkedin'), 'a'.repeat(230), { limit: 'headline' })).toBe(220);
  });

  test('is where the counter says that no more fits, for any text and channel', () => {
    const word = fc.constantFrom(
      'kot',
      'zażółć',
      '😀',
      family,
      'https://example.com/a',
      '@ewa@mastodon.example',
      '\n',
      '– „tak”',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 30, maxLength: 600 }),
        fc.constantFrom(...channelIds.filter((id) => id !== 'blog')),
        (words, channel) => {
          const text = words.join(' ');
          const profile = profileOf(channel);
          const offset = limitOffset(profile, text);
          const { over } = countFor(profile, text);
          expect(offset === null).toBe(over === 0);
          if (offset === null) return;
          expect(offset).toBeGreaterThan(0);
          expect(offset).toBeLessThan(text.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});
