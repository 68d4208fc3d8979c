import { describe, expect, it } from 'vitest';
import { readPolishDictionary } from '../../../../src/domain/insight/dictionary/polish-dictionary.ts';
import { polishWord } from '../../../../src/domain/insight/grammar/polish.ts';
import { fold } from '../../../../src/domain/text/fold.ts';
import { dictionaryBytes, polishDictionary } from './dictionary-for-tests.ts';

const lemmasOf = (word: string): string[] => polishDictionary.lookUp(word).map(({ lemma }) => lemma);

describe('the Polish dictionary', () => {
  it.each([
    ['wygrałam', 'wygrać'],
    ['najlepszych', 'dobry'],
    ['błędów', 'błąd'],
    ['ekspertką', 'ekspertka'],
    ['żółwiami', 'żółw'],
    ['Kowalskiemu', 'Kowalski'],
  ])('knows that %s is a form of %s', (form, lemma) => {
    expect(lemmasOf(form)).toContain(lemma);
  });

  it('finds forms that were typed without diacritics', () => {
    expect(lemmasOf('wygralem')).toContain('wygrać');
    expect(lemmasOf('zolw')).toContain('żółw');
  });

  it('answers nothing for what is no word', () => {
    for (const word of ['', 'xqzk', '123', 'a'.repeat(5_000), '😀', '\0', ';', 'zażółć;gęślą'])
      expect(lemmasOf(word)).toEqual([]);
  });

  it('refuses other bytes, and survives damaged ones', () => {
    expect(() => readPolishDictionary(new Uint8Array(100))).toThrow(RangeError);
    for (const length of [16, 40, 1_000, 100_000, 2_000_000]) {
      const dictionary = readPolishDictionary(dictionaryBytes.slice(0, length));
      expect(Array.isArray(dictionary.lookUp('wygrałam'))).toBe(true);
    }
  });
});

describe('the grammar of a Polish word', () => {
  const atomsOf = (word: string, dictionary = polishDictionary as typeof polishDictionary | null): string[] =>
    polishWord(word, fold(word), dictionary).atoms;

  it.each([
    ['wygrałam', 'first'],
    ['wygrałem', 'first'],
    ['zrobiliśmy', 'first-plural'],
    ['robię', 'first'],
    ['sprawdź', 'imperative'],
    ['sprawdźcie', 'imperative'],
    ['zrobić', 'infinitive'],
    ['warto', 'impersonal'],
    ['Wam', 'second'],
    ['lepszy', 'comparative'],
  ])('says that %s can be %s', (word, atom) => {
    expect(atomsOf(word.toLowerCase())).toContain(atom);
  });

  it.each([
    ['wygrałam', 'first'],
    ['zrobiliśmy', 'first-plural'],
    ['sprawdźcie', 'imperative'],
    ['zrobić', 'infinitive'],
  ])('says without the dictionary, too, that %s can be %s', (word, atom) => {
    expect(atomsOf(word, null)).toContain(atom);
  });

  it('does not take small words for verbs', () => {
    expect(atomsOf('mi')).not.toContain('imperative');
    expect(atomsOf('lecz')).not.toContain('imperative');
  });
});
