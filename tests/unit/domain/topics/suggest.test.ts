import { describe, expect, it } from 'vitest';
import { createLemmas } from '../../../../src/domain/topics/lemmas.ts';
import { createTopicModel } from '../../../../src/domain/topics/suggest.ts';
import { polishDictionary } from '../insight/dictionary-for-tests.ts';

const drafts: [path: string, text: string, topics: string[]][] = [
  ['a.md', 'Ask the referee about one week of work. A reference call says little about a candidate’s future.', ['Hiring']],
  ['b.md', 'Candidates remember how the interview ended. Tell each candidate when you will call.', ['Hiring']],
  ['c.md', 'The sourdough rose for nine hours. Flour, water, salt and patience.', ['Cooking']],
  ['d.md', 'Soup from leftover bread: stale sourdough, garlic, water, salt.', ['Cooking']],
  ['e.md', 'Kandydatka zapytała o wynagrodzenie na rozmowie. Rekruter nie znał odpowiedzi.', ['Rekrutacja']],
  ['f.md', 'Po rozmowie rekrutacyjnej zadzwoń do każdego kandydata, także z odmową.', ['Rekrutacja']],
];

function learnedModel() {
  const model = createTopicModel();
  for (const draft of drafts) model.learn(...draft);
  return model;
}

describe('topic suggestions', () => {
  it('come from one’s own tagged drafts, with the words that speak for them', () => {
    const [first, ...others] = learnedModel().suggest(
      'What the candidate asked me after the interview, and why I called the referee again.',
    );
    expect(others).toEqual([]);
    expect(first?.name).toBe('Hiring');
    expect(first?.words).toEqual(expect.arrayContaining(['candidate', 'interview']));
  });

  it('know Polish case forms, with and without diacritics', () => {
    expect(learnedModel().suggest('O czym rozmawiać z kandydatami? Rozmowa rekrutacyjna ma dwie strony.')[0]?.name).toBe(
      'Rekrutacja',
    );
    expect(learnedModel().suggest('O czym rozmawiac z kandydatkami? Kazda rozmowa rekrutacyjna ma dwie strony.')[0]?.name).toBe(
      'Rekrutacja',
    );
  });

  it('stay away when nothing speaks clearly', () => {
    expect(learnedModel().suggest('The train was late again and nobody said why.')).toEqual([]);
    expect(learnedModel().suggest('')).toEqual([]);
    expect(createTopicModel().suggest('A reference call says little about a candidate.')).toEqual([]);
  });

  it('leave out topics the draft carries, and what only the draft itself says', () => {
    const text = 'Sourdough with garlic, flour and salt.';
    expect(learnedModel().suggest(text, { except: ['Cooking'] })).toEqual([]);
    const model = createTopicModel();
    model.learn('only.md', text, ['Cooking']);
    model.learn('other.md', 'A reference call about a candidate.', ['Hiring']);
    expect(model.suggest(text, { without: 'only.md' })).toEqual([]);
  });

  it('forget a draft wholly: learning and forgetting in any order gives the same answers', () => {
    const model = learnedModel();
    model.learn('g.md', 'Sourdough candidates for the interview of the year.', ['Jokes', 'Hiring']);
    model.forget('g.md');
    const text = 'Call the candidate after the interview about salt and sourdough.';
    expect(model.suggest(text)).toEqual(learnedModel().suggest(text));
    expect(model.rank(text)).toEqual(learnedModel().rank(text));
  });
});

describe('the words that speak for a suggestion', () => {
  const lemmas = createLemmas(polishDictionary);
  const suggest = (text: string, lemmaOf = lemmas) => {
    const model = createTopicModel(lemmaOf);
    for (const draft of drafts) model.learn(...draft);
    return model.suggest(text);
  };

  it('stand in the text as they are shown, the strongest first and each once, whatever its forms', () => {
    const [found] = suggest(
      'Rozmowa z kandydatem i rozmowy z kandydatkami: rekruter pyta, kandydat pyta. Rekruterzy na rozmowie.',
    );
    expect(found?.name).toBe('Rekrutacja');
    const bases = (found?.words ?? []).map((word) => lemmas(word) ?? word);
    expect(new Set(bases).size).toBe(bases.length);
    for (const word of found?.words ?? []) {
      expect('rozmowa z kandydatem i rozmowy z kandydatkami: rekruter pyta, kandydat pyta. rekruterzy na rozmowie.').toContain(
        word,
      );
    }
    const [english] = suggest('One candidate, two candidates and three interviews after an interview with the referee.');
    expect(english?.words.filter((word) => word.startsWith('candidate'))).toHaveLength(1);
  });

  it('are known by their base form where no common beginning tells', () => {
    const learned: typeof drafts = [
      ['a.md', 'Ludzie w zespole i psy w biurze.', ['Zespół']],
      ['b.md', 'Człowiek w zespole, pies pod biurkiem.', ['Zespół']],
      ['c.md', 'Zupa z pokrzywy i chleb na zakwasie.', ['Kuchnia']],
      ['d.md', 'Chleb żytni, zupa ogórkowa.', ['Kuchnia']],
    ];
    const asked = 'Kiedy ludziom wolno przyjść z psem: o ludziach i o psach.';
    const withLemmas = createTopicModel(lemmas);
    const without = createTopicModel();
    for (const draft of learned) {
      withLemmas.learn(...draft);
      without.learn(...draft);
    }
    expect(lemmas('Psach')).toBe('pies');
    expect(withLemmas.rank(asked)[0]).toBe('Zespół');
    expect(withLemmas.suggest(asked)[0]?.words).toEqual(['ludziom', 'psem']);
    expect(without.suggest(asked)).toEqual([]);
  });

  it('are found by plain spelling too', () => {
    expect(lemmas('ksiazkami')).toBe(lemmas('książkami'));
    expect(lemmas('Xyzzyq')).toBeNull();
  });
});
