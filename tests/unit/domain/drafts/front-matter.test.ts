import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftKinds, draftPurposes, draftStatuses } from '../../../../src/domain/drafts/draft.ts';
import { changeProperties, type PropertyChange, readProperties, splitFile } from '../../../../src/domain/drafts/front-matter.ts';
import { frontMatterParts } from './front-matter-samples.ts';

function read(text: string, name = 'some-file.md') {
  const reading = readProperties(text, name);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.properties;
}

test('a file is its mark, its front matter and its body', () => {
  const text = '\uFEFF---\r\ntitle: A\r\n---\r\n\r\n# A\r\n';
  expect(splitFile(text)).toEqual({ bom: '\uFEFF', frontMatter: '---\r\ntitle: A\r\n---\r\n', body: '\r\n# A\r\n' });
});

test.each([
  ['no front matter', '# Title\n\nText'],
  ['a rule and a rule', '---\n\nSome prose.\n\n---\n\nMore'],
  ['a rule at the top', '---\n\nText'],
  ['four dashes', '----\ntitle: x\n----\n'],
  ['plus signs in prose', '+++\nHello\n+++\n'],
  ['braces of a template', '{\n% include x %\n}\n'],
  ['an empty file', ''],
])('%s is all body', (_, text) => {
  expect(splitFile(text)).toEqual({ bom: '', frontMatter: '', body: text });
  expect(readProperties(text, 'x.md').ok).toBe(true);
});

test('what the front matter says is read in words of Byline', () => {
  const text = `---
title: "On asking: first"
date: 2024-01-05
draft: false
tags: [hiring, "pay transparency", '#pl']
lang: en-GB
description: What to ask
byline:
  id: 0042
  kind: post
  channels: [x, linkedin]
  purpose: expertise
  publications:
    - channel: x
      date: 2024-01-06
      link: https://x.com/1
---
Text`;
  expect(read(text)).toEqual({
    id: '0042',
    title: 'On asking: first',
    kind: 'post',
    status: 'published',
    topics: ['hiring', 'pay transparency', 'pl'],
    channels: ['x', 'linkedin'],
    language: 'en',
    description: 'What to ask',
    purpose: 'expertise',
    publications: [{ channel: 'x', date: '2024-01-06', link: 'https://x.com/1' }],
    answers: [],
    series: null,
    field: null,
    hub: [],
    cuts: [],
    wordings: [],
    date: '2024-01-05',
    thesis: '',
    audience: '',
    goal: null,
    campaign: null,
    private: false,
  });
});

test.each([
  ['---\ndraft: false\ndate: 2024-01-01\n---\n', 'published'],
  ['---\ndraft: false\n---\n', 'drafting'],
  ['---\ndate: 2024-01-01\n---\n', 'drafting'],
  ['---\ndraft: true\ndate: 2024-01-01\n---\n', 'drafting'],
  ['---\ndraft: false\ndate: 2024-01-01\nbyline: {status: idea}\n---\n', 'idea'],
  ['---\nbyline: {status: nonsense}\n---\n', 'drafting'],
])('the status of %j is %s', (text, status) => {
  expect(read(text).status).toBe(status);
});

test.each([
  ['tags: hiring', ['hiring']],
  ['tags: hiring, pay', ['hiring', 'pay']],
  ['tags: "#hiring #pay"', ['hiring', 'pay']],
  ['tags: pay transparency', ['pay', 'transparency']],
  ['tags: "#hiring pay"', ['hiring', 'pay']],
  ['tags: [pay transparency]', ['pay transparency']],
  ['tags:\n  - "#hiring"\n  - hiring\n  - 2024', ['hiring', '2024']],
  ['tags: [C#, "#"]', ['C#', '#']],
  ['tags: #hiring', []],
  ['tags: {a: 1}', []],
])('%j gives the topics %j', (line, topics) => {
  expect(read(`---\n${line}\n---\n`).topics).toEqual(topics);
});

test.each([
  ['---\ntitle: 2024\n---\n# Heading', '2024'],
  ['---\ntitle: ""\n---\nText\n\n# A *bold* [heading](x) ##\n', 'A bold heading'],
  ['```\n# not this\n```\n## This one', 'This one'],
  ['~~~\n```\n# no\n~~~\n# Yes', 'Yes'],
  ['No heading', 'my note'],
])('the title of %j is %j', (text, title) => {
  expect(read(text, 'folder/my note.md').title).toBe(title);
});

