import { describe, expect, it } from 'vitest';
import { shieldNames } from '../../../../src/domain/policy/name-shield.ts';
import { usualReplacements } from '../../../../src/domain/policy/usual-replacements.ts';

const names = [
  { name: 'Orlen', replacement: usualReplacements.employer },
  { name: 'dyrektor sprzedaży', replacement: usualReplacements.title },
];
const polish = (text: string) => shieldNames(text, names, 'pl').text;
const english = (text: string) => shieldNames(text, names, 'en').text;

describe('the name shield', () => {
  it('puts the replacement into the case that the Polish form stands in', () => {
    expect(polish('Od roku pracuję w Orlenie.')).toBe('Od roku pracuję w mojej firmie.');
    expect(polish('Piszę z Orlenu, dla Orlenu.')).toBe('Piszę z mojej firmy, dla mojej firmy.');
    expect(polish('Z Orlenem łączy mnie umowa.')).toBe('Z moją firmą łączy mnie umowa.');
    expect(polish('Dzięki Orlenowi jeżdżę pociągiem.')).toBe('Dzięki mojej firmie jeżdżę pociągiem.');
    expect(polish('Orlen szuka ludzi. Lubię Orlen.')).toBe('Moja firma szuka ludzi. Lubię moją firmę.');
  });
  it('replaces the job title too', () => {
    expect(polish('Jestem dyrektorem sprzedaży.')).toBe('Jestem osobą z branży.');
  });
  it('keeps the English possessive', () => {
    expect(english('At Orlen we test. Orlen’s tests are slow.')).toBe('At my company we test. My company’s tests are slow.');
  });
  it('says what it replaced, where, and by what', () => {
    expect(shieldNames('Praca w Orlenie i po Orlenie.', names, 'pl').replaced).toEqual([
      { start: 8, end: 15, before: 'Orlenie', after: 'mojej firmie' },
      { start: 21, end: 28, before: 'Orlenie', after: 'mojej firmie' },
    ]);
  });
  it('leaves a text without the names as it is', () => {
    const text = 'Orle gniazdo. Dyrektor szkoły sprzedaje ciasta.';
    expect(shieldNames(text, names, 'pl')).toEqual({ text, replaced: [] });
  });
});
