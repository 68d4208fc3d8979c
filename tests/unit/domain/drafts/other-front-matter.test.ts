import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeProperties, type PropertyChange, readProperties, splitFile } from '../../../../src/domain/drafts/front-matter.ts';

function read(text: string) {
  const reading = readProperties(text, 'file.md');
  if (!reading.ok) throw new Error(reading.reason);
  return reading.properties;
}

const toml = (lines: string) => `+++\n${lines}\n+++\n\nText.\n`;

const hugo = `title = "Reference calls" # the title
date = 2024-01-05T10:00:00+01:00
draft = false
tags = ["hr", 'pay transparency']
weight = 10

[params]
  toc = true

[byline]
id = "k3x"
kind = "post"
channels = ["x", "blog"]
publications = [{channel = "x", date = 2024-01-06, link = "https://x.com/1"}]`;

describe('TOML, the front matter of Hugo', () => {
  test('is read as YAML is', () => {
    expect(read(toml(hugo))).toMatchObject({
      id: 'k3x',
      title: 'Reference calls',
      kind: 'post',
      status: 'published',
      topics: ['hr', 'pay transparency'],
      channels: ['x', 'blog'],
      language: null,
      description: '',
      purpose: null,
      publications: [{ channel: 'x', date: '2024-01-06', link: 'https://x.com/1' }],
      date: '2024-01-05T10:00:00+01:00',
    });
    expect(splitFile(toml(hugo)).body).toBe('\nText.\n');
  });

  test.each<[string, PropertyChange, string]>([
    ['title = "a" # why', { title: 'b' }, 'title = "b" # why'],
    ["title = 'a'", { title: 'b' }, "title = 'b'"],
    ["title = 'a'", { title: "it's" }, 'title = "it\'s"'],
    ['weight = 1', { title: 'b "c"' }, 'weight = 1\ntitle = "b \\"c\\""'],
    ['a = 1\n\n[params]\nb = 2', { title: 'c' }, 'a = 1\ntitle = "c"\n\n[params]\nb = 2'],
    ['[params]\nb = 2', { title: 'c' }, 'title = "c"\n[params]\nb = 2'],
    ['tags = ["a", "b"]', { topics: ['a', 'b', 'c'] }, 'tags = ["a", "b", "c"]'],
    ['tags = ["a", "b", "c"]', { topics: ['b'] }, 'tags = ["b"]'],
    ['tags = [\n  "a", # first\n  "b",\n]', { topics: ['a', 'b', 'c'] }, 'tags = [\n  "a", # first\n  "b",\n  "c",\n]'],
    ['tags = ["a", 1, {x = 1}]', { topics: ['a', '1', 'c'] }, 'tags = ["a", 1, {x = 1}, "c"]'],
    ['date = 2024-01-05', { date: '2024-02-01' }, 'date = 2024-02-01'],
    ['date = "2024-01-05"', { date: '2024-02-01' }, 'date = "2024-02-01"'],
    ['lang = "en"', { language: 'pl' }, 'lang = "pl"'],
    ['lang = "en"\na = 1', { language: null }, 'a = 1'],
    ['a = 1', { kind: 'post' }, 'a = 1\n[byline]\nkind = "post"'],
    ['[byline]\nkind = "post" # x\n\n[other]', { id: 'k' }, '[byline]\nkind = "post" # x\nid = "k"\n\n[other]'],
    ['byline = {kind = "post"}', { id: 'k' }, 'byline = {kind = "post", id = "k"}'],
    ['byline.kind = "post"', { id: 'k' }, 'byline.kind = "post"\nbyline.id = "k"'],
    ['byline = "Ewa Lis"', { title: 'b', id: 'k' }, 'byline = "Ewa Lis"\ntitle = "b"'],
    ['draft = true', { status: 'published' }, 'draft = false\n[byline]\nstatus = "published"'],
  ])('%j changed by %j is %j', (before, change, after) => {
    expect(changeProperties(toml(before), change)).toBe(toml(after));
  });

  test('keeps line ends of two characters', () => {
    const text = '+++\r\ntitle = "a"\r\n+++\r\nText';
    expect(changeProperties(text, { language: 'pl' })).toBe('+++\r\ntitle = "a"\r\nlang = "pl"\r\n+++\r\nText');
  });

  test('gives texts of every kind back', () => {
    const text = toml('title = """\nOne \\\n   line"""\ndescription = \'\'\'raw \\ text\'\'\'\n"quoted key" = "\\u017c"');
    expect(read(text)).toMatchObject({ title: 'One line', description: 'raw \\ text' });
  });

  test.each([
    'a = ',
    'a = [1',
    'x = 1\na 1',
    '[a',
    'a = "\\q"',
    'a = 1 b = 2',
    'x = 1\n= 1',
    'a = {b = 1, b = 2}',
    'a = 1\n[a]\nb = 1',
  ])('%j is not read, and not changed', (lines) => {
    expect(readProperties(toml(lines), 'x.md').ok).toBe(false);
    expect(() => changeProperties(toml(lines), { title: 'x' })).toThrow();
  });
});

