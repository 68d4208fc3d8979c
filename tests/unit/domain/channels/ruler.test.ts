import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureFor } from '../../../../src/domain/channels/count.ts';
import { channelProfiles } from '../../../../src/domain/channels/profiles.ts';
import { rulerFor } from '../../../../src/domain/channels/ruler.ts';
import { splitThread } from '../../../../src/domain/channels/thread.ts';

const limited = channelProfiles.filter(({ limits }) => limits.length > 0);
const words = fc.constantFrom(
  'Zażółć',
  'gęślą,',
  'jaźń.',
  '„tak”',
  'e\u0301xtra',
  '…',
  '👨‍👩‍👧‍👦',
  '👍🏽!',
  '🇵🇱🇬🇧',
  '2️⃣',
  'https://example.com/a_(b)_c?d=e.',
  'example.pl',
  '@ewa',
  '@ewa@mastodon.example',
  '#Rekrutacja',
  '日本',
  '𝗕𝗼𝗹𝗱',
  'pół\u00A0roku',
  'NaN',
);
const text = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n')), { minLength: 1, maxLength: 120 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));

describe.each(limited.map((profile) => [profile.id, profile] as const))('on %s', (_, profile) => {
  const { limit, count } = measureFor(profile);

  test('a ruler measures any stretch between two words as it counts by itself', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, one, other) => {
        const starts = [...whole.matchAll(/(?<=^|[ \n])\S/g)].map(({ index }) => index);
        const [start, end] = [one, other].map((place) => starts[place % starts.length] ?? 0).sort((a, b) => a - b);
        const stretch = whole.slice(start, end);
        if (profile.limits.length === 1) expect(rulerFor(profile, whole)(start ?? 0, end ?? 0)).toBe(count(stretch));
        else expect(rulerFor(profile, whole)(start ?? 0, end ?? 0)).toBeGreaterThanOrEqual(count(stretch));
      }),
    );
  });

  test('a thread that is cut by the ruler is whole, within its limit, and cut nowhere that is forbidden', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.constantFrom('', 'Tip:'), (whole, numbering, prefix) => {
        const options = { limit: Math.min(limit, 120), count, numbering, prefix, mode: 'auto' } as const;
        const parts = splitThread(whole, { ...options, ruler: (stretch) => rulerFor(profile, stretch) });
        expect(
          parts
            .map(({ body }) => body)
            .join(' ')
            .split(/[ \n]+/),
        ).toEqual(whole.trim().split(/[ \n]+/));
        for (const { over, body } of parts) if (/\s/.test(body)) expect(over).toBe(0);
      }),
    );
  });
});
