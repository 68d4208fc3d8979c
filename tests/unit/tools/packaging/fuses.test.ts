import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FuseName, readFuses, wantedFuses, wrongFuses } from '../../../../tools/packaging/fuses.ts';
import { electronProgram } from '../../../../tools/setup/electron.ts';
import { root } from '../../../../tools/setup/steps.ts';

const config = parse(readFileSync(path.join(root, 'packaging/electron-builder.yml'), 'utf8'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'byline-fuses-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const names = Object.keys(wantedFuses) as FuseName[];
const wanted = names.map((name) => (wantedFuses[name] ? '1' : '0')).join('');

/** A program with this wire in the midst of other bytes. */
function program(wire: string, version = 1): string {
  const file = path.join(folder, 'electron');
  const head = [Buffer.alloc(5000, 0xfe), Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([version, wire.length])];
  writeFileSync(file, Buffer.concat([...head, Buffer.from(wire), Buffer.alloc(5000, 0x31)]));
  return file;
}

describe('S2: the fuses of a packed Byline', () => {
  it('are nine, and set by the packager from one table', () => {
    expect(names).toHaveLength(9);
    expect(config.afterPack).toBe('packaging/after-pack.mjs');
    expect(readFileSync(path.join(root, config.afterPack), 'utf8')).toContain('Object.entries(wantedFuses)');
  });

  it('leave no way to run it as Node, to debug it or to give it other code', () => {
    expect(wantedFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      wasmTrapHandlers: true,
    });
  });

  it('are read back from a program, one by one', () => {
    expect(wrongFuses(program(wanted))).toEqual([]);
    for (const [index, name] of names.entries()) {
      const flipped = wanted.split('').with(index, wanted[index] === '1' ? '0' : '1');
      expect(wrongFuses(program(flipped.join('')))).toEqual([expect.stringContaining(`${name} is`)]);
      expect(wrongFuses(program(wanted.split('').with(index, 'r').join('')))).toEqual([
        expect.stringContaining(`${name} is missing`),
      ]);
    }
    expect(wrongFuses(program(wanted.slice(0, 8)))).toEqual([expect.stringContaining('wasmTrapHandlers is missing')]);
  });

  it('of an unknown kind, or of a program that is not Electron, are told', () => {
    expect(() => readFuses(program(wanted, 2))).toThrow('version 2');
    writeFileSync(path.join(folder, 'electron'), 'no fuses');
    expect(() => readFuses(path.join(folder, 'electron'))).toThrow('not Electron');
  });

  it.skipIf(electronProgram() === undefined || process.platform === 'darwin')(
    'are as many in the Electron that is installed',
    () => {
      expect(Object.values(readFuses(electronProgram() as string)).filter((state) => state === null)).toEqual([]);
    },
  );
});

describe('a package', () => {
  it('holds what was built and nothing of node_modules', () => {
    expect(config.files).toEqual(['out/**', '!out/.built-from', 'package.json', '!node_modules/**']);
    expect(config.asar).toBe(true);
    expect(config.npmRebuild).toBe(false);
  });

  it('has beside it every folder of resources that the running app reads', () => {
    const main = readFileSync(path.join(root, 'src/main/index.ts'), 'utf8');
    const read = [...main.matchAll(/resourcesFolder\(\), '([\w-]+)/g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(2);
    const beside = config.extraResources.map(({ from, to }: { from: string; to: string }) => [from, to]);
    for (const name of read) expect(beside).toContainEqual([`resources/${name}`, name]);
  });

  it('is made by tools that the app itself is not installed with', () => {
    const { devDependencies, dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(
      Object.keys({ ...devDependencies, ...dependencies }).filter((name) => /electron-(?:builder|forge|packager)/.test(name)),
    ).toEqual([]);
  });
});
