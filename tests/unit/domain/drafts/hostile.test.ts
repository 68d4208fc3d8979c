import { expect, test } from 'vitest';
import { fileNameFromTitle } from '../../../../src/domain/drafts/file-name.ts';
import { changeProperties, readProperties, splitFile } from '../../../../src/domain/drafts/front-matter.ts';
import { FrontMatterError } from '../../../../src/domain/drafts/front-matter-error.ts';
import { growth, straight } from '../../support/growth.ts';

const filled = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const lines = (length: number, line: (index: number) => string) =>
  Array.from({ length: Math.ceil(length / 10) }, (_, index) => line(index)).join('\n');
const yaml = (content: string) => `---\n${content}\n---\nText\n`;
const toml = (content: string) => `+++\n${content}\n+++\nText\n`;

const hostile: [string, (length: number) => string][] = [
  ['aliases in a row', (length) => yaml(`a: &a 1\nb: [${filled('*a,', length)}]`)],
  ['aliases under names', (length) => yaml(`a: &a [1, 2]\n${lines(length, (index) => `k${index}: *a`)}`)],
  ['aliases of aliases', (length) => yaml(`a0: &a0 [1]\n${lines(length, (at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)}`)],
  ['a name and a gap', (length) => yaml(`a:${' '.repeat(length)}b`)],
  ['words with a gap', (length) => yaml(`a: b${' '.repeat(length)}c`)],
  ['words without a name', (length) => yaml(`a${' '.repeat(length)}b`)],
  ['dashes before a gap', (length) => `---\n\na${' '.repeat(length)}\n---\n`],
  ['many names', (length) => yaml(lines(length, (index) => `"k${index}": v`))],
  ['lists in lists', (length) => yaml(`a: ${filled('[', length)}`)],
  ['maps in maps', (length) => yaml(`a: ${filled('{a: ', length)}`)],
  ['many comments', (length) => yaml(`${filled('# a\n', length)}title: x`)],
  ['a heading with a gap before', (length) => `# ${' '.repeat(length)}x`],
  ['a heading with a gap in it', (length) => `# a${' '.repeat(length)}x`],
  ['a heading of number signs', (length) => `# a${filled(' #', length)}x`],
  ['a heading of marks', (length) => `# ${filled('*a_ ', length)}`],
  ['many fences', (length) => filled('```a\n', length)],
  ['many names in TOML', (length) => toml(lines(length, (index) => `k${index} = 1`))],
  ['lists in lists in TOML', (length) => toml(`a = ${filled('[', length)}`)],
  ['many tables in TOML', (length) => toml(lines(length, (index) => `[t${index}]`))],
  ['names in names in TOML', (length) => toml(`${filled('a.', length)}a = 1`)],
  ['a text that never ends in TOML', (length) => toml(`a = """${filled('\\"', length)}`)],
  ['lists in lists in JSON', (length) => `{"a":${filled('[', length)}\n`],
  ['maps in maps in JSON', (length) => filled('{"a":', length)],
  ['many names in JSON', (length) => `{${lines(length, (index) => `"k${index}": 1,`)}"b": 2}\n`],
  ['backslashes in JSON', (length) => `{"a": "${filled('\\', length)}\n}\n`],
];

test.each(hostile)('a front matter of %s: the work grows as the length does', (_, make) => {
  expect(growth((length) => work(make(length)), 3_000)).toBeLessThan(straight);
});

function work(text: string): void {
  readProperties(text, 'file.md');
  splitFile(text);
  try {
    changeProperties(text, { title: 'New', topics: ['one'] });
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
  }
}

test.each(['- ', ' ', '"', 'ż', '\ud83d'])('a file name from a title of %j: the work grows as the length does', (part) => {
  expect(growth((length) => fileNameFromTitle(filled(part, length), () => false), 5_000)).toBeLessThan(straight);
});