test.each([
  ['a key twice', '---\ntitle: a\ntitle: b\n---\n', /twice, see line 3/],
  ['a tab as indentation', '---\nbyline:\n\tid: a\n---\n', /line 3 .* tab/],
  ['broken YAML', '---\ntitle: "open\n---\n', /line \d/],
  ['a plain text', '---\njust words\n---\n', /names and values/],
  ['a list', '---\n- a\n- b\n---\n', /names and values/],
  ['broken TOML', '+++\ntitle = "x\n+++\n', /line 2 is not valid TOML/],
  ['TOML with a key twice', '+++\ntitle = "x"\ntitle = "y"\n+++\n', /twice, see line 3/],
  ['broken JSON', '{\n"title": x\n}\n', /line 2 is not valid JSON/],
  ['JavaScript', '---js\nmodule.exports = { title: process.exit() }\n---\n', /never runs/],
  ['no closing fence', '---\ntitle: x\n\nText', /closing --- is missing/],
  ['more than 64 KB', `---\n${Array.from({ length: 8000 }, (_, i) => `key${i}: value`).join('\n')}\n---\n`, /64 KB/],
])('%s is not read and never rewritten', (_, text, reason) => {
  const reading = readProperties(text, 'x.md');
  expect(reading.ok ? '' : reading.reason).toMatch(reason);
  expect(reading.ok ? '' : reading.problem.pl).not.toBe('');
  expect(() => changeProperties(text, { title: 'New' })).toThrow(reason);
});

test('a few lines cannot unfold into millions', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg'])
    bomb.push(`${name}: &${name} [${`*${before}, `.repeat(9)}*${before}]`);
  const reading = readProperties(`---\n${bomb.join('\n')}\n---\n`, 'x.md');
  expect(reading.ok ? '' : reading.reason).toMatch(/too often/);
});

test('a changed value keeps its quotes, its comment and its place', () => {
  const text = '---\r\n# mine\r\ntitle: "Old"   # why\r\ntags:\r\n  - a # first\r\n  - b\r\nlang: en\r\nx: 1\r\n---\r\nBody\r\n';
  expect(changeProperties(text, { title: 'New: better', topics: ['b', 'c d', 'a'], language: null })).toBe(
    '---\r\n# mine\r\ntitle: "New: better"   # why\r\ntags:\r\n  - b\r\n  - c d\r\n  - a # first\r\nx: 1\r\n---\r\nBody\r\n',
  );
});

test('a file without front matter is given the least it needs, and its body stays', () => {
  const body = '# Title\r\n\r\nText\r\n';
  const text = changeProperties(body, { topics: ['hiring'] });
  expect(text).toBe(`---\r\ntags: [hiring]\r\n---\r\n${body}`);
  expect(changeProperties(`\uFEFF${body}`, { topics: ['hiring'] })).toBe(`\uFEFF${text}`);
});

test('`draft` says the same as the status, so that no generator publishes what is not ready', () => {
  const text = '---\ndraft: false\ndate: 2024-01-01\n---\n';
  const reopened = changeProperties(text, { status: 'drafting' });
  expect(reopened).toBe('---\ndraft: true\ndate: 2024-01-01\nbyline:\n  status: drafting\n---\n');
  expect(changeProperties(reopened, { status: 'published' })).toContain('draft: false\n');
});

test('the day of the last change is written only where it is wanted', () => {
  const lastmod = '2024-05-01';
  expect(changeProperties('---\ntitle: a\n---\n', { lastmod })).toBe('---\ntitle: a\n---\n');
  expect(changeProperties('---\nlastmod: 2020-01-01\n---\n', { lastmod })).toBe('---\nlastmod: 2024-05-01\n---\n');
  expect(changeProperties('---\nbyline:\n  id: a\n---\n', { lastmod })).toContain('\nlastmod: 2024-05-01\n');
});

test('setting what is already so changes nothing', () => {
  const text = "---\ntitle: 'A'\ntags: a, b\nlanguage: en-US\n---\n";
  expect(changeProperties(text, { title: 'A', topics: ['a', 'b'], language: 'en', kind: 'article', status: 'drafting' })).toBe(
    text,
  );
});

test.each([
  ['`byline` used for something else', '---\nbyline: By Jane\n---\n', { kind: 'post' }, /“byline” stands for something else/],
  ['a value that another key repeats', '---\ntitle: &t Old\nseo: *t\n---\n', { title: 'New' }, /does not change/],
] as const)('%s is left alone with a reason', (_, text, change, reason) => {
  expect(() => changeProperties(text, change)).toThrow(reason);
});

