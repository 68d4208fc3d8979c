import type { Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/domain/drafts/draft.ts';
import { loadHandbook, titleOfPage } from '../../../../src/renderer/handbook/handbook-pages.ts';
import { type HandbookPlace, handbookTree, placeOfLink, sectionName } from '../../../../src/renderer/handbook/handbook-tree.ts';
import { handbookPages } from '../../../../src/renderer/window/handbook-page.ts';

function elements(node: Nodes, tag: RegExp): { href: string; words: string }[] {
  const own = node.type === 'element' && tag.test(node.tagName);
  const inner = 'children' in node ? node.children.flatMap((child) => elements(child, tag)) : [];
  return own ? [{ href: String(node.properties.href ?? ''), words: wordsOf(node) }, ...inner] : inner;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const files = import.meta.glob('../../../../docs/handbook/*/**/*.md');
/** The views of the practice, which are shown as well as told. */
const shownPages = ['me', 'today', 'ledger', 'mirror', 'policy', 'learning', 'reference-pack'] as const;

describe.each(languages)('the handbook in “%s”', (language) => {
  test('lists every page that there is, each with a title of its own', async () => {
    const handbook = await loadHandbook(language);
    const there = Object.keys(files).flatMap((file) => new RegExp(`/${language}/(.+)\\.md$`).exec(file)?.[1] ?? []);
    expect([...handbookPages].sort()).toEqual(there.sort());
    const titles = handbookPages.map((page) => titleOfPage(handbook.pages.get(page) ?? ''));
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('has only links that lead to a page and a section that there are', async () => {
    const handbook = await loadHandbook(language);
    const isThere = ({ page, section }: HandbookPlace) =>
      section === null ||
      elements(handbookTree(handbook.pages.get(page) ?? '', page, language), /^h\d$/).some(
        ({ words }) => sectionName(words) === section,
      );
    const lost = handbookPages.flatMap((page) =>
      elements(handbookTree(handbook.pages.get(page) ?? '', page, language), /^a$/)
        .filter(({ href }) => {
          const place = placeOfLink(href);
          return place === null ? !/^https:/.test(href) : !isThere(place);
        })
        .map(({ words }) => `${page}: ${words}`),
    );
    expect(lost).toEqual([]);
  });
});

describe.each(languages)('the pictures of the handbook in “%s”', (language) => {
  test('are there, each on its page with words for those who do not see it, and none too many', async () => {
    const { pages, pictures } = await loadHandbook(language);
    const named = handbookPages.flatMap((page) =>
      [...(pages.get(page) ?? '').matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)].map(([, words = '', file = '']) => ({
        page,
        words,
        file,
      })),
    );
    expect(named.map(({ page }) => page).sort()).toEqual([...shownPages].sort());
    expect(named.map(({ file }) => file).sort()).toEqual([...pictures.keys()].sort());
    for (const { words } of named) expect(words.length).toBeGreaterThan(20);
  });
});

describe('a page of the handbook', () => {
  const links = (markdown: string) => elements(handbookTree(markdown, 'lens/offer', 'en'), /^a$/).map(({ href }) => href);

  test('leads to pages beside it, above it, and to sections', () => {
    expect(links('[a](hype.md) [b](../lens.md#how-it-is-measured) [c](../keys.md)')).toEqual([
      '#lens/hype',
      '#lens#how-it-is-measured',
      '#keys',
    ]);
  });

  test('leads nowhere by a link to something that is no page, and keeps the words', () => {
    expect(links('[a](../../../README.md) [b](javascript:alert) [c](https://example.org/)')).toEqual([
      '',
      '',
      'https://example.org/',
    ]);
  });

  test('keeps no HTML of its own', () => {
    expect(elements(handbookTree('<!-- figures -->\n\n<img src=x> <b>x</b>', 'lens', 'en'), /img|b/)).toEqual([]);
  });
});

describe('where a link leads', () => {
  test('is a page, with or without a section', () => {
    expect(placeOfLink('#lens')).toEqual({ page: 'lens', section: null });
    expect(placeOfLink('#lens#jak-to-jest-mierzone')).toEqual({ page: 'lens', section: 'jak-to-jest-mierzone' });
  });

  test.each(['', '#', '#nothing', 'https://example.org/#lens', 'lens'])('is nowhere for “%s”', (href) => {
    expect(placeOfLink(href)).toBeNull();
  });

  test('a section is named as GitHub names it', () => {
    expect(sectionName('Jak to jest mierzone?')).toBe('jak-to-jest-mierzone');
    expect(sectionName('Copy for…')).toBe('copy-for');
  });
});
