import { describe, expect, test } from 'vitest';
import type { Fold } from '../../../../src/domain/channels/channel.ts';
import { visibleBeforeFold } from '../../../../src/domain/channels/folds.ts';
import { countLinks, findHashtags } from '../../../../src/domain/channels/hashtags.ts';

const fold = (characters: number, lines: number | null = null): Fold => ({ device: 'any', of: 'post', characters, lines });

describe('what is visible before “see more”', () => {
  test('a short text is visible whole', () => {
    expect(visibleBeforeFold('Krótko.', fold(140))).toBe('Krótko.');
  });

  test('a longer one ends with a whole word', () => {
    expect(visibleBeforeFold('Zapytaj o jeden tydzień', fold(20))).toBe('Zapytaj o jeden');
    expect(visibleBeforeFold('Zapytaj o jeden tydzień', fold(15))).toBe('Zapytaj o jeden');
  });

  test('line breaks spend the lines', () => {
    expect(visibleBeforeFold('One\n\nTwo\nThree', fold(140, 3))).toBe('One\n\nTwo');
  });

  test('an emoji is never cut in two', () => {
    expect(visibleBeforeFold('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', fold(2))).toBe('👨‍👩‍👧👨‍👩‍👧');
  });
});

describe('hashtags and links', () => {
  test('hashtags are found in both languages, numbers and anchors are none', () => {
    expect(findHashtags('#Rekrutacja i #żółw_2, nie #1 ani a#b, https://example.com/#c &#39; (#hr)')).toEqual([
      '#Rekrutacja',
      '#żółw_2',
      '#hr',
    ]);
  });

  test('the same address twice is one link', () => {
    expect(countLinks('https://example.com/a i example.com oraz https://example.com/a')).toBe(2);
  });
});
