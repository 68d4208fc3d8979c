import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ElectronPlace, fetchElectron } from '../../../tools/setup/electron.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'byline-electron-'));
  writeFileSync(path.join(folder, 'package.json'), '{"version":"1.2.3"}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = () => path.join(folder, 'dist/electron');
const tries = () => readFileSync(path.join(folder, 'tries'), 'utf8').length;

/** A package whose fetching is this script; it counts how often it ran. */
function place(script: string, patience = 20_000): ElectronPlace {
  const counted = `import fs from 'node:fs'; fs.appendFileSync(${JSON.stringify(path.join(folder, 'tries'))}, 'x');${script}`;
  const fetch: ElectronPlace['fetch'] = [process.execPath, '--input-type=module', '-e', counted];
  return { folder, missedFile: path.join(folder, 'cache/missed'), fetch, patience };
}

/** What the fetching of the real package leaves behind. */
function puts(): string {
  const at = JSON.stringify(folder);
  return `fs.mkdirSync(${at} + '/dist', { recursive: true }); fs.writeFileSync(${at} + '/dist/electron', ''); fs.writeFileSync(${at} + '/path.txt', 'electron');`;
}

it('a first start waits for the program', async () => {
  expect(await fetchElectron(place(puts()))).toBe(program());
  expect(await fetchElectron(place('process.exit(1)'))).toBe(program());
  expect(tries()).toBe(1);
});

it('a fetch that failed is tried again at a later start, behind it, and found by the one after', async () => {
  expect(await fetchElectron(place('process.exit(1)'))).toBeUndefined();
  expect(await fetchElectron(place(puts()))).toBeUndefined();
  await vi.waitFor(() => expect(existsSync(path.join(folder, 'path.txt'))).toBe(true), { timeout: 20_000 });
  expect(await fetchElectron(place('process.exit(1)'))).toBe(program());
  expect(tries()).toBe(2);
});

it('a slow download is not broken off, and not begun twice', async () => {
  const waitsForSignal = `while (!fs.existsSync(${JSON.stringify(path.join(folder, 'go'))})) await new Promise((done) => setTimeout(done, 20));`;
  expect(await fetchElectron(place(waitsForSignal + puts(), 1))).toBeUndefined();
  await vi.waitFor(() => expect(tries()).toBe(1), { timeout: 20_000 });
  expect(await fetchElectron(place(puts()))).toBeUndefined();
  writeFileSync(path.join(folder, 'go'), '');
  await vi.waitFor(() => expect(existsSync(path.join(folder, 'path.txt'))).toBe(true), { timeout: 20_000 });
  expect(await fetchElectron(place('process.exit(1)'))).toBe(program());
  expect(tries()).toBe(1);
});

it('a start that was broken off while it waited leaves nothing behind that a later one would believe', async () => {
  mkdirSync(path.join(folder, 'cache'));
  writeFileSync(path.join(folder, 'cache/missed'), '1.2.3');
  expect(await fetchElectron(place(puts()))).toBe(program());
});
