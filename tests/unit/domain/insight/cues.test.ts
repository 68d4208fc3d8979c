import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/drafts/draft.ts';
import { families } from '../../../../src/domain/insight/families.ts';
import { packs } from '../../../../src/domain/insight/languages/packs.ts';
import { createSentenceExplainer } from '../../../../src/domain/insight/sentence-facts.ts';
import { polishDictionary } from './dictionary-for-tests.ts';

const explain = createSentenceExplainer(() => polishDictionary);

function cuesIn(language: Language, sentence: string): string[] {
  return explain(language, sentence).cues.map(({ id }) => id);
}

describe.each(['en', 'pl'] as const)('every cue in %s', (language) => {
  const cues = packs[language].cues;

  it.each(cues.map((cue) => [cue.id, cue] as const))('%s is found in its examples and not in its counter-examples', (id, cue) => {
    expect(cue.yes.filter((sentence) => !cuesIn(language, sentence).includes(id))).toEqual([]);
    expect(cue.no.filter((sentence) => cuesIn(language, sentence).includes(id))).toEqual([]);
    expect(cue.yes).not.toHaveLength(0);
  });

  it('has an id of its own', () => {
    expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
  });

  it('together they speak for every family but density, which no words show', () => {
    const spoken = new Set(cues.map(({ family }) => family));
    expect(families.filter((family) => !spoken.has(family))).toEqual(['density']);
  });
});

describe('a found cue', () => {
  it('names exactly the words that it stands on', () => {
    const sentence = 'Jeśli chcesz, zapisz się na mój kurs.';
    const hit = explain('pl', sentence).cues.find(({ id }) => id === 'pl.offer.my-product');
    expect(hit && sentence.slice(hit.start, hit.end)).toBe('mój kurs');
  });

  it.each([
    ['Zostałem wyróżniony w konkursie.', 'Zostałam wyróżniona w konkursie.'],
    ['Wygrałem przetarg na dworzec.', 'Wygrałam przetarg na dworzec.'],
    ['Zbudowałem firmę od zera.', 'Zbudowałam firmę od zera.'],
    ['Nauczyłem się, że cisza pomaga.', 'Nauczyłam się, że cisza pomaga.'],
    ['Jestem ekspertem od podatków.', 'Jestem ekspertką od podatków.'],
  ])('is the same for a man and a woman: %s', (his, hers) => {
    expect(cuesIn('pl', his)).not.toEqual([]);
    expect(cuesIn('pl', hers)).toEqual(cuesIn('pl', his));
  });

  it('is found without Polish diacritics, too', () => {
    expect(cuesIn('pl', 'Wygralam przetarg.')).toEqual(cuesIn('pl', 'Wygrałam przetarg.'));
    expect(cuesIn('pl', 'Zapisz sie na moj kurs')).toContain('pl.offer.my-product');
  });
});
