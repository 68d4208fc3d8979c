import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkFloors } from '../../../../tools/floors/check.ts';
import { importsOf } from '../../../../tools/floors/imports.ts';
import { floors } from '../../../../tools/floors.ts';
import { root } from '../../../../tools/setup/steps.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What the check says of a program of these files. */
function failuresOf(files: Record<string, string>): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'byline-floors-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return checkFloors(folder, floors);
}

const from = (specifier: string) => `import { one } from '${specifier}';\nexport const two = one;\n`;

describe('the imports of a file', () => {
  it('are those of statements, of types alone, of `export … from`, of calls and of types in calls', () => {
    const source = `import type { A } from './a.ts';
export * from '../b.ts';
export type { C } from './c.ts';
const later = () => import('./d.tsx');
type E = import('./e.ts').E;
import './f.css';
import address from './g-worker.ts?worker&url';
import { join } from 'node:path';
`;
    const seen = importsOf('src/core/library/x.ts', source).map(({ to, line, isPackage }) => [to, line, isPackage]);
    expect(seen.sort((one, other) => Number(one[1]) - Number(other[1]))).toEqual([
      ['src/core/library/a.ts', 1, false],
      ['src/core/b.ts', 2, false],
      ['src/core/library/c.ts', 3, false],
      ['src/core/library/d.tsx', 4, false],
      ['src/core/library/e.ts', 5, false],
      ['src/core/library/f.css', 6, false],
      ['src/core/library/g-worker.ts', 7, false],
      ['node:path', 8, true],
    ]);
  });

  it('are not words of a comment or of a text', () => {
    const source = "// import { a } from './a.ts';\nexport const b = \"import('./b.ts')\";\n";
    expect(importsOf('src/domain/x.ts', source)).toEqual([]);
  });
});

