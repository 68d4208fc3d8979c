import type { Plugin } from 'vite';

/**
 * Puts another file in place of a package, but for what asks for it from under `except`: so that a library does with less until
 * the rest is loaded.
 */
export function standIn(name: string, file: string, except: string): Plugin {
  return {
    name: `stand-in for ${name}`,
    enforce: 'pre',
    resolveId: (source, importer) => (source === name && importer !== undefined && !importer.includes(except) ? file : null),
  };
}

/**
 * Gives one file its own copy of packages that others use too. Their two halves, reading and writing, stand in the same files:
 * without a copy, whoever reads would load what writes.
 */
export function ownCopy(packages: RegExp, user: string): Plugin {
  const mark = '?own-copy';
  return {
    name: `own copy for ${user}`,
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const isOfCopy = importer?.endsWith(mark) === true;
      const isWanted = isOfCopy ? source.startsWith('.') || packages.test(source) : packages.test(source);
      if (importer === undefined || !(isOfCopy || importer.endsWith(user)) || !isWanted) return null;
      const found = await this.resolve(source, importer.replace(mark, ''), { ...options, skipSelf: true });
      return found === null ? null : { ...found, id: found.id + mark };
    },
  };
}
