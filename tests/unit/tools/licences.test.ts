import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importedPackages, type Lockfile, readRepository, thirdPartyPackages, thirdPartyPage } from '../../../tools/licences.ts';

const root = join(import.meta.dirname, '../../..');

/** Licences under which a package may be part of the app or of its build: all let Byline stay under MIT. */
const permitted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT (Node.js; the package itself states none)',
  'MIT OR Apache-2.0',
  '(MIT AND Zlib)',
  '(MIT OR CC0-1.0)',
  'MPL-2.0',
  'OFL-1.1',
]);

describe('the list of third-party packages', () => {
  it('is up to date in docs/third-party.md; when it is not, run `npm run licences`', () => {
    const { lockfile, sources } = readRepository(root);
    expect(readFileSync(join(root, 'docs/third-party.md'), 'utf8')).toBe(thirdPartyPage(lockfile, sources));
  });

  it('names for every package a licence that Byline may use', () => {
    const { lockfile, sources } = readRepository(root);
    const { app, rest } = thirdPartyPackages(lockfile, sources);
    expect([...app, ...rest].filter(({ licence }) => !permitted.has(licence))).toEqual([]);
  });

  it('counts what the sources import, and what that depends on, as part of the app', () => {
    const lockfile: Lockfile = {
      packages: {
        'node_modules/outer': { version: '1.0.0', license: 'MIT', dependencies: { inner: '2' } },
        'node_modules/outer/node_modules/inner': { version: '2.0.0', license: 'ISC' },
        'node_modules/inner': { version: '1.0.0', license: 'MIT' },
      },
    };
    const { app, rest } = thirdPartyPackages(lockfile, ["import { x } from 'outer/deep';"]);
    expect(app).toEqual([
      { name: 'inner', version: '2.0.0', licence: 'ISC' },
      { name: 'outer', version: '1.0.0', licence: 'MIT' },
    ]);
    expect(rest).toEqual([{ name: 'inner', version: '1.0.0', licence: 'MIT' }]);
  });

  it('says so when a package states no licence', () => {
    const { rest } = thirdPartyPackages({ packages: { 'node_modules/silent': { version: '1.0.0' } } }, []);
    expect(rest).toEqual([{ name: 'silent', version: '1.0.0', licence: 'not stated' }]);
  });
});

describe('the packages that a source imports', () => {
  it('are found in every form of import, without Node, relative paths and sub-paths', () => {
    const source = `
      import type { Root } from 'mdast';
      import '@fontsource-variable/inter';
      import { readFile } from 'node:fs/promises';
      import path from 'path';
      import { local } from './local.ts';
      export { jsx } from 'react/jsx-runtime';
      const later = await import("zod");
      @import '@fontsource-variable/source-serif-4/wght.css';
    `;
    expect([...importedPackages([source])].toSorted()).toEqual([
      '@fontsource-variable/inter',
      '@fontsource-variable/source-serif-4',
      'mdast',
      'react',
      'zod',
    ]);
  });
});

describe('the decision on dependencies', () => {
  it('has a reason for every package of package.json', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const rows = readFileSync(join(root, 'docs/decisions/0001-dependencies.md'), 'utf8')
      .split('\n')
      .map((line) => line.split('|')[1]);
    const listed = new Set(rows.flatMap((cell) => cell?.split(',').map((name) => name.trim()) ?? []));
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(names.filter((name) => !listed.has(name))).toEqual([]);
  });
});