describe('the floors', () => {
  it('hold in this program', () => {
    expect(checkFloors(root, floors)).toEqual([]);
  });

  it.each([
    ['domain reads no disk', 'src/domain/x.ts', 'node:fs'],
    ['domain knows no window', 'src/domain/x.ts', 'react'],
    ['domain knows no contract', 'src/domain/x.ts', '../contract/calls.ts'],
    ['domain knows no Electron', 'src/domain/drafts/x.ts', 'electron'],
    ['contract knows no core', 'src/contract/x.ts', '../core/studio.ts'],
    ['contract knows no Node', 'src/contract/x.ts', 'node:path'],
    ['core reaches Node through its own folder only', 'src/core/library/x.ts', 'node:fs/promises'],
    ['core does not reach into that folder', 'src/core/library/x.ts', '../node/digest.ts'],
    ['core knows no host', 'src/core/library/x.ts', '../../main/window.ts'],
    ['core has no Electron', 'src/core/node/x.ts', 'electron'],
    ['main knows no window', 'src/main/x.ts', '../renderer/main.tsx'],
    ['main knows no preload', 'src/main/x.ts', '../preload/index.ts'],
    ['the command line knows no Electron', 'src/cli/x.ts', 'electron'],
    ['the command line knows no host', 'src/cli/x.ts', '../main/window.ts'],
    ['preload knows no core', 'src/preload/x.ts', '../core/studio.ts'],
    ['preload knows no Node', 'src/preload/x.ts', 'node:fs'],
    ['the window knows no core', 'src/renderer/shell/x.ts', '../../core/studio.ts'],
    ['the window knows no Node', 'src/renderer/shell/x.ts', 'node:fs'],
    ['the window knows no Electron', 'src/renderer/shell/x.ts', 'electron'],
    ['nothing in src knows tools', 'src/main/x.ts', '../../tools/floors.ts'],
    ['nothing in src knows tests', 'src/main/x.ts', '../../tests/e2e/fixture.ts'],
    ['tools know of src only the domain', 'tools/x.ts', '../src/core/studio.ts'],
    ['a control has no words of its own', 'src/renderer/ui/x.ts', '../words/text.tsx'],
    ['a control knows no editor', 'src/renderer/ui/x.ts', 'lexical'],
    ['the text knows no draft', 'src/renderer/text/x.ts', '../draft/session.ts'],
    ['a feature knows no other', 'src/renderer/lens/x.ts', '../channels/counters.ts'],
    ['a feature knows no shell', 'src/renderer/lens/x.ts', '../shell/Studio.tsx'],
    ['findings know no lens', 'src/renderer/findings/x.ts', '../lens/use-lens.ts'],
  ])('%s', (_rule, file, specifier) => {
    expect(failuresOf({ [file]: from(specifier) })).toEqual([expect.stringContaining(`${file}:1 imports `)]);
    expect(failuresOf({ [file]: `import type { one } from '${specifier}';\n` })).toHaveLength(1);
    expect(failuresOf({ [file]: `export const later = () => import('${specifier}');\n` })).toHaveLength(1);
  });

  it.each([
    ['src/domain/drafts/x.ts', '../markdown/blocks.ts'],
    ['src/domain/drafts/x.ts', 'yaml'],
    ['src/core/node/x.ts', '../library/moves.ts'],
    ['src/core/node/x.ts', 'node:fs'],
    ['src/main/x.ts', '../core/node/node-studio.ts'],
    ['src/renderer/draft/x.ts', '../text/blocks.ts'],
    ['src/renderer/draft/x.ts', '../../domain/drafts/draft.ts'],
    ['src/renderer/lens/x.ts', '../findings/finding.ts'],
    ['src/renderer/shell/x.ts', '../lens/Lens.tsx'],
    ['src/renderer/main.tsx', './shell/start.tsx'],
    ['tools/x.ts', '../src/domain/drafts/draft.ts'],
  ])('%s may import %s', (file, specifier) => {
    expect(failuresOf({ [file]: from(specifier) })).toEqual([]);
  });

  it('say what is allowed', () => {
    expect(failuresOf({ 'src/contract/x.ts': from('node:fs') })).toEqual([
      'src/contract/x.ts:1 imports node:fs. contract may import of the other floors domain; of packages zod (tools/floors.ts).',
    ]);
  });

  it('name every row once, and only floors that exist', () => {
    const names = floors.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(floors.flatMap((floor) => floor.floors).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('circles', () => {
  it('are found when only types close them, and the way around is told', () => {
    const failures = failuresOf({
      'src/domain/a.ts': "import { b } from './b.ts';\nexport interface A { a: typeof b }\n",
      'src/domain/b.ts': "export { c as b } from './c.ts';\n",
      'src/domain/c.ts': "import type { A } from './a.ts';\nexport const c = (a: A) => a;\n",
    });
    expect(failures).toEqual([expect.stringContaining('src/domain/a.ts → src/domain/b.ts → src/domain/c.ts → src/domain/a.ts')]);
  });

  it('are found when a lazy import closes them, and when a file imports itself', () => {
    const lazy = {
      'tools/a.ts': "export const b = () => import('./b.ts');\n",
      'tools/b.ts': "import { b } from './a.ts';\nb();\n",
    };
    expect(failuresOf(lazy)).toEqual([expect.stringContaining('tools/a.ts → tools/b.ts → tools/a.ts')]);
    expect(failuresOf({ 'tools/a.ts': from('./a.ts') })).toEqual([expect.stringContaining('tools/a.ts → tools/a.ts')]);
  });

  it('are told once for each knot, by a shortest way', () => {
    const failures = failuresOf({
      'tools/a.ts': "import './b.ts';\n",
      'tools/b.ts': "import './c.ts';\nimport './a.ts';\n",
      'tools/c.ts': "import './a.ts';\n",
      'tools/d.ts': "import './e.ts';\nimport './a.ts';\n",
      'tools/e.ts': "import './d.ts';\n",
    });
    expect(failures.map((sentence) => /circle: (.*)\. Move/.exec(sentence)?.[1])).toEqual([
      'tools/a.ts → tools/b.ts → tools/a.ts',
      'tools/d.ts → tools/e.ts → tools/d.ts',
    ]);
  });

  it('are none where two ways lead to the same file', () => {
    const files = { 'tools/a.ts': "import './b.ts';\nimport './c.ts';\n", 'tools/b.ts': "import './c.ts';\n", 'tools/c.ts': '' };
    expect(failuresOf(files)).toEqual([]);
  });
});
