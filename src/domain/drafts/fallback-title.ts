import { plainTextFromMarkdown } from '../markdown/plain-text.ts';

/** A heading longer than this names nothing; more than this of it would not be shown either. */
const longestHeading = 400;

/** The title of a draft whose front matter has none: the words of its first heading, otherwise the name of its file. */
export function fallbackTitle(body: string, fileName: string): string {
  return firstHeading(body) || fileName.slice(fileName.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|mdown|mdx)$/i, '');
}

/** Looks at lines only: ten thousand files are listed at a time, and a heading inside a fence is not one. */
function firstHeading(body: string): string {
  let fence = '';
  for (let start = 0; start < body.length; ) {
    const newline = body.indexOf('\n', start);
    const end = newline === -1 ? body.length : newline;
    const mark = markOf(body, start);
    if (mark.startsWith('#') && fence === '') {
      const title = titleIn(body.slice(start, Math.min(end, start + longestHeading)));
      if (title !== '') return title;
    } else if (mark !== '' && !mark.startsWith('#')) {
      if (fence === '') fence = mark;
      else if (mark.startsWith(fence)) fence = '';
    }
    start = end + 1;
  }
  return '';
}

const lineMark = / {0,3}(#{1,6}(?=[ \t])|`{3,}|~{3,})/y;

/** The number signs or the fence that a line begins with. */
function markOf(body: string, start: number): string {
  lineMark.lastIndex = start;
  return lineMark.exec(body)?.[1] ?? '';
}

/** The words of a heading's line; the number signs that close it are not words. */
function titleIn(line: string): string {
  const words = line
    .trim()
    .replace(/^#{1,6}/, '')
    .trim();
  const open = words.replace(/#+$/, '');
  const heading = open === '' || /[ \t]$/.test(open) ? open.trim() : words;
  return heading === '' ? '' : plainTextFromMarkdown(`# ${heading}`).replace(/\s+/g, ' ').trim();
}

/**
 * The title to show: as written; an empty one stays empty in a draft that Byline made, where its writer has yet to find one, and
 * elsewhere the first heading or the file's name stands in.
 */
export function shownTitle({ id, title }: { id: string | null; title: string }, body: string, fileName: string): string {
  return title !== '' || id !== null ? title : fallbackTitle(body, fileName);
}
