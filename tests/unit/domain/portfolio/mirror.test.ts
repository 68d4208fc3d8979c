import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolishDictionary } from '../../../../src/domain/insight/dictionary/polish-dictionary.ts';
import { gapsOf, mirrorOf } from '../../../../src/domain/portfolio/mirror.ts';
import { questionWeakness } from '../../../../src/domain/portfolio/questions.ts';
import { matchStances } from '../../../../src/domain/portfolio/stances.ts';
import { createBaseOf, createTermCounter, tellingWords } from '../../../../src/domain/portfolio/terms.ts';
import { daysAgo, piece } from './histories.ts';

const dictionary = join(import.meta.dirname, '../../../../resources/dictionaries/pl/polish.dict');
const baseOf = createBaseOf(readPolishDictionary(readFileSync(dictionary)));

describe('the mirror', () => {
  it('shows each channel’s newest pieces first, and says where there is nothing to see', () => {
    const pieces = [piece({ path: 'old.md', day: daysAgo(9) }), piece({ path: 'new.md', day: daysAgo(1) })];
    const [x, linkedin] = mirrorOf(pieces, ['x', 'linkedin'], 1);
    expect(x).toMatchObject({ channel: 'x', total: 2, newest: [{ path: 'new.md', date: daysAgo(1) }] });
    expect(linkedin).toEqual({ channel: 'linkedin', total: 0, newest: [] });
  });
  it('names wanted topics of which fewer than three pieces are out', () => {
    const counts = new Map([
      ['Hiring', 3],
      ['Teams', 2],
    ]);
    expect(gapsOf(['Hiring', 'Teams', 'Rust'], counts)).toEqual([
      { topic: 'Teams', pieces: 2 },
      { topic: 'Rust', pieces: 0 },
    ]);
  });
});

describe('the terms of what is out', () => {
  it('join the Polish forms of a word and the English plural', () => {
    const counter = createTermCounter(baseOf);
    counter.add('Rekrutacja bez pośpiechu. O rekrutacji mówimy dużo.', 'pl');
    counter.add('W rekrutacji liczy się rozmowa.', 'pl');
    counter.add('Rekrutację zaczynamy od pytania.', 'pl');
    expect(counter.top(1)).toEqual([{ word: 'rekrutacja', pieces: 3, count: 4 }]);
    expect(counter.piecesWith('rekrutacją', 'pl')).toBe(3);
    const english = createTermCounter(createBaseOf(null));
    english.add('An interview. Two interviews.', 'en');
    expect(english.top(1)).toEqual([{ word: 'interview', pieces: 1, count: 2 }]);
  });
  it('are written as names where they are never written otherwise', () => {
    const polish = createTermCounter(baseOf);
    polish.add('Biuro w Łodzi. Tam, w Łodzi, zaczynamy od RODO. Rekrutacja trwa. Rekrutacja bez pośpiechu. Łódź czeka.', 'pl');
    const words = polish.top(20).map(({ word }) => word);
    expect(words).toEqual(expect.arrayContaining(['Łódź', 'RODO', 'rekrutacja']));
    const english = createTermCounter(createBaseOf(null));
    english.add('Kubernetes is old. We run Kubernetes, and Rollbacks hurt. Teams say so: Audits help.\nA rollback hurts.', 'en');
    expect(english.top(20).map(({ word }) => word)).toEqual(expect.arrayContaining(['Kubernetes', 'rollback', 'audits']));
  });
  it('leave out the words that stand in every text', () => {
    expect(tellingWords('Jak pytać ludzi o doświadczenie, żeby odpowiedzieli', 'pl', baseOf)).toEqual([
      'doświadczenie',
      'odpowiedzieli',
    ]);
    expect(tellingWords('What people need from good mentoring', 'en', baseOf)).toEqual(['mentoring']);
    expect(tellingWords('Pierwsza, druga i trzecia rozmowa', 'pl', baseOf)).toEqual(['rozmowa']);
  });
});

describe('stances', () => {
  const stance = {
    id: 's',
    text: 'Zadania domowe w rekrutacji są stratą czasu',
    reason: 'Nikt ich nie czyta.',
    date: '2026-01-01',
  };
  const match = (text: string) => matchStances(text, [{ start: 0, end: text.length }], [stance], 'pl', baseOf);
  it('are met again in other forms, and an opposite is told from a repetition', () => {
    expect(match('Zadanie domowe w rekrutacji to strata czasu.')[0]?.opposes).toBe(false);
    expect(match('Zadania domowe w rekrutacji nie są stratą czasu.')[0]?.opposes).toBe(true);
  });
  it('are not met in a sentence on something else', () => {
    expect(match('Rekrutacja trwa trzy tygodnie.')).toEqual([]);
    const long = 'Zadania domowe w rekrutacji nie istnieją u nas, bo rozmowa o zespole, narzędziach i umowie trwa godzinę.';
    expect(match(long)).toEqual([]);
  });
});

describe('questions to readers', () => {
  it('are weak when they are general, want a yes or no, or say too little', () => {
    expect(questionWeakness('What do you think?')).toBe('general');
    expect(questionWeakness('A Wy?')).toBe('general');
    expect(questionWeakness('Do you ask candidates about failure in the first round?')).toBe('yes-no');
    expect(questionWeakness('Jak pytacie?')).toBe('short');
    expect(questionWeakness('Which question told you most in your last three interviews?')).toBeNull();
    expect(questionWeakness('O co pytacie kandydata, zanim pokażecie mu zespół?')).toBeNull();
  });
});
