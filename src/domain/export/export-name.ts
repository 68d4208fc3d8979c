/**
 * What a saved draft is called, without an ending: as its own file, and as its folder where the file is the page of that folder, as
 * `posts/locks/index.md` of Hugo or `locks/index.pl.md` is.
 */
export function exportName(path: string): string {
  const parts = path.replace(/\.(?:md|markdown)$/i, '').split('/');
  const name = parts.pop() ?? '';
  const page = /^_?index(\.[a-z-]+)?$/i.exec(name);
  const folder = parts.at(-1);
  return page === null || folder === undefined ? name : `${folder}${page[1] ?? ''}`;
}
