import { fencedFile } from './front-matter-fences.ts';

/**
 * What of a file may be copied out: its text without the front matter, in whatever notation that is. Where the front matter was
 * never closed, everything up to the first empty line counts as it.
 */
export function copyableBody(file: string): string {
  const { body, notation } = fencedFile(file);
  if (notation !== 'unclosed') return body;
  const end = /\r?\n[ \t]*\r?\n/.exec(body);
  return end === null ? '' : body.slice(end.index + end[0].length);
}
