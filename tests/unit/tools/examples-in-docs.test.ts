import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readProperties } from '../../../src/domain/drafts/front-matter.ts';

const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md'), ...globSync('docs/decisions/*.md')];
const fence = /^```(yaml|toml|json)\n([\s\S]*?)^```$/gm;

const examples = pages.flatMap((page) =>
  Array.from(readFileSync(page, 'utf8').matchAll(fence), ([, language = '', code = '']) => ({ page, language, code })),
);

describe('an example in the documentation', () => {
  test('is there: of a draft in the first page, and of every file in the page about files', () => {
    expect(examples.map(({ page, language }) => `${page} ${language}`)).toEqual(
      expect.arrayContaining(['README.md yaml', 'docs/file-format.md yaml', 'docs/file-format.md toml']),
    );
  });

  test.each(examples)('$page, $language: says what it shows', ({ language, code }) => {
    if (/^(?:---|\+\+\+|\{)/.test(code)) {
      const reading = readProperties(code, 'example.md');
      expect(reading).toMatchObject({ ok: true, properties: { kind: 'article', topics: ['Hiring', 'Team leadership'] } });
      expect(reading.ok && [reading.properties.title, reading.properties.id]).not.toContain(null);
    } else if (language === 'yaml') expect(parseDocument(code).errors).toEqual([]);
  });

  test.each(pages)('%s has no front matter in a fence that a formatter rewrites', (page) => {
    expect(readFileSync(page, 'utf8')).not.toMatch(/^```(?:markdown|md)\n---/m);
  });
});
