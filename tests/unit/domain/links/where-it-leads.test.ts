import { describe, expect, it } from 'vitest';
import { leadsElsewhere, shownAddress } from '../../../../src/domain/links/where-it-leads.ts';

describe('a link whose words are an address', () => {
  it.each([
    ['https://bank.com', 'https://evil.example/', 'evil.example'],
    ['bank.com/login', 'https://evil.example/bank.com', 'evil.example'],
    ['www.bank.com', 'https://bank.com.evil.example/', 'bank.com.evil.example'],
    ['see https://bank.com now', 'https://evil.example/', 'evil.example'],
    ['https://bank.com', 'https://bank.com@evil.example/', 'evil.example'],
    ['bank.com', 'https://bаnk.com/', 'xn--bnk-6cd.com'],
    ['\u202Ebank.com\u202C', 'https://evil.example/', 'evil.example'],
    ['b\u200Bank.com', 'https://evil.example/', 'evil.example'],
    ['ania@bank.com', 'mailto:mallory@evil.example', 'mallory@evil.example'],
    ['ania@bank.com', 'https://evil.example/', 'evil.example'],
    ['https://bank.com', 'mailto:mallory@evil.example', 'mallory@evil.example'],
  ])('%j over %s leads elsewhere', (words, address, place) => expect(leadsElsewhere(words, address)).toBe(place));

  it.each([
    ['https://bank.com/a', 'https://bank.com/b?c#d'],
    ['bank.com', 'https://www.bank.com/'],
    ['BANK.com', 'https://bank.com/'],
    ['żółw.pl', 'https://xn--w-uga1v8h.pl/'],
    ['our bank', 'https://evil.example/'],
    ['', 'https://evil.example/'],
    ['README.md', 'https://github.com/a/b/blob/main/README.md'],
    ['ania@bank.com', 'mailto:Ania@bank.com?subject=x'],
    ['bank.com', 'no address'],
  ])('%j over %s does not', (words, address) => expect(leadsElsewhere(words, address)).toBeNull());
});

describe('an address as it is shown', () => {
  it('has its host in punycode and nothing before it', () => {
    expect(shownAddress('https://bаnk.com/ł')).toBe('https://xn--bnk-6cd.com/%C5%82');
    expect(shownAddress('https://bank.com:x@evil.example/')).toBe('https://evil.example/');
  });

  it('is the text itself when it is none, without signs that turn a line around', () => {
    expect(shownAddress('notes/a.md')).toBe('notes/a.md');
    expect(shownAddress('notes\u202Ea.md')).toBe('notesa.md');
  });

  it('costs time in proportion to the words', () => {
    for (const words of ['a.'.repeat(200_000), 'a@'.repeat(200_000), '.com'.repeat(100_000), '\u202E'.repeat(400_000)])
      expect(leadsElsewhere(words, 'https://evil.example/')).toBeNull();
    // Just short enough to be read.
    for (const words of ['a.'.repeat(990), 'a@'.repeat(990), '.com'.repeat(490), 'a.b@'.repeat(490)])
      leadsElsewhere(words, 'https://evil.example/');
  });
});
