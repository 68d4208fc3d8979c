import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, say, stop } from './steps.ts';

/** Everything that the build reads: the sources, what they take in from elsewhere, and what decides how it is put together. */
export const buildSources = [
  'src/**/*',
  'docs/handbook/**/*',
  'resources/**/*',
  'tsconfig*.json',
  'electron.vite.config.ts',
  'tools/{bundle-plugins,loading-steps}.ts',
  'package.json',
  'package-lock.json',
];
const stamp = path.join(root, 'out/.built-from');

/** Names, sizes and times of everything that the build reads: a few milliseconds, where reading it all would take a second. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of globSync(buildSources, { cwd: root }).sort()) {
    const found = statSync(path.join(root, name));
    if (found.isFile()) hash.update(`${name} ${found.size} ${found.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Builds the app unless `out/` holds what these sources give. */
export async function ensureBuild(): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(stamp) && existsSync(path.join(root, 'out/main/index.js')) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Building Byline…');
  if (!(await run('electron-vite', ['build', '--logLevel', 'warn']))) stop('The build failed. See above.');
  writeFileSync(stamp, wanted);
}
