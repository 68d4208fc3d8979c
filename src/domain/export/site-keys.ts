import { type FrontMatterEntries, type FrontMatterValue, textOf, textsOf, truthOf } from '../drafts/front-matter-value.ts';
import type { Site } from './site.ts';

/** The other keys of a draft's front matter on their way to a site: those that go along, and the names of those that stay behind. */
export interface KeysForSite {
  carried: FrontMatterEntries;
  lost: string[];
}

/**
 * What becomes of the keys that Byline does not write itself: a site's file has them as the draft has them, except for a name that
 * the tool reads as something else. A file without front matter has none of them.
 */
export function keysForSite(site: Site, entries: FrontMatterEntries): KeysForSite {
  const keys: KeysForSite = { carried: new Map(), lost: [] };
  for (const [name, value] of entries) {
    if (isBylines(name, value) || written[site].has(name) || saysNothing(value)) continue;
    if (meanings[site] === null || meanings[site][name]?.(value) === false) keys.lost.push(name);
    else keys.carried.set(name, value);
  }
  return keys;
}

/** Byline's own keys are nobody else's; an author's name under that word is. */
function isBylines(name: string, value: FrontMatterValue): boolean {
  return name === 'byline' && value.type === 'map';
}

function saysNothing(value: FrontMatterValue): boolean {
  return value.type === 'empty' || (value.type === 'text' && value.text === '');
}

/** What `siteMarkdown` writes by itself from the same key; a draft's state counts as written where the file has none. */
const shared = ['title', 'date', 'draft', 'tags', 'description'];
const written: Record<Site, ReadonlySet<string>> = {
  hugo: new Set(shared),
  jekyll: new Set(shared),
  astro: new Set(shared),
  ghost: new Set(['title', 'date', 'draft']),
  markdown: new Set(['title', 'draft']),
};

type Meaning = (value: FrontMatterValue) => boolean;

const never: Meaning = () => false;
const isText: Meaning = (value) => value.type === 'text';
const isMap: Meaning = (value) => value.type === 'map';
const isList: Meaning = (value) => value.type === 'list';
const isTexts: Meaning = (value) => textsOf(value).length === (value.type === 'list' ? value.items.length : 1);
const isNumber: Meaning = (value) => value.type === 'text' && value.plain && /^[-+]?\d+$/.test(value.text);
const isDay: Meaning = (value) => !Number.isNaN(Date.parse(textOf(value) ?? ''));
const isTruth: Meaning = (value) => truthOf(value) !== null;
/** A layout by its name; Eleventy and Astro name a file instead. */
const isName: Meaning = (value) => /^[^./][^./]*(?:\/[^./]+)*$/.test(textOf(value) ?? '');
const isPath: Meaning = (value) => (textOf(value) ?? '').includes('/');
const either =
  (...meanings: Meaning[]): Meaning =>
  (value) =>
    meanings.some((meaning) => meaning(value));

/**
 * Names that a tool reads itself and what they must be there, where other tools have them, too; read on 30 November 2026. `null`
 * for files without front matter.
 * - Hugo: gohugo.io, “Front matter”; `published` is its old word for the contrary of `draft`; `lang`, `kind` and `path` are its own
 *   and come from the file's place
 * - Jekyll: jekyllrb.com, “Front Matter”; the names of a page's own variables (“Variables”) are never read from front matter
 * - Astro: docs.astro.build, “Markdown layouts” (a path of a component) and the schema of its template “blog”
 */
const meanings: Record<Site, Readonly<Record<string, Meaning>> | null> = {
  hugo: {
    ...Object.fromEntries(['published', 'lang', 'kind', 'path'].map((name) => [name, never])),
    ...Object.fromEntries(
      ['slug', 'url', 'type', 'linkTitle', 'summary', 'translationKey', 'markup'].map((name) => [name, isText]),
    ),
    ...Object.fromEntries(['publishDate', 'expiryDate', 'lastmod', 'pubDate'].map((name) => [name, isDay])),
    ...Object.fromEntries(['aliases', 'outputs', 'keywords', 'categories'].map((name) => [name, isTexts])),
    layout: isName,
    weight: isNumber,
    params: isMap,
    sitemap: isMap,
    build: isMap,
    cascade: either(isMap, isList),
    menus: either(isText, isList, isMap),
    resources: isList,
    headless: isTruth,
  },
  jekyll: {
    ...Object.fromEntries(
      ['published', 'content', 'url', 'id', 'next', 'previous', 'path', 'relative_path', 'collection', 'output'].map((name) => [
        name,
        never,
      ]),
    ),
    layout: isName,
    permalink: isText,
    category: isText,
    categories: isTexts,
    lang: isText,
  },
  astro: { layout: isPath, slug: isText, pubDate: isDay, updatedDate: isDay, heroImage: isText },
  ghost: null,
  markdown: null,
};
