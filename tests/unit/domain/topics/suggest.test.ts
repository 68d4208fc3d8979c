import { describe, expect, it } from 'vitest';
import { createTopicModel } from '../../../../src/domain/topics/suggest.ts';

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