describe('JSON', () => {
  const lines = '{\n  "title": "Calls",\n  "tags": ["hr", "pay"],\n  "draft": true,\n  "byline": { "id": "k3x" }\n}\n\nText.\n';

  test('is read in lines and in one', () => {
    expect(read(lines)).toMatchObject({ title: 'Calls', topics: ['hr', 'pay'], id: 'k3x' });
    expect(read('{"title": "Calls", "tags": ["hr"]}\nText')).toMatchObject({ title: 'Calls', topics: ['hr'] });
    expect(splitFile('{"title": "}{"}\nText').body).toBe('Text');
  });

  test.each<[string, PropertyChange, string]>([
    ['{"title": "a"}', { title: 'b' }, '{"title": "b"}'],
    ['{"title": "a"}', { topics: ['x'] }, '{"title": "a", "tags": ["x"]}'],
    ['{\n  "title": "a"\n}', { topics: ['x'] }, '{\n  "title": "a",\n  "tags": ["x"]\n}'],
    ['{"tags": ["a", 1.0, {"x": 1}]}', { topics: ['a', '1.0', 'c'] }, '{"tags": ["a", 1.0, {"x": 1}, "c"]}'],
    ['{"tags": ["a", "b"], "x": 1}', { topics: [] }, '{"tags": [], "x": 1}'],
    ['{"lang": "en", "x": 1}', { language: null }, '{"x": 1}'],
    ['{"x": 1, "lang": "en"}', { language: null }, '{"x": 1}'],
    ['{"x": 1}', { date: '2024-02-01' }, '{"x": 1, "date": "2024-02-01"}'],
    ['{"draft": true}', { status: 'published' }, '{"draft": false, "byline": { "status": "published" }}'],
    ['{"byline": {"id": "k"}}', { kind: 'post' }, '{"byline": {"id": "k", "kind": "post"}}'],
  ])('%j changed by %j is %j', (before, change, after) => {
    const changed = changeProperties(`${before}\nText`, change);
    expect(changed).toBe(`${after}\nText`);
    expect(() => JSON.parse(after)).not.toThrow();
  });

  test.each(['{{ template }}\n', '{\n% x %\n}\n', '{"a": 1} and words\n', '{ "never": "closed"\n', '{}\n'])(
    '%j is text',
    (text) => {
      expect(splitFile(text).frontMatter).toBe('');
    },
  );
});

describe('a change of a front matter in TOML or JSON', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\u007f', ''));
  const name = word.map((text) => text.trim().replace(/^#+/, '')).filter((text) => text !== '');
  const change = fc.record(
    {
      title: word.map((text) => text.trim()),
      topics: fc.uniqueArray(name, { maxLength: 4 }),
      language: fc.constantFrom('en', 'pl', null),
    },
    { requiredKeys: [] },
  );
  const files = [
    toml(hugo),
    toml('title = "a"'),
    toml('tags = [\n "a", # x\n "b"\n]\n[[resources]]\nsrc = "a.png"'),
    '{"title": "a", "tags": ["b", {"c": 1}]}\nText',
    '{\n\t"tags": [\n\t\t"b",\n\t\t"c"\n\t],\n\t"weight": 1\n}\nText',
  ];

  test('says what was asked, keeps the rest, and a second time changes nothing (R12)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), change, (text, wanted) => {
        const changed = changeProperties(text, wanted as PropertyChange);
        const { title, topics, language } = read(changed);
        if (wanted.title) expect(title).toBe(wanted.title);
        if (wanted.topics) expect(topics).toEqual(wanted.topics);
        if (wanted.language !== undefined) expect(language).toBe(wanted.language);
        expect(splitFile(changed).body).toBe(splitFile(text).body);
        expect(changeProperties(changed, wanted as PropertyChange)).toBe(changed);
      }),
      { numRuns: 2_000 },
    );
  });
});
