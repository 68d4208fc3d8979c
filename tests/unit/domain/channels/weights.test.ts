import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { weightOnX } from '../../../../src/domain/channels/weights.ts';

const peer = (text: string) => twitter.parseTweet(text).weightedLength;

describe('the length of a text on X', () => {
  test.each([
    ['', 0],
    ['Hello', 5],
    ['Zażółć gęślą jaźń', 17],
    ['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', 17],
    ['„Cytat”', 7],
    ['“Quote” – it’s — fine', 21],
    ['½ × 20°', 7],
    ['…', 2],
    ['...', 3],
    ['•', 2],
    ['→', 2],
    ['€', 2],
    ['™', 2],
    ['№', 2],
    ['≥', 2],
    ['😀', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇵🇱', 2],
    ['❤️', 2],
    ['1️⃣', 2],
    ['🏳️‍🌈', 2],
    ['🇵🇱🇬🇧', 4],
    ['𝗕𝗼𝗹𝗱', 8],
    ['日本', 4],
    ['e\u0301', 1],
    ['a\u0328', 1],
    ['example.com', 23],
    ['https://example.com/a/very/long/path/that/never/ends?with=a&query=too#and-more', 23],
    ['http://example.com', 23],
    ['Zob. example.pl.', 29],
    ['(https://example.com)', 25],
    ['https://pl.wikipedia.org/wiki/Pisa_(rzeka)', 23],
    ['https://example.com/zażółć', 23],
    ['żółw.example.pl', 24],
    ['a@example.com', 13],
    ['@example.com', 12],
    ['#example.com', 12],
    ['example.notadomain', 18],
    ['version 2.0', 11],
    ['itd.Potem', 9],
    ['example.com/a example.com/b', 47],
  ])('%j weighs %i', (text, weight) => {
    expect(weightOnX(text)).toBe(weight);
  });

  test('emoji younger than the library of X weigh 2 like all others', () => {
    expect(['🧑‍💻', '🤌🏽', '🫱🏽‍🫲🏿', '🫠', '👩🏽‍❤️‍👨🏻'].map(weightOnX)).toEqual([2, 2, 2, 2, 2]);
  });

  test('every single code point weighs what the library of X says', () => {
    const different: number[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const text = String.fromCodePoint(point);
      if (weightOnX(text) !== peer(text)) different.push(point);
    }
    expect(different).toEqual([]);
  });

  test('every symbol asked to look like an emoji weighs what the library says, but for two younger ones', () => {
    const different: string[] = [];
    for (let point = 0; point <= 0x1ffff; point += 1) {
      const text = `${String.fromCodePoint(point)}\uFE0F`;
      if (weightOnX(text) !== peer(text)) different.push(text);
    }
    expect(different).toEqual(['♾️', '⚧️']);
  });

  test('texts made of addresses, letters, marks and emoji weigh what the library says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        expect(weightOnX(text)).toBe(peer(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test('any text at all weighs what the library says, as long as it has no younger emoji', () => {
    const character = fc.integer({ min: 0, max: 0x1efff }).map((point) => String.fromCodePoint(point));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
        const text = characters.join('');
        expect(weightOnX(text)).toBe(peer(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('a run of a hundred thousand letters with a domain at its end is no address and counts letter by letter', () => {
    expect(weightOnX(`${'a'.repeat(100_000)}.com`)).toBe(100_004);
  });
});

const pieces = [
  ...['example', '.com', '.pl', '.co', '.co.uk', '.рф', 'example.com', 'www.', 'https://', 'http://', 'xn--', 'xn--fiqs8s'],
  ...['https://t.co/abc', '/', 'path', '?q=1', '&a', ':80', '%20', '=', '+', '-', '_', '.', ':', '~', '*', '!', "'", '"'],
  ...['@', '#', '$', '(', ')', '„', '”', '…', '’', '–', ' ', '\n', '\r\n', '\t', '\u00A0', '\u200E', '\u202A', '\uFEFF'],
  ...['a', 'K', '1', '2', 'ą', 'ż', 'ó', 'É', 'ø', 'İ', 'ſ', 'e\u0301', '\u0328', '漢', '。', '中国', 'みんな', 'пример'],
  ...[
    '😀',
    '👨‍👩‍👧',
    '❤️',
    '2️⃣',
    '🇵🇱',
    '\uD83D',
    'a'.repeat(64),
    'ą'.repeat(50),
    'bardzo-długa-etykieta-zażółć-gęślą-jaźń-i-jeszcze-trochę',
  ],
];
