import { describe, expect, test } from 'vitest';
import { findFakeLetters, plainLetters } from '../../../../src/domain/channels/plain-letters.ts';

describe('letters that only look bold', () => {
  test.each([
    ['𝗛𝗶𝗿𝗶𝗻𝗴 𝘁𝗶𝗽: ask first.', 'Hiring tip: ask first.'],
    ['𝓒𝓾𝓻𝓼𝓲𝓿𝓮', 'Cursive'],
    ['𝕯𝖗𝖆𝖋𝖙', 'Draft'],
    ['𝐖𝐬𝐤𝐚𝐳𝐨́𝐰𝐤𝐚', 'Wskazówka'],
    ['𝙼𝚘𝚗𝚘 𝟷𝟸𝟹', 'Mono 123'],
    ['𝒫ℴ𝓈ℯ𝓇', 'Poser'],
    ['Ⓑⓞⓛⓓ', 'Bold'],
    ['🅑🅞🅛🅓', 'BOLD'],
    ['Ｗｉｄｅ', 'Wide'],
    ['Zażółć 𝗴𝗲̨𝘀́𝗹𝗮̨ jaźń', 'Zażółć gęślą jaźń'],
  ])('%s is offered as %s', (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });

  test.each(['Zwykły tekst, “quoted”.', 'E = 𝑚𝑐²', '𝑥 rises', 'Plan 🅰 or 🅱', '☎ ℡ ™ №', 'ℕ, ℤ and ℝ', '日本語'])(
    '%s stays as it is',
    (text) => {
      expect(plainLetters(text)).toBe(text);
      expect(findFakeLetters(text)).toEqual([]);
    },
  );

  test('says where they stand', () => {
    const text = 'Uwaga: 𝗯𝗼𝗹𝗱 tu.';
    expect(findFakeLetters(text)).toEqual([{ start: 7, end: 15, plain: 'bold' }]);
    expect(text.slice(7, 15)).toBe('𝗯𝗼𝗹𝗱');
  });
});
