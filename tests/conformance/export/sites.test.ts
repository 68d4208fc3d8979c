import { describe, expect, test } from 'vitest';
import { parse, type Tags } from 'yaml';
import { z } from 'zod';
import type { Site } from '../../../src/domain/export/site.ts';
import { type SitePage, siteFileName, siteMarkdown } from '../../../src/domain/export/site-markdown.ts';

/** Nothing but tags and words; a field that the tool does not document fails. */
const words = z.string().min(1);
const tags = z.array(words).optional();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?)?$/);

/**
 * The fields that each tool documents, of those that Byline writes; read on 30 November 2026.
 * - Hugo: gohugo.io/content-management/front-matter, “Fields”, and “Taxonomies” for `tags`
 * - Jekyll: jekyllrb.com/docs/front-matter, “Predefined global variables” and “… for posts”; jekyll-seo-tag, “Usage”, for
 *   `title`, `description` and `lang`
 * - Astro: the schema in `src/content.config.ts` of its template “blog”; its schema drops fields that it does not name
 */
const documented = {
  hugo: z.strictObject({ title: z.string(), date: day, draft: z.boolean(), description: words.optional(), tags }),
  jekyll: z.strictObject({
    layout: z.literal('post'),
    title: z.string(),
    date: day,
    published: z.boolean(),
    description: words.optional(),
    lang: z.enum(['en', 'pl']).optional(),
    tags,
  }),
  astro: z.object({
    title: z.string(),
    description: z.string(),
    pubDate: z.coerce.date(),
    updatedDate: z.coerce.date().optional(),
    heroImage: z.string().optional(),
  }),
};

/** What Ghost's own importer reads (`data/importer/handlers/markdown.js`, read on 30 November 2026). */
function importedByGhost(fileName: string, content: string) {
  const name = fileName.split('.')[0] ?? '';
  const status = /(published||draft)-/.exec(name)?.[1] ?? '';
  const date = /(\d{4}-\d{2}-\d{2})-/.exec(name)?.[1] ?? '';
  return {
    status,
    date,
    slug: name.replace(`${status}-`, '').replace(`${date}-`, ''),
    title: /^#\s?([\w\W]*?)(?=\n)/.exec(content)?.[1],
  };
}

const titles = ['Calls: a plan', '- "quoted" # not a comment', 'Zażółć: gęślą', '2026', 'yes', 'null', '{a: b}', 'A 🧭', ''];
const dates = [null, '2026-11-16', '2026-11-16T08:30', '2026-11-16 08:30:05', '2026-11-16T08:30:00+02:00', 'soon', '2026-13-40'];

const pages: SitePage[] = titles.flatMap((title, at) =>
  dates.map((date) => ({
    properties: {
      title,
      description: at % 2 === 0 ? '' : `${title}: described`,
      date,
      topics: at % 3 === 0 ? [] : ['Hiring', 'C#', 'no', '1.0'],
      language: at % 2 === 0 ? 'pl' : 'en',
      status: at % 4 === 0 ? 'published' : 'drafting',
      publications: at % 8 === 0 ? [{ channel: 'blog', date: '2026-11-20' }] : [],
    },
    frontMatter: '',
    body: '\nWords, „słowa” 🧭.\n\n---\n\nMore.\n',
    today: '2026-11-30',
  })),
);

/** Hugo and Astro read YAML 1.2, Jekyll 1.1; both must come to the same. */
const versions = ['1.1', '1.2'] as const;

function fileOf(site: Site, page: SitePage, version: (typeof versions)[number]) {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(siteMarkdown(site, page)) ?? [];
  const tags = (all: Tags) => all.filter((tag) => typeof tag === 'string' || !tag.tag.endsWith(':timestamp'));
  return { fields: parse(yaml, { version, customTags: tags }) as Record<string, unknown>, body };
}

const dayOf = ({ properties: { publications, date }, today }: SitePage) =>
  publications[0]?.date ?? (date?.startsWith('2026-11-16') ? '2026-11-16' : today);

describe.each(['hugo', 'jekyll', 'astro'] as const)('front matter for %s', (site) => {
  test.each(versions)('has the documented fields, as they are meant, by YAML %s', (version) => {
    for (const page of pages) {
      const { fields, body } = fileOf(site, page, version);
      documented[site].parse(fields);
      const { title, description, topics, status } = page.properties;
      expect(fields).toMatchObject({ title, ...(description === '' ? {} : { description }) });
      expect(fields.tags ?? []).toEqual(topics);
      expect(fields.published ?? fields.draft === false).toBe(status === 'published');
      const date = String(fields.date ?? fields.pubDate);
      expect(Date.parse(date)).not.toBeNaN();
      expect(date.slice(0, 10)).toBe(dayOf(page));
      expect(body.trim()).toBe(page.body.trim());
    }
  });
});

test('a post for Jekyll is called as Jekyll asks: year, month, day, name', () => {
  for (const page of pages)
    expect(siteFileName('jekyll', 'reference-calls', page)).toMatch(/^\d{4}-\d{2}-\d{2}-reference-calls$/);
});

test('Ghost’s importer finds title, day, state and address of a post', () => {
  for (const page of pages.filter(({ properties }) => properties.title !== '')) {
    const name = siteFileName('ghost', '2026-01-01-v1.2-calls', page);
    const post = importedByGhost(`${name}.md`, siteMarkdown('ghost', page));
    expect(post).toMatchObject({
      status: page.properties.status === 'published' ? 'published' : 'draft',
      slug: 'v1-2-calls',
      title: page.properties.title,
    });
    expect(post.date).toMatch(/^2026-11-(16|20|30)$/);
  }
});
