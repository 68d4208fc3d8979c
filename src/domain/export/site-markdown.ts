import { stringify } from 'yaml';
import { createLossCounter, type Loss } from '../channels/losses.ts';
import type { DraftProperties } from '../drafts/draft.ts';
import { readFrontMatter } from '../drafts/front-matter.ts';
import { type FrontMatterEntries, textOf } from '../drafts/front-matter-value.ts';
import { withoutComments } from '../markdown/prepared-source.ts';
import type { Site } from './site.ts';
import { keysForSite } from './site-keys.ts';
import { yamlOfEntries } from './yaml-of-entries.ts';

/** What of a draft a file for a site is made of. */
export interface SitePage {
  properties: Pick<DraftProperties, 'title' | 'description' | 'date' | 'topics' | 'language' | 'status' | 'publications'>;
  /** The draft's own, with its fences; empty when it has none. */
  frontMatter: string;
  /** Markdown without front matter. */
  body: string;
  /** The day for a draft that has none, `YYYY-MM-DD`. */
  today: string;
}

/**
 * A draft as a file for a site: Markdown with the front matter that the tool documents, without what is private. The keys that
 * Byline does not know go along (see `keysForSite`).
 * - Hugo: `title`, `date`, `draft`, `description`, `tags`, `publishDate` (gohugo.io, “Front matter”)
 * - Jekyll: `layout`, `title`, `date`, `published`, `tags`, `description`, `lang` (jekyllrb.com, “Front Matter”; jekyll-seo-tag)
 * - Astro: `title`, `description`, `pubDate`, and `draft`, `tags` for those that have them (schema of Astro's blog template)
 * - Ghost: no front matter; its importer takes the title from the first heading and day and state from the file's name
 */
export function siteMarkdown(site: Site, page: SitePage): string {
  const { title } = page.properties;
  const body = withoutComments(bodyOf(page)).text.trim();
  if (site === 'markdown' || site === 'ghost')
    return `${title.trim() === '' ? '' : `# ${title.trim()}\n\n`}${withoutTitle(body, title)}\n`;
  const { carried } = keysForSite(site, entriesOf(page) ?? new Map());
  const own = Object.entries(frontMatterOf[site](page)).filter(([name]) => !carried.has(name));
  return `---\n${yamlOf(own)}${yamlOfEntries(carried)}---\n\n${withoutTitle(body, title)}\n`;
}

/** What of a draft its file for a site does not have: private comments, and keys of the front matter that have no place there. */
export function siteLosses(site: Site, page: SitePage): Loss[] {
  const losses = createLossCounter();
  for (const { kind, words } of withoutComments(bodyOf(page)).takenOut) losses.add(kind, words);
  const entries = entriesOf(page);
  if (entries === null) losses.add('unread-property', '');
  else for (const name of lostKeys(site, page, entries)) losses.add('property', name);
  return losses.list();
}

/** What the file says by itself in the same words is not lost. */
function lostKeys(site: Site, page: SitePage, entries: FrontMatterEntries): string[] {
  const own = site === 'markdown' || site === 'ghost' ? {} : frontMatterOf[site](page);
  return keysForSite(site, entries).lost.filter((name) => textOf(entries.get(name)) !== String(own[name]));
}

/** `null` for a front matter that cannot be read. */
function entriesOf({ frontMatter }: SitePage): FrontMatterEntries | null {
  const reading = readFrontMatter(frontMatter);
  return reading.ok ? reading.entries : null;
}

function bodyOf({ body }: SitePage): string {
  return body.replace(/^\uFEFF/, '');
}

/** What a file for a site is called, without its ending; `name` is the draft's own. Ghost takes a name up to its first dot. */
export function siteFileName(site: Site, name: string, page: SitePage): string {
  const plain = name.replace(/^\d{4}-\d{2}-\d{2}-/, '').replaceAll('.', '-');
  if (site === 'jekyll') return `${dayOf(page)}-${plain}`;
  return site === 'ghost' ? `${isOut(page) ? 'published' : 'draft'}-${dayOf(page)}-${plain}` : name;
}

/**
 * Quoted for readers of YAML 1.1 too, for whom `yes` is no word and `2026` no title; only a date is one for everybody.
 */
function yamlOf(fields: readonly [string, unknown][]): string {
  const line = (name: string, value: unknown) => stringify({ [name]: value }, { version: '1.1', lineWidth: 0 });
  return fields.map(([name, value]) => (dateFields.has(name) ? `${name}: ${value}\n` : line(name, value))).join('');
}

const dateFields = new Set(['date', 'pubDate']);

const frontMatterOf: Record<'hugo' | 'jekyll' | 'astro', (page: SitePage) => Record<string, unknown>> = {
  hugo: (page) => ({ ...shared(page, 'date'), draft: !isOut(page), ...tags(page) }),
  jekyll: (page) => ({ layout: 'post', ...shared(page, 'date'), published: isOut(page), ...language(page), ...tags(page) }),
  astro: (page) => ({
    title: page.properties.title,
    description: page.properties.description,
    pubDate: day(page),
    draft: !isOut(page),
    ...tags(page),
  }),
};

function shared(page: SitePage, date: string): Record<string, unknown> {
  const { title, description } = page.properties;
  return { title, [date]: day(page), ...(description === '' ? {} : { description }) };
}

function tags({ properties: { topics } }: SitePage): Record<string, unknown> {
  return topics.length === 0 ? {} : { tags: topics };
}

function language({ properties }: SitePage): Record<string, unknown> {
  return properties.language === null ? {} : { lang: properties.language };
}

function isOut({ properties: { status } }: SitePage): boolean {
  return status === 'published';
}

/**
 * When a page went out, or else what its draft gives as its date; these tools refuse a post without one. A day stays a day: with an hour
 * it would be the day before in some places.
 */
function day(page: SitePage): string {
  const { date, publications } = page.properties;
  const written =
    publications.length === 0
      ? /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/.exec(date?.trim() ?? '')
      : null;
  const [, on, hour, seconds = ':00', zone = ''] = written ?? [];
  return on === undefined || hour === undefined
    ? dayOf(page)
    : `${on}T${hour}${seconds}${zone.replace(/(\d\d):?(\d\d)$/, '$1:$2')}`;
}

function dayOf({ properties: { date, publications }, today }: SitePage): string {
  const first = publications.map((publication) => publication.date).toSorted()[0];
  const written = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  return first ?? (written !== undefined && !Number.isNaN(Date.parse(written)) ? written : today);
}

/** A body that begins with its title as a heading does not say it twice. */
function withoutTitle(body: string, title: string): string {
  const [first = '', ...rest] = body.split('\n');
  return first.replace(/^#\s+/, '').trim() === title.trim() && /^#\s/.test(first) ? rest.join('\n').trim() : body;
}
