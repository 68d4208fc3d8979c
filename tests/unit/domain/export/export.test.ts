import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readableTree } from '../../../../src/domain/channels/copy.ts';
import { type SitePage, siteFileName, siteMarkdown } from '../../../../src/domain/export/site-markdown.ts';
import { localPictures, webPage } from '../../../../src/domain/export/web-page.ts';
import { wordFile } from '../../../../src/domain/export/word-file.ts';

const page: SitePage = {
  properties: {
    title: 'Reference calls: a plan',
    description: 'What to ask.',
    date: '2026-11-16',
    topics: ['Hiring', 'C#'],
    language: 'pl',
    status: 'drafting',
    publications: [],
  },
  frontMatter: '',
  body: '\n# Reference calls: a plan\n\nWords %%Acme%% here.\n',
  today: '2026-11-30',
};
const published: SitePage = {
  ...page,
  properties: { ...page.properties, status: 'published', publications: [{ channel: 'blog', date: '2026-11-20' }] },
};
const frontMatter = (text: string) => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>;

describe('Markdown for sites', () => {
  test('has the fields that Hugo, Jekyll and Astro document, and nothing private', () => {
    expect(frontMatter(siteMarkdown('hugo', page))).toEqual({
      title: 'Reference calls: a plan',
      date: '2026-11-16',
      description: 'What to ask.',
      draft: true,
      tags: ['Hiring', 'C#'],
    });
    expect(frontMatter(siteMarkdown('jekyll', published))).toMatchObject({ layout: 'post', published: true, lang: 'pl' });
    expect(frontMatter(siteMarkdown('astro', page))).toMatchObject({ description: 'What to ask.', pubDate: expect.anything() });
    for (const site of ['markdown', 'hugo', 'jekyll', 'astro', 'ghost'] as const) {
      expect(siteMarkdown(site, page)).not.toContain('Acme');
      expect(siteMarkdown(site, page).match(/Reference calls/g)).toHaveLength(1);
    }
    expect(siteMarkdown('ghost', page)).toBe('# Reference calls: a plan\n\nWords here.\n');
  });

  test('is named as Jekyll and Ghost want it', () => {
    expect(siteFileName('jekyll', 'calls', published)).toBe('2026-11-20-calls');
    expect(siteFileName('ghost', '2026-01-01-calls', published)).toBe('published-2026-11-20-calls');
    expect(siteFileName('ghost', 'calls', page)).toBe('draft-2026-11-16-calls');
    expect(siteFileName('hugo', 'calls', page)).toBe('calls');
  });
});

const body = [
  'A **bold** word and [a link](https://example.com).%%Acme%%',
  '',
  '- one',
  '  - inner',
  '- two',
  '',
  '3. three',
  '',
  '> quoted',
  '',
  '| a | b |',
  '|---|---|',
  '| c | żółw |',
  '',
  '```',
  'const x = 1;',
  '```',
  '',
  '![Chart](images/a.png) ![Far](https://example.com/far.png)',
  '',
  '<script>alert(1)</script>',
  '',
  'Note[^1].',
  '',
  '[^1]: Its words.',
].join('\n');
const tree = readableTree({ title: 'Calls & more', body, language: 'pl', kind: 'article' });

