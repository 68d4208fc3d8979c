/** A part of the program and what it may import. Its own files it may always import. */
export interface Floor {
  name: string;
  /** Its folder, from the root of the repository. A file belongs to the floor with the longest folder that holds it. */
  folder: string;
  /** Names of the floors that it may import. */
  floors: readonly string[];
  /** Packages that it may import: a name, a beginning with `*` after it, or `node:*` for what Node brings. */
  packages: readonly string[];
}

/** Values and functions that need neither a disk nor a window. */
const purePackages = ['docx', 'hast', 'hast-util-*', 'mdast', 'mdast-util-*', 'micromark-*', 'node-diff3', 'yaml'];

/** What a window needs to show anything at all. */
const viewPackages = ['react', 'react-dom', '@ariakit/react', 'lucide-react', '@fontsource-variable/*'];

const textPackages = [...viewPackages, ...purePackages, 'lexical', '@lexical/*', 'decode-named-character-reference'];

/** The window's floors, highest first: each imports only from those above it in this list. */
const windowFloors: { name: string; packages: readonly string[] }[] = [
  { name: 'bridge', packages: ['react'] },
  { name: 'ui', packages: viewPackages },
  { name: 'words', packages: viewPackages },
  { name: 'window', packages: viewPackages },
  { name: 'text', packages: textPackages },
  { name: 'draft', packages: textPackages },
  { name: 'findings', packages: textPackages },
];

/** What a person would call a part of Byline. No feature imports another; what two of them need stands on a floor above. */
const features = [
  'sheet',
  'lens',
  'channels',
  'topics',
  'library',
  'history',
  'backup',
  'import',
  'settings',
  'handbook',
  'profile',
  'portfolio',
  'policy',
  'spelling',
];

const inWindow = ['domain', 'contract', 'resources'];
const sharedByFeatures = [...inWindow, ...windowFloors.map(({ name }) => name)];

/** Which part of the program may import which. `npm run check` fails on anything else, and on circles. */
export const floors: readonly Floor[] = [
  { name: 'domain', folder: 'src/domain', floors: [], packages: purePackages },
  { name: 'kernel', folder: 'src/kernel', floors: [], packages: [] },
  { name: 'contract', folder: 'src/contract', floors: ['domain'], packages: ['zod'] },
  { name: 'core', folder: 'src/core', floors: ['contract', 'domain'], packages: ['yaml', 'zod'] },
  {
    name: 'core/node',
    folder: 'src/core/node',
    floors: ['core', 'contract', 'domain'],
    packages: ['node:*', 'csv-parse', 'mammoth', 'parse5', 'unpdf', 'yauzl', 'yazl'],
  },
  {
    name: 'main',
    folder: 'src/main',
    floors: ['core/node', 'core', 'contract', 'domain'],
    packages: ['node:*', 'electron', 'electron-store'],
  },
  { name: 'cli', folder: 'src/cli', floors: ['core/node', 'core', 'contract', 'domain'], packages: ['node:*'] },
  { name: 'preload', folder: 'src/preload', floors: ['contract', 'domain'], packages: ['electron'] },
  { name: 'resources', folder: 'resources', floors: [], packages: [] },
  {
    name: 'tools',
    folder: 'tools',
    floors: ['domain'],
    packages: ['node:*', 'electron', 'playwright-core', 'vite', 'assemblyscript'],
  },
  ...windowFloors.map(({ name, packages }, at) => ({
    name,
    folder: `src/renderer/${name}`,
    floors: [...inWindow, ...windowFloors.slice(0, at).map((above) => above.name)],
    packages,
  })),
  ...features.map((name) => ({
    name,
    folder: `src/renderer/${name}`,
    floors: sharedByFeatures,
    packages: textPackages,
  })),
  { name: 'shell', folder: 'src/renderer', floors: [...sharedByFeatures, ...features], packages: textPackages },
];
