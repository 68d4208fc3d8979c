import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { withoutComments } from '../markdown/prepared-source.ts';
import { alignedByStyle } from '../markdown/table-alignment.ts';
import { escapeHtml, type Pictures, pageAround, standingAlone } from './web-page.ts';

/** One piece of a pack, ready to be read: its text without what is private, and where and when it went out. */
export interface PackPiece {
  title: string;
  language: string;
  /** Such as “LinkedIn, 12 May 2026”; empty for a piece that is not out. */
  where: string;
  /** Where it can be read on the web; `null` when nobody noted it. */
  link: string | null;
  /** Markdown. */
  body: string;
  /** The same, with the title left out. */
  tree: Root;
  pictures: Pictures;
}

/** A few pieces for one reader, in the words of the writer. */
export interface ReferencePack {
  title: string;
  language: string;
  /** Why these, for whom; may be empty. */
  lead: string;
  contentsTitle: string;
  pieces: readonly PackPiece[];
}

/** A pack as one page that stands by itself: contents, then each piece in its language, with its pictures in it and no script. */
export function packPage({ title, language, lead, contentsTitle, pieces }: ReferencePack): string {
  const contents = pieces.map((piece, at) => `<li><a href="#piece-${at + 1}">${escapeHtml(piece.title)}</a></li>`).join('');
  const body = [
    '<header>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...paragraphs(lead).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    '</header>',
    `<nav aria-label="${escapeHtml(contentsTitle)}"><ol>${contents}</ol></nav>`,
    '<main>',
    ...pieces.map(articleOf),
    '</main>',
  ].join('\n');
  return pageAround({ title, language, body });
}

function articleOf({ title, language, where, link, tree, pictures }: PackPiece, at: number): string {
  const name = escapeHtml(where === '' ? (link ?? '') : where);
  const place = link === null ? name : `<a href="${escapeHtml(link)}">${name}</a>`;
  return [
    `<article id="piece-${at + 1}" lang="${escapeHtml(language || 'en')}" aria-labelledby="title-${at + 1}">`,
    `<h2 id="title-${at + 1}">${escapeHtml(title)}</h2>`,
    ...(place === '' ? [] : [`<p><small>${place}</small></p>`]),
    toHtml(alignedByStyle(standingAlone(lowered(tree), pictures, language))),
    '</article>',
  ].join('\n');
}

/** The same pack as Markdown. Pictures of the library, which no single file of text can hold, are named by their words. */
export function packMarkdown({ title, lead, contentsTitle, pieces }: ReferencePack): string {
  const contents = pieces.map((piece, at) => `${at + 1}. ${escaped(piece.title)}`).join('\n');
  const head = [`# ${escaped(title)}`, ...paragraphs(lead).map(escaped), `**${escaped(contentsTitle)}**`, contents];
  return `${[...head, ...pieces.flatMap(partsOf)].join('\n\n')}\n`;
}

function partsOf({ title, where, link, body }: PackPiece): string[] {
  const name = escaped(where === '' ? (link ?? '') : where);
  const place = link === null ? name : `[${name}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  const text = loweredLines(withoutComments(body).text.trim());
  return ['---', `## ${escaped(title)}`, ...(place === '' ? [] : [place]), withoutLocalPictures(text)];
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** What Markdown would take for a mark in words that are none. */
const escaped = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');

/** The title of a piece is a heading of the second rank, so its own headings go two ranks down. */
const ranksDown = 2;
const lowestRank = 6;

function lowered(tree: Root): Root {
  const children = tree.children.map((child) =>
    child.type === 'heading' ? { ...child, depth: Math.min(lowestRank, child.depth + ranksDown) as 3 | 4 | 5 | 6 } : child,
  );
  return { ...tree, children };
}

/** The same for lines of Markdown; what stands in fenced code is no heading. */
function loweredLines(body: string): string {
  let fence: string | null = null;
  return body
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
      if (mark !== undefined && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
      const heading = fence === null ? /^ {0,3}(#{1,6})(?=\s|$)/.exec(line) : null;
      if (heading === null) return line;
      const marks = heading[1] ?? '';
      return '#'.repeat(Math.min(lowestRank, marks.length + ranksDown)) + line.slice(heading[0].length);
    })
    .join('\n');
}

const withoutLocalPictures = (body: string): string =>
  body.replace(/!\[([^\]\n]{0,500})\]\((?!https?:)[^)\n]{0,1000}\)/gi, (_, words: string) => (words === '' ? '' : `*${words}*`));