/** One point, red. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVQI12P4z8AAAAMBAQAY3Y2wAAAAAElFTkSuQmCC', 'base64');

describe('a web page that stands by itself', () => {
  const html = webPage({
    title: 'Calls & more',
    language: 'pl',
    tree,
    pictures: new Map([['images/a.png', 'data:image/png;base64,AAAA']]),
  });

  test('has its pictures in it and asks for nothing', () => {
    expect(localPictures(tree)).toEqual(['images/a.png']);
    expect(html).toContain('<img src="data:image/png;base64,AAAA" alt="Chart">');
    expect(html).toContain('<a href="https://example.com/far.png">Far</a>');
    expect(html).not.toMatch(/<script|src="http|<link|@import|url\(/);
    expect(html).toContain("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
  });

  test('says all that the draft says, and nothing private', () => {
    expect(html).toContain('<html lang="pl">');
    expect(html).toContain('<h1>Calls &#x26; more</h1>');
    for (const words of ['<strong>bold</strong>', '<li>one', 'inner', 'quoted', '<td>żółw</td>', 'const x = 1;', 'Its words.']) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('Acme');
  });

  test('has a title, a language, its own style and no script, and shows the title once', () => {
    const pageOf = (title: string, text: string, language: 'en' | 'pl') =>
      webPage({ title, language, tree: readableTree({ title, body: text, language, kind: 'article' }), pictures: new Map() });
    const page = pageOf('Hire & <tell>', '# Hire & \\<tell>\n\nText', 'pl');
    expect(page).toContain('<html lang="pl">');
    expect(page).toContain('<title>Hire &amp; &lt;tell&gt;</title>');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).not.toContain('<script');
    expect(pageOf('Other', 'Text', 'en')).toContain('<h1>Other</h1>\n<p>Text</p>');
    const hostile = { title: '"><script>', language: '"><script>' };
    const tree = readableTree({ title: hostile.title, body: '', language: 'en', kind: 'article' });
    expect(webPage({ ...hostile, tree, pictures: new Map() })).not.toContain('<script');
  });
});

describe('a Word document', () => {
  test.each([
    ['wide', 4000, 300],
    ['tall', 400, 4000],
    ['small', 40, 30],
  ])('holds a %s picture whole on one page, in its own proportions', async (_, width, height) => {
    const pictures = new Map([['images/a.png', { type: 'png' as const, bytes: new Uint8Array(png), width, height }]]);
    const bytes = Buffer.from(await (await wordFile({ title: 'Calls', language: 'pl', tree, pictures })).arrayBuffer());
    const [, x = 0, y = 0] = (/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(partOf(bytes, 'word/document.xml')) ?? []).map(Number);
    const pixel = 9525;
    expect(x).toBeLessThanOrEqual(602 * pixel);
    expect(y).toBeLessThanOrEqual(900 * pixel);
    expect(x / y).toBeCloseTo(width / height, 0);
    if (width < 100) expect([x, y]).toEqual([width * pixel, height * pixel]);
  });

  test('holds headings, lists, links, tables and pictures as Word has them', async () => {
    const pictures = new Map([['images/a.png', { type: 'png' as const, bytes: new Uint8Array(png), width: 1, height: 1 }]]);
    const bytes = Buffer.from(await (await wordFile({ title: 'Calls', language: 'pl', tree, pictures })).arrayBuffer());
    const part = (name: string) => partOf(bytes, name);
    const document = part('word/document.xml');
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    const words = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('|');
    for (const each of [
      'Calls &amp; more',
      'bold',
      'a link',
      'one',
      'inner',
      'two',
      'three',
      'quoted',
      'żółw',
      'const x = 1;',
      'Far',
      'Its words.',
    ]) {
      expect(words.replaceAll('\u00A0', ' ')).toContain(each);
    }
    expect(words).not.toContain('Acme');
    expect(document).toMatch(/<w:b\/>[\s\S]{0,200}bold/);
    expect(document.match(/<w:numPr>/g)).toHaveLength(4);
    expect(document).toContain('<w:tbl>');
    expect(document).toContain('<w:drawing>');
    expect(document).toContain('descr="Chart"');
    expect(part('word/numbering.xml')).toContain('<w:start w:val="3"/>');
    expect(part('word/_rels/document.xml.rels')).toContain('Target="https://example.com"');
  });
});

/** A part of the document, found by the archive's own list of what is in it (PKWARE's APPNOTE, sections 4.3.7 and 4.3.12). */
function partOf(zip: Buffer, name: string): string {
  const listEnd = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  for (let at = zip.readUInt32LE(listEnd + 16); at < listEnd; ) {
    const [size, nameLength, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const file = zip.readUInt32LE(at + 42);
      const start = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
      const packed = zip.subarray(start, start + size);
      return (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`${name} is not in the document.`);
}
