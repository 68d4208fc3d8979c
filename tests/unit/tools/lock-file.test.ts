import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '../../..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };

/** The places in which Node looks for a package from a place, the nearest first. */
function placesFrom(place: string, name: string): string[] {
  const folders = place === '' ? [] : place.split('/node_modules/');
  const above = folders.map((_, count) => folders.slice(0, folders.length - count).join('/node_modules/'));
  return [...above.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

function wantedBy(place: string): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = packages[place] ?? {};
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies });
  return names.flatMap((name) => placesFrom(place, name).find((candidate) => candidate in packages) ?? []);
}

it('the lock file holds nothing that nobody asks for: npm leaves it out, and every start would install everything anew', () => {
  const reached = new Set(['']);
  for (const place of reached) for (const wanted of wantedBy(place)) reached.add(wanted);
  expect(Object.keys(packages).filter((place) => !reached.has(place))).toEqual([]);
});
