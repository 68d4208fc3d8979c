import { describe, expect, test } from 'vitest';
import { Texts } from '../../../../src/renderer/words/texts.ts';

const catalogue = {
  title: 'Drafts',
  list: {
    found_one: '{{count, number}} szkic',
    found_few: '{{count, number}} szkice',
    found_many: '{{count, number}} szkiców',
    found_other: '{{count, number}} szkicu',
    renamed: '“{{from}}” is “{{to}}” now',
    chosen: '{{count}} chosen',
  },
};

function known(): Texts {
  const texts = new Texts();
  texts.add('pl', { library: catalogue });
  texts.add('en', { library: { ...catalogue, list: { ...catalogue.list, found_other: '{{count, number}} drafts' } } });
  return texts;
}

describe('a text of the window', () => {
  test('is found by its key, in groups or outside of them', () => {
    const text = known().of('en', 'library');
    expect([text('title'), text('list.chosen', { count: 3 })]).toEqual(['Drafts', '3 chosen']);
  });

  test('takes the plural form that its language wants', () => {
    const text = known().of('pl', 'library');
    const said = [1, 2, 5, 12, 22, 1.5].map((count) => text('list.found', { count }));
    expect(said).toEqual(['1 szkic', '2 szkice', '5 szkiców', '12 szkiców', '22 szkice', '1,5 szkicu']);
  });

  test('writes numbers as its language does', () => {
    expect(known().of('en', 'library')('list.found', { count: 12_345 })).toBe('12,345 drafts');
    expect(known().of('pl', 'library')('list.found', { count: 12_345 })).toBe('12\u00A0345 szkiców');
  });

  test('takes what it is given as words, whatever stands in them', () => {
    const said = known().of('en', 'library')('list.renamed', { from: '$& {{to}} <b>', to: '$1' });
    expect(said).toBe('“$& {{to}} <b>” is “$1” now');
  });

  test('is not turned around by the words that it is given', () => {
    const said = known().of('en', 'library')('list.renamed', { from: '\u202Egnp.exe', to: 'x' });
    expect(said).toBe('“\u2068\u202Egnp.exe\u2069” is “x” now');
  });

  test('that is not there is its key', () => {
    const text = known().of('en', 'library');
    expect([text('list'), text('list.found'), text('list.nothing.at.all')]).toEqual([
      'list',
      'list.found',
      'list.nothing.at.all',
    ]);
    expect(known().of('en', 'settings')('title')).toBe('title');
  });
});

describe('the texts of the window', () => {
  test('tell when some were added, and not when they were there already', () => {
    const texts = known();
    let told = 0;
    const stop = texts.onAdded(() => {
      told += 1;
    });
    texts.add('en', { library: catalogue });
    expect(told).toBe(0);
    texts.add('en', { library: catalogue, settings: { title: 'Settings' } });
    expect([told, texts.of('en', 'settings')('title')]).toEqual([1, 'Settings']);
    stop();
    texts.add('en', { topics: { title: 'Topics' } });
    expect(told).toBe(1);
  });
});
