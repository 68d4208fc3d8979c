/** What no person means as a draft: themes, templates and lists of a site, and what a program says of itself. */
export const leftOutByDefault: readonly string[] = ['themes/', 'archetypes/default.md', '_index.md', 'README.md'];

/**
 * Whether a file of the library is left out of it by one of these patterns, as in git: a name fits a folder or file of that name
 * anywhere, with `/` at its end only a folder; one with a `/` before its end is a path from the library down. `*` is any part of
 * a name. Upper and lower case differ, so that no name that Byline gives (all are lower case) is a `README.md`.
 */
export function leftOutTest(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map(testOf);
  return (path) => tests.some((test) => test(path.split('/')));
}

/** Takes the names of a path; what stands before the last one are folders. */
type PathTest = (names: readonly string[]) => boolean;

function testOf(pattern: string): PathTest {
  const isFolder = pattern.endsWith('/');
  const wanted = pattern.split('/').filter((part) => part !== '');
  const isFromTheTop = pattern.replace(/\/$/, '').includes('/');
  if (wanted.length === 0) return () => false;
  return (names) => {
    const last = names.length - wanted.length - (isFolder ? 1 : 0);
    for (let at = 0; at <= (isFromTheTop ? Math.min(0, last) : last); at += 1)
      if (wanted.every((part, index) => fitsName(names[at + index] ?? '', part))) return true;
    return false;
  };
}

/** One look through the name for each `*`, so that no pattern takes long. */
function fitsName(name: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return name === start;
  if (!name.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - end.length >= at && name.endsWith(end);
}
