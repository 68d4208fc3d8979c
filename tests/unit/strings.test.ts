import { describe, expect, test } from 'vitest';
import { askedKey, type Catalogue, flatCatalogue, type JsonCatalogue, placeholders, pluralForms } from './support/catalogue.ts';
import { type StringUse, stringUses } from './support/string-use.ts';

const json = import.meta.glob<JsonCatalogue>('../../src/renderer/words/strings/*/*.json', { eager: true, import: 'default' });
const sources = import.meta.glob<string>('../../src/renderer/**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' });

const languages = ['en', 'pl'] as const;
const wantedForms = { en: ['one', 'other'], pl: ['few', 'many', 'one', 'other'] };

function catalogueOf(language: string, namespace: string): Catalogue {
  return flatCatalogue(json[`../../src/renderer/words/strings/${language}/${namespace}.json`] ?? {});
}

const namespaces = [...new Set(Object.keys(json).map((file) => file.replace(/^.*\/(.+)\.json$/, '$1')))];
const uses = Object.entries(sources).flatMap(([file, source]) =>
  stringUses(file, source).map((use) => ({ ...use, file: file.replace('../../', '') })),
);

function missing(all: readonly (StringUse & { file: string })[]): string[] {
  return all.flatMap(({ namespace, key, written, file }) => {
    const searched = namespace === null ? namespaces : [namespace];
    const exists = searched.some((each) => [...catalogueOf('en', each).keys()].some((known) => key.test(askedKey(known))));
    return exists ? [] : [`${file} asks for ${namespace ?? 'any namespace'}: ${written}`];
  });
}

function unused(namespace: string): string[] {
  const patterns = uses.filter((use) => use.namespace === namespace || use.namespace === null).map(({ key }) => key);
  const keys = new Set([...catalogueOf('en', namespace).keys()].map(askedKey));
  return [...keys].filter((key) => !patterns.some((pattern) => pattern.test(key)));
}

/** Calls that hand over too few values; only those whose key and values stand in the source. */
function unfilled(): string[] {
  return uses.flatMap(({ namespace, written, values, file }) => {
    if (namespace === null || values === null || written.includes('…')) return [];
    const wanted = placeholders(catalogueOf('en', namespace)).get(written) ?? [];
    const lacking = wanted.filter((name) => !values.includes(name));
    return lacking.length === 0 ? [] : [`${file}: ${namespace}: ${written} lacks ${lacking.join(', ')}`];
  });
}

describe('the words of the interface', () => {
  test('that the code asks for are there', () => {
    expect(missing(uses)).toEqual([]);
  });

  test('are asked for by keys that can be told from the source', () => {
    expect(uses.filter(({ key }) => key.source === '^.+$').map(({ file, written }) => `${file}: ${written}`)).toEqual([]);
  });

  test('get every value that they name', () => {
    expect(unfilled()).toEqual([]);
  });

  describe.each(namespaces)('in “%s”', (namespace) => {
    test('are all used', () => {
      expect(unused(namespace)).toEqual([]);
    });

    test('are the same in both languages', () => {
      const keys = languages.map((language) => new Set([...catalogueOf(language, namespace).keys()].map(askedKey)));
      expect(keys[1]).toEqual(keys[0]);
    });

    test('take the same values in both languages', () => {
      expect(placeholders(catalogueOf('pl', namespace))).toEqual(placeholders(catalogueOf('en', namespace)));
    });

    test.each(languages)('have every plural form of “%s”', (language) => {
      const forms = pluralForms(catalogueOf(language, namespace));
      const wrong = [...forms].filter(([, has]) => has.toSorted().join() !== wantedForms[language].join());
      expect(wrong).toEqual([]);
      expect(new Set(forms.keys())).toEqual(new Set(pluralForms(catalogueOf('en', namespace)).keys()));
    });

    test.each(languages)('are not empty in “%s”', (language) => {
      expect([...catalogueOf(language, namespace)].filter(([, text]) => text.trim() === '')).toEqual([]);
    });
  });
});

describe('the search for uses of a string', () => {
  const found = (source: string) =>
    stringUses('x.tsx', source).map(({ namespace, written, values }) => [namespace, written, values]);

  test('sees whole keys, keys with parts, and both ways of a choice', () => {
    const source = `function A() {
      const text = useText('app');
      return [text('one'), text(\`two.\${x}.z\`, { count: 1 }), text(a ? 'b' : 'c'), other('no')];
    }`;
    expect(found(source)).toEqual([
      ['app', 'one', []],
      ['app', 'two.….z', ['count']],
      ['app', 'b', []],
      ['app', 'c', []],
    ]);
  });

  test('tells functions of the same name in one file apart', () => {
    const source = `function A() { const text = useText('a'); return () => text('one'); }
      function B({ x }: P) { const text = useText('b'); return <p>{text('two', x)}</p>; }`;
    expect(found(source)).toEqual([
      ['a', 'one', []],
      ['b', 'two', null],
    ]);
  });

  test('follows a text function that is handed over', () => {
    expect(found(`function label(text: Text) { return text('three'); }`)).toEqual([[null, 'three', []]]);
  });
});
