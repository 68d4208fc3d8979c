import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readImports } from '../../../tools/floors/imports.ts';
import { buildSources } from '../../../tools/setup/build.ts';
import { root } from '../../../tools/setup/steps.ts';

const watched = new Set(globSync(buildSources, { cwd: root }));

it('a build is made anew when any file changes that a source or the build itself takes in', () => {
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: root });
  const taken = new Set(['electron.vite.config.ts']);
  for (const file of [...taken].concat(sources)) {
    taken.add(file);
    for (const { to, isPackage } of readImports(root, [file])) if (!isPackage) taken.add(to);
  }
  for (const file of sources) {
    for (const [, pattern = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(/import\.meta\.glob[^(]*\(\s*'([^']+)'/g))
      for (const found of globSync(path.join(path.dirname(file), pattern), { cwd: root })) taken.add(found);
  }
  expect([...taken].filter((file) => file.startsWith('docs/handbook/')).length).toBeGreaterThan(10);
  expect([...taken].filter((file) => !watched.has(file))).toEqual([]);
});
