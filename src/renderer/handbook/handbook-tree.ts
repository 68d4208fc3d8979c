import type { Root as HastRoot } from 'hast';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../domain/markdown/parse.ts';
import { cleanHast } from '../../domain/markdown/to-html.ts';
import { type HandbookPage, isHandbookPage } from '../window/handbook-page.ts';

/** A place in the handbook; `section` is the name of a heading as `sectionName` makes it. */
export interface HandbookPlace {
  page: HandbookPage;
  section: string | null;
}

/** A page as clean elements. Links to other pages lead to `#page` or `#page#section`; other relative links lead nowhere. */
export function handbookTree(markdown: string, page: HandbookPage, language: string): HastRoot {
  const tree = parseMarkdown(markdown);
  resolveLinks(tree, page);
  return cleanHast(tree, language);
}

function resolveLinks(node: Nodes, page: HandbookPage): void {
  if (node.type === 'link') node.url = resolved(node.url, page) ?? node.url;
  if ('children' in node) for (const child of node.children) resolveLinks(child, page);
}

function resolved(url: string, page: HandbookPage): string | null {
  if (/^[a-z]+:/i.test(url)) return null;
  const { pathname, hash } = new URL(url, `file:///${page}.md`);
  const target = pathname.slice(1).replace(/\.md$/, '');
  return isHandbookPage(target) ? `#${target}${hash}` : null;
}

/** Where a link of such a tree leads in the handbook; `null` for any other link. */
export function placeOfLink(href: string): HandbookPlace | null {
  const [before, page = '', section] = href.split('#');
  if (before !== '' || !isHandbookPage(page)) return null;
  return { page, section: section === undefined ? null : decodeURIComponent(section) };
}

/** The name by which a link finds a heading, as GitHub makes it, so that links work there too. */
export function sectionName(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
