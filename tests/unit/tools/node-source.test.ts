import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../tools/setup/steps.ts';

const { optionalDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  optionalDependencies: Record<string, string>;
};

it('Node comes from one source: one publisher’s packages, in one version for every system', () => {
  const names = Object.keys(optionalDependencies);
  expect(names).toEqual(names.filter((name) => /^node-(?:linux|win|darwin)-(?:x64|arm64)$/.test(name)));
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
});

it('S12: every package is pinned to one version, and the lockfile says where each comes from and what it is', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const pins = Object.values({ ...manifest.dependencies, ...manifest.devDependencies, ...optionalDependencies });
  expect(pins.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  for (const folder of ['.', 'packaging']) {
    const { packages } = JSON.parse(readFileSync(path.join(root, folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
    };
    const strange = Object.entries(packages).filter(
      ([place, { resolved = '', integrity = '' }]) =>
        place !== '' && !(/^(?:$|https:\/\/registry\.npmjs\.org\/)/.test(resolved) && integrity.startsWith('sha512-')),
    );
    expect(strange.map(([place]) => place)).toEqual([]);
  }
});

it('S12: there is one copy of Lexical, and nothing that is installed runs a script or is compiled for one system', () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const lexical = Object.entries(packages).filter(([place]) => /node_modules\/(?:lexical|@lexical\/[^/]+)$/.test(place));
  expect(lexical.filter(([place]) => place.split('node_modules/').length > 2)).toEqual([]);
  expect(new Set(lexical.map(([, { version }]) => version)).size).toBe(1);
  expect(readFileSync(path.join(root, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
  expect(readFileSync(path.join(root, 'packaging/.npmrc'), 'utf8')).toContain('ignore-scripts=true');
});
