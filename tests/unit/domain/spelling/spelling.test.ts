import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/drafts/draft.ts';
import { readFormDictionary } from '../../../../src/domain/spelling/dictionary.ts';
import { createMistakeFinder } from '../../../../src/domain/spelling/find-mistakes.ts';
import { formsOfOwnWords, wordsFromFile } from '../../../../src/domain/spelling/own-words.ts';
import { suggestFor } from '../../../../src/domain/spelling/suggest.ts';

const folder = join(import.meta.dirname, '../../../../resources/dictionaries');
const bytes = (file: string) => readFileSync(join(folder, file));
const english = bytes('en/english.dict');
const dictionaries = {
  en: readFormDictionary(english, english),
  pl: readFormDictionary(bytes('pl/polish.dict'), bytes('pl/polish-frequencies.dict')),
};

function mistakesIn(text: string, language: Language, own: string[] = []): string[] {
  const finder = createMistakeFinder({ dictionaries, own: formsOfOwnWords(own) });
  return finder.find({ text }, language).mistakes.map(({ word }) => word);
}

describe('the spelling of a paragraph', () => {
  it('is checked in its own language, whatever the draft is in', () => {
    expect(mistakesIn('Wczoraj poszłam do sklepu, a potem napisałam list do mamy.', 'en')).toEqual([]);
    expect(mistakesIn('Yesterday I went to the shop and then I wrote a letter.', 'pl')).toEqual([]);
  });

  it('marks words that no one knows', () => {
    expect(mistakesIn('This is definately the wrong wierd word that we have.', 'en')).toEqual(['definately', 'wierd']);
    expect(mistakesIn('Napewno nie wiem, czy to jest wogóle prawda, ale sie dowiem.', 'pl')).toContain('wogóle');
  });

  it('gives the place of a mistake in the text', () => {
    const text = 'We recieve it.';
    const [mistake] = createMistakeFinder({ dictionaries, own: new Set() }).find({ text }, 'en').mistakes;
    expect(text.slice(mistake?.start, mistake?.end)).toBe('recieve');
  });

  it('leaves alone numbers, addresses, code, mentions, hashtags, names of files, acronyms and letters of other alphabets', () => {
    const text =
      'Ask @jkowlski or #hirring at https://exmple.com/abx, mail xq@exmple.com, see notez.txt, 3rd, 20kg, KPIz, iPhonne, Привет.';
    expect(mistakesIn(text, 'en')).toEqual([]);
    const finder = createMistakeFinder({ dictionaries, own: new Set() });
    expect(finder.find({ text: 'Run npmm instal now.', quiet: [[4, 15]] }, 'en').mistakes).toEqual([]);
  });

  it('knows apostrophes of both kinds and possessives', () => {
    expect(mistakesIn("It's the company’s, isn’t it? They'll say we've seen the readers’ letters.", 'en')).toEqual([]);
    expect(mistakesIn('Widziałam logo Google’a i Facebooka na stronie.', 'pl')).toEqual([]);
  });

  it('knows conjunctions that took the ending of a verb', () => {
    expect(
      mistakesIn('Nie żebym się chwaliła, ale gdybyś chciał, abyśmy i jakbyście poszli, mówię, żeście zdążyli.', 'pl'),
    ).toEqual([]);
    expect(mistakesIn('To nie jest zdanie, rzebym sam je napisał.', 'pl')).toEqual(['rzebym']);
  });

  it('reads compounds with a hyphen by their parts', () => {
    expect(mistakesIn('A well-known co-founder of this award-winning e-mail tool.', 'en')).toEqual([]);
    expect(mistakesIn('To był biało-czerwony, społeczno-ekonomiczny, 5-letni plan e-mailowy.', 'pl')).toEqual([]);
    expect(mistakesIn('A well-knwon founder.', 'en')).toEqual(['knwon']);
  });

  it('takes unknown names for names, unless their letters are those of a common word in another order', () => {
    expect(mistakesIn('We met Oyelaran Brzenczyk of Qwantify there.', 'en')).toEqual([]);
    expect(mistakesIn('Jadę jutro do Wraszawy, a nie do Krakowa.', 'pl')).toEqual(['Wraszawy']);
  });

  it('leaves quoted foreign words and common loans alone', () => {
    expect(mistakesIn('Tytuł brzmi „The art of listening”, a autorka nie podaje daty.', 'pl')).toEqual([]);
    expect(mistakesIn('Mamy deadline na piątek i nie wiemy, co z tym zrobić.', 'pl')).toEqual([]);
  });

  it('knows both ways of writing English', () => {
    expect(mistakesIn('The colour and the color of the organised, organized theatre.', 'en')).toEqual([]);
  });
});

describe('own words', () => {
  it('are lines of a file, without notes and doubles', () => {
    expect(wordsFromFile('Nowogrodzka # my street\r\n\n# names\nŻabkin\nŻabkin\n')).toEqual(['Nowogrodzka', 'Żabkin']);
  });

  it('are known in all Polish cases', () => {
    const text = 'Pracuję w żabkinie, u Żabkina, z żabkinem i o qwantifach.';
    expect(mistakesIn(text, 'pl', ['Żabkin', 'qwantif']).filter((word) => /abkin|qwant/i.test(word))).toEqual([]);
  });
});

describe('suggestions', () => {
  const first = (word: string, language: Language) => suggestFor(word, dictionaries[language], language)[0];

  it('begin with what was meant', () => {
    const english = {
      recieve: 'receive',
      teh: 'the',
      definately: 'definitely',
      untill: 'until',
      occured: 'occurred',
      adress: 'address',
    };
    for (const [typed, meant] of Object.entries(english)) expect(first(typed, 'en')).toBe(meant);
    const polish = { wziąść: 'wziąć', rzułty: 'żółty', napewno: 'na pewno', cieżki: 'ciężki', bede: 'będę', kture: 'które' };
    for (const [typed, meant] of Object.entries(polish)) expect(first(typed, 'pl')).toBe(meant);
  });

  it('take the capitals of the word', () => {
    expect(first('Wraszawa', 'pl')).toBe('Warszawa');
    expect(first('Recieve', 'en')).toBe('Receive');
  });

  it('are none for what is like nothing, and a long word costs no more than a look', () => {
    expect(suggestFor('xqzvkjwpt', dictionaries.en, 'en')).toEqual([]);
    expect(suggestFor('a'.repeat(5000), dictionaries.en, 'en')).toEqual([]);
  });
});

describe('the dictionaries', () => {
  it('refuse bytes that are none', () => {
    expect(() => readFormDictionary(new Uint8Array(40), english)).toThrow(RangeError);
  });
});