const words = fc.oneof(
  fc.constantFrom(
    'plain',
    'two words',
    '- dash',
    '# hash',
    'a: b',
    'a #b',
    '"',
    "'",
    '[x]',
    '{',
    '2024-01-01',
    'yes',
    '1e3',
    '~',
    '',
    ' ',
    '\\',
    'żółć',
    'a\nb',
    '*',
    '&a',
    '!x',
    '%',
    '@',
    '`',
    '|',
    '>',
    '...',
    '---',
    '\u0085',
    '👩‍👩‍👧',
    'x\t',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const names = fc.uniqueArray(
  words.map((word) => word.trim()).filter((word) => word !== '' && !word.startsWith('#')),
  { maxLength: 4 },
);
const said = fc.oneof(words, fc.constantFrom('two\nlines', 'a: b # c', '„Tak” – [x], {y}'));
const saysSomething = (entry: object) => Object.values(entry).some((text) => text !== '');
const day = fc.constantFrom('2024-03-01', '2025-12-31');
const change: fc.Arbitrary<PropertyChange> = fc.record(
  {
    title: words.map((word) => word.trim()).filter((word) => word !== ''),
    kind: fc.constantFrom(...draftKinds),
    status: fc.constantFrom(...draftStatuses),
    topics: names.filter((list) => list.every((name) => !name.includes(','))),
    channels: names,
    language: fc.constantFrom('en', 'pl', null),
    description: words.map((word) => word.trim()),
    purpose: fc.option(fc.constantFrom(...draftPurposes)),
    thesis: words.map((word) => word.trim()),
    audience: words.map((word) => word.trim()),
    goal: fc.option(fc.constantFrom('talk', '12', 'book')),
    campaign: fc.option(fc.constantFrom('spring')),
    private: fc.boolean(),
    id: fc.constantFrom('a1', '007', '12345678901234567890', 'true', '1e3'),
    publications: fc.array(
      fc.record(
        { channel: fc.constantFrom('x', 'linkedin', 'my, channel'), date: day, link: fc.webUrl() },
        { requiredKeys: ['channel', 'date'] },
      ),
      { maxLength: 3 },
    ),
    answers: fc.array(
      fc.record({ author: said, link: fc.constantFrom('', 'https://example.com/a?b=c#d'), quote: said }).filter(saysSomething),
      {
        maxLength: 2,
      },
    ),
    series: fc.option(said.map((word) => word.trim()).filter((word) => word !== '')),
    field: fc.option(fc.constantFrom('linkedin.headline', 'x.bio')),
    hub: fc.array(fc.record({ id: fc.constantFrom('a1', '007'), block: fc.constantFrom('0123456789abcdef', '1e3', '00') }), {
      maxLength: 3,
    }),
    cuts: fc.array(fc.record({ channel: fc.constantFrom('x', 'mastodon'), before: said, after: said }), { maxLength: 3 }),
    wordings: fc.array(
      fc.record({
        channel: fc.constantFrom('x', 'mastodon'),
        block: fc.constantFrom('0123456789abcdef'),
        start: said,
        text: said,
      }),
      { maxLength: 2 },
    ),
    date: fc.constantFrom('2024-03-01', '2024-03-01T08:00:00+02:00'),
    lastmod: day,
  },
  { requiredKeys: [] },
);

const touchedBy: Record<keyof PropertyChange, string[]> = {
  title: ['title'],
  kind: ['byline'],
  status: ['byline', 'draft'],
  topics: ['tags'],
  channels: ['byline'],
  language: ['lang', 'language'],
  description: ['description'],
  purpose: ['byline'],
  thesis: ['byline'],
  audience: ['byline'],
  goal: ['byline'],
  campaign: ['byline'],
  private: ['byline'],
  id: ['byline'],
  publications: ['byline'],
  answers: ['byline'],
  series: ['byline'],
  field: ['byline'],
  hub: ['byline'],
  cuts: ['byline'],
  wordings: ['byline'],
  date: ['date'],
  lastmod: ['lastmod'],
};

test('a change touches the lines of its keys and no others, and is read back as asked (R12)', () => {
  const file = fc.record({ parts: frontMatterParts, eol: fc.constantFrom('\n', '\r\n'), bom: fc.constantFrom('', '\uFEFF') });
  fc.assert(
    fc.property(file, change, ({ parts, eol, bom }, wanted) => {
      const body = ['', '# Text', '---', ''].join(eol);
      const lines = parts.map((part) => `${part}\n`.replaceAll('\n', eol));
      const text = `${bom}---${eol}${lines.join('')}---${eol}${body}`;
      const changed = changeProperties(text, wanted);
      const touched = new Set(Object.keys(wanted).flatMap((name) => touchedBy[name as keyof PropertyChange]));
      const { bom: newBom, frontMatter, body: newBody } = splitFile(changed);
      expect([newBom, newBody]).toEqual([bom, body]);
      let place = 0;
      for (const part of lines.filter((line) => !touched.has(/^(\w+):/.exec(line)?.[1] ?? ''))) {
        const found = frontMatter.indexOf(part, place);
        expect(found, `${JSON.stringify(part)} in ${changed}`).toBeGreaterThanOrEqual(0);
        place = found + part.length;
      }
      const { lastmod: _, ...asked } = wanted;
      expect(read(changed)).toMatchObject(asked);
      expect(changeProperties(changed, wanted)).toBe(changed);
    }),
    { numRuns: 1500 },
  );
}, 240_000);

test('every sample is read, and reading it changes nothing', () => {
  fc.assert(
    fc.property(frontMatterParts, (parts) => {
      const text = `---\n${parts.map((part) => `${part}\n`).join('')}---\nText`;
      expect(readProperties(text, 'x.md').ok, text).toBe(true);
      expect(changeProperties(text, {})).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('what ties a draft to others and to its channels is read from lists of Byline’s own, and entries that lack something are passed over', () => {
  const text = [
    '---',
    'byline:',
    '  series: Hiring tips',
    '  field: linkedin.headline',
    '  answers:',
    '    - author: Ewa Lis',
    '      quote: "Nobody knows.\\nReally."',
    '  hub:',
    '    - id: a1',
    '      block: 0123456789abcdef',
    '    - id: lacks its block',
    '    - just words',
    '  cuts:',
    '    - { channel: x, before: the end., after: And then }',
    '  wordings:',
    '    - channel: x',
    '      block: 0123456789abcdef',
    '      text: Other words',
    '---',
    '',
  ].join('\n');
  expect(read(text)).toMatchObject({
    series: 'Hiring tips',
    field: 'linkedin.headline',
    answers: [{ author: 'Ewa Lis', link: '', quote: 'Nobody knows.\nReally.' }],
    hub: [{ id: 'a1', block: '0123456789abcdef' }],
    cuts: [{ channel: 'x', before: 'the end.', after: 'And then' }],
    wordings: [{ channel: 'x', block: '0123456789abcdef', start: '', text: 'Other words' }],
  });
});

test.each([
  ['- #hiring\n- team', '- #hiring\n- team\n- new', ['team', 'new']],
  ['- team\n- #hiring', '- team\n- #hiring\n- new', ['team', 'new']],
  ['- [a, b]\n- team # why\n- x: 1\n  y: 2', '- [a, b]\n- team # why\n- x: 1\n  y: 2\n- new', ['team', 'new']],
  ['- [a, b]\n- team\n- other', '- [a, b]\n- other', ['other']],
  ['- [a, b]\n- team', '- [a, b]', []],
])('entries of a list that are no words stay: %j becomes %j', (before, after, topics) => {
  const indent = (lines: string) => lines.replace(/^/gm, '  ');
  const changed = changeProperties(`---\ntags:\n${indent(before)}\nweight: 1\n---\nText`, { topics });
  expect(changed).toBe(`---\ntags:\n${indent(after)}\nweight: 1\n---\nText`);
});

test('in a list on one line, too, and a map of topics is refused', () => {
  expect(changeProperties('---\ntags: [hr, {x: y}]\n---\n', { topics: ['hr', 'new'] })).toBe(
    '---\ntags: [hr, {x: y}, new]\n---\n',
  );
  expect(changeProperties('---\ntags: #a #b\n---\n', { topics: ['new'] })).toBe('---\ntags: [new] #a #b\n---\n');
  expect(() => changeProperties('---\ntags: {a: 1}\n---\n', { topics: ['new'] })).toThrow(/something else/);
});

test('where `byline` is the name of an author, the keys that everybody knows are written, and no id', () => {
  const text = '---\ntitle: Author file\nbyline: Ewa Lis\n---\n\nWords.\n';
  expect(changeProperties(text, { title: 'New', topics: ['hr'], id: 'k3x' })).toBe(
    '---\ntitle: New\nbyline: Ewa Lis\ntags: [hr]\n---\n\nWords.\n',
  );
  expect(changeProperties(text, { id: 'k3x' })).toBe(text);
  expect(() => changeProperties(text, { title: 'New', kind: 'post' })).toThrow(/“byline” stands for something else/);
});
