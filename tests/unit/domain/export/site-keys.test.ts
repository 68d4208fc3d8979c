import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readProperties, splitFile } from '../../../../src/domain/drafts/front-matter.ts';
import type { Site } from '../../../../src/domain/export/site.ts';
import { type SitePage, siteLosses, siteMarkdown } from '../../../../src/domain/export/site-markdown.ts';
import { generatedBody, wordsIn } from '../../support/generated-draft.ts';

const sites = ['hugo', 'jekyll', 'astro', 'ghost', 'markdown'] as const;

function pageOf(file: string): SitePage {
  const reading = readProperties(file, 'calls.md');
  if (!reading.ok) throw new Error(reading.reason);
  const { frontMatter, body } = splitFile(file);
  return { properties: reading.properties, frontMatter, body, today: '2026-11-30' };
}

const fieldsOf = (file: string): Record<string, unknown> =>
  (parse(/^---\n([\s\S]*?\n)---\n/.exec(file)?.[1] ?? '{}') as Record<string, unknown> | null) ?? {};
const lostKeys = (site: Site, file: string) =>
  siteLosses(site, pageOf(file)).flatMap(({ kind, words }) => (kind === 'property' ? words : []));

const hugoSite = `---
title: Calls
date: 2026-11-16
draft: false
categories: [Hiring, "C#"]
aliases:
  - /old/calls/
weight: 007
layout: essay
url: /calls/
params:
  cover: { image: "yes", credit: null }
  depth: 1.50
note: |
  two
    lines
author: "Ewa: Nowak"
byline:
  id: k4q7refcallx2b
---

Words.
`;

describe('keys that Byline does not know', () => {
  test('go to Hugo as they were', () => {
    const exported = siteMarkdown('hugo', pageOf(hugoSite));
    const { byline, ...fields } = fieldsOf(hugoSite);
    expect(byline).toBeDefined();
    expect(fieldsOf(exported)).toEqual(fields);
    for (const line of ['weight: 007', 'depth: 1.50', 'image: "yes"']) expect(exported).toContain(line);
    expect(siteLosses('hugo', pageOf(hugoSite))).toEqual([]);
  });

  test('go along from TOML and JSON as YAML', () => {
    const toml = `+++\ntitle = "Calls"\nweight = 10\naliases = ["/old/"]\npublishDate = 2026-11-20T08:00:00Z\n[params]\nmath = true\nlead = "1"\n+++\nWords.\n`;
    const json = `{ "title": "Calls", "weight": 5, "params": { "math": true, "lead": "1", "none": [] } }\nWords.\n`;
    expect(fieldsOf(siteMarkdown('hugo', pageOf(toml)))).toMatchObject({
      weight: 10,
      aliases: ['/old/'],
      publishDate: '2026-11-20T08:00:00Z',
      params: { math: true, lead: '1' },
    });
    expect(fieldsOf(siteMarkdown('jekyll', pageOf(json)))).toMatchObject({
      weight: 5,
      params: { math: true, lead: '1', none: [] },
    });
  });

  test('win over what would be written without them: a layout, a day of Astro’s own, a language', () => {
    const file = '---\ntitle: Calls\nlayout: essay\nlang: de\npubDate: 2024-05-01\n---\nWords.\n';
    expect(fieldsOf(siteMarkdown('jekyll', pageOf(file)))).toMatchObject({ layout: 'essay', lang: 'de' });
    expect(fieldsOf(siteMarkdown('astro', pageOf(file)))).toMatchObject({ pubDate: '2024-05-01', lang: 'de' });
  });

  test('stay behind, and are named, where the tool reads the name as something else', () => {
    const file = '---\ntitle: Calls\npublished: false\nlayout: ../layouts/Post.astro\nweight: heavy\nurl: /calls/\n---\nWords.\n';
    expect(lostKeys('hugo', file)).toEqual(['published', 'layout', 'weight']);
    expect(lostKeys('jekyll', file)).toEqual(['layout', 'url']);
    expect(lostKeys('astro', file)).toEqual([]);
    expect(fieldsOf(siteMarkdown('jekyll', pageOf(file)))).toMatchObject({ layout: 'post', published: false, weight: 'heavy' });
  });

  test('are named for files without front matter, and so is one that cannot be read', () => {
    expect(lostKeys('ghost', '---\ntitle: Calls\ndate: 2026-11-16\ntags: [Hiring]\nslug: calls\n---\nWords.\n')).toEqual([
      'tags',
      'slug',
    ]);
    const unread = { ...pageOf('Words.\n'), frontMatter: '---\ntitle: "Calls\n---\n' };
    expect(siteLosses('hugo', unread).map(({ kind }) => kind)).toEqual(['unread-property']);
  });

  test('keep the hour of a day written as Jekyll writes it', () => {
    const file = '---\ntitle: Calls\ndate: 2026-11-16 08:30:05 +0200\n---\nWords.\n';
    expect(siteMarkdown('jekyll', pageOf(file))).toContain('date: 2026-11-16T08:30:05+02:00\n');
  });
});

const name = fc.constantFrom(
  ...['categories', 'params', 'aliases', 'weight', 'layout', 'published', 'url', 'slug', 'cascade', 'permalink', 'lang', 'kind'],
  ...['description', 'tags', 'lastmod', 'pubDate', 'heroImage', 'my own', 'żółw', 'on', '404', 'sitemap', 'path', 'byline'],
);
const words = fc.oneof(
  fc.constantFrom('yes', '007', '2026-11-16', 'a: b', '# no', ' led ', 'two\n  lines\n', '- item', 'null', '…', '../a/B.astro'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 2 },
    words,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('any'), { maxLength: 2 }),
    fc.dictionary(name, tie('any'), { maxKeys: 2 }),
  ),
})).any;

/** A file for a site, as another reader of YAML or JSON would write its front matter. */
const generatedFile = fc
  .tuple(fc.dictionary(name, value, { maxKeys: 6, noNullPrototype: true }), generatedBody)
  .map(([fields, { source, passages }]) => ({
    fields,
    file: `${JSON.stringify({ title: 'Calls', ...fields })}\n${source}\n`,
    comments: passages.filter(({ kind }) => kind === 'comment'),
  }));

test.each(sites)('the list of losses names exactly what a file for %s does not have', (site) => {
  fc.assert(
    fc.property(generatedFile, ({ fields, file, comments }) => {
      const page = pageOf(file);
      const exported = siteMarkdown(site, page);
      const found = fieldsOf(exported);
      const isKept = (key: string) => JSON.stringify(found[key]) === JSON.stringify(fields[key]);
      const isOwn = (key: string) => key === 'byline' && !Array.isArray(fields[key]) && typeof fields[key] === 'object';
      const isWritten = (key: string) => found.title !== undefined && ['tags', 'description'].includes(key);
      const saysNothing = (key: string) => fields[key] === '' || fields[key] === null;
      const lost = Object.keys(fields).filter((key) => ![isKept, isOwn, isWritten, saysNothing].some((is) => is(key)));
      const losses = new Map(siteLosses(site, page).map((loss) => [loss.kind, loss]));
      expect(losses.get('property')?.count ?? 0, exported).toBe(lost.length);
      for (const shown of losses.get('property')?.words ?? []) expect(lost).toContain(shown);
      expect(losses.get('comment')?.count ?? 0).toBe(comments.length);
      for (const { words: hidden } of comments) for (const word of hidden) expect(wordsIn(exported)).not.toContain(word);
    }),
    { numRuns: 40 },
  );
});
