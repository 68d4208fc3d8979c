import { plainTextFromMarkdown } from '../markdown/plain-text.ts';

const headingOrFence = /^(?: {0,3}(`{3,}|~{3,})[^\n]*| {0,3}#{1,6}[ \t]+([^\n]*?)(?:[ \t]+#+)?[ \t]*\r?)$/gm;

/** The title of a draft whose front matter has none: the words of its first heading, otherwise the name of its file. */
export function fallbackTitle(body: string, fileName: string): string {
  return firstHeading(body) || fileName.slice(fileName.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|mdown|mdx)$/i, '');
}

/** Looks at lines only: ten thousand files are listed at a time, and a heading inside a fence is not one. */
function firstHeading(body: string): string {
  let fence = '';
  for (const match of body.matchAll(headingOrFence)) {
    const mark = match[1];
    if (mark && fence === '') fence = mark;
    else if (mark?.startsWith(fence)) fence = '';
    const heading = match[2]?.trim();
    if (fence === '' && heading) return plainTextFromMarkdown(`# ${heading}`).replace(/\s+/g, ' ').trim();
  }
  return '';
}

/**
 * The title to show: as written; an empty one stays empty in a draft that Byline made, where its writer has yet to find one, and
 * elsewhere the first heading or the file's name stands in.
 */
export function shownTitle({ id, title }: { id: string | null; title: string }, body: string, fileName: string): string {
  return title !== '' || id !== null ? title : fallbackTitle(body, fileName);
}
