import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../e2e/support/launch.ts';
import { buildByline, openByline } from './byline.ts';
import { type LoadedScript, type LoadTimes, loadedScripts, timesOfLoads } from './load-probe.ts';
import { peerName } from './machine.ts';
import { openPeers } from './peers.ts';
import { type Measurement, percentile } from './result.ts';

const loads = 9;

/** What one side loaded and how long it took. */
interface Load {
  times: LoadTimes[];
  scripts: LoadedScript[];
  /** Where the scripts' files are. */
  folder: string;
}

/** What a window loads before a person can write, and how long that takes, beside the smallest page with the same two libraries. */
export async function run(): Promise<Measurement[]> {
  buildByline();
  const folder = await buildBarePage();
  const bare = await loadBarePage(folder);
  const byline = await loadByline();
  const name = `page of ${peerName('react')} and ${peerName('lexical')}, built by ${peerName('vite')}`;
  const measurements = figures(byline, bare, name);
  rmSync(folder, { recursive: true, force: true });
  return measurements;
}

function figures(byline: Load, bare: Load, name: string): Measurement[] {
  const last = byline.times.at(-1) ?? { firstView: 0, usable: 0 };
  const all = byline.scripts.filter(({ isWorker }) => !isWorker);
  const own = all.filter(({ loaded }) => loaded <= last.usable);
  const size = (scripts: LoadedScript[], from = byline) => packedSize(scripts, from.folder);
  const kilobytes = { promise: 'P10', unit: 'KB' } as const;
  const milliseconds = { promise: 'P10', unit: 'ms' } as const;
  const usable = percentile(times(bare, 'usable'), 0.5);
  return [
    {
      ...kilobytes,
      what: 'scripts of the window until a draft can be written, gzip',
      ours: size(own),
      peer: null,
      bound: most(250),
    },
    { ...kilobytes, what: 'the same beside', ours: size(own), peer: { name, value: size(bare.scripts, bare) } },
    {
      ...kilobytes,
      what: 'of them before the first view, gzip',
      ours: size(own.filter(({ loaded }) => loaded <= last.firstView)),
      peer: null,
    },
    {
      ...kilobytes,
      what: 'scripts of the window that come when nothing else is to be done, in the next two seconds, gzip',
      ours: size(all) - size(own),
      peer: null,
    },
    {
      ...kilobytes,
      what: 'scripts of the workers, gzip',
      ours: size(byline.scripts.filter(({ isWorker }) => isWorker)),
      peer: null,
    },
    {
      ...milliseconds,
      what: `from navigation to an editor that takes text, by way of Today, p50 of ${loads} loads`,
      ours: percentile(times(byline, 'usable'), 0.5),
      peer: { name, value: usable },
      bound: most(1.3),
    },
    {
      ...milliseconds,
      what: 'from navigation to the first view',
      ours: percentile(times(byline, 'firstView'), 0.5),
      peer: { name, value: usable },
    },
  ];
}

function times(load: Load, step: keyof LoadTimes): number[] {
  return load.times.map((taken) => taken[step]);
}

function most(value: number): { is: 'at most'; value: number } {
  return { is: 'at most', value };
}

/** Builds the smallest page with React and Lexical, as Byline's own window is built. */
async function buildBarePage(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'byline-bare-'));
  await build({
    root: path.join(import.meta.dirname, 'peers/lexical'),
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  return folder;
}

async function loadBarePage(folder: string): Promise<Load> {
  const bare = await openPeers([folder]);
  await bare.show('index.html');
  const load = { times: await timesOfLoads(bare.page, null, loads), scripts: await loadedScripts(bare.page), folder };
  await bare.close();
  return load;
}

async function loadByline(): Promise<Load> {
  const { page, close } = await openByline({ 'hello.md': '# Hello\n\nHello\n' });
  const taken = await timesOfLoads(page, '.today-draft', loads);
  await page.waitForTimeout(2000);
  const load = { times: taken, scripts: await loadedScripts(page), folder: path.join(root, 'out/renderer') };
  await close();
  return load;
}

/** Kilobytes (1,000 bytes) of these files, each gzipped by itself. */
function packedSize(scripts: readonly LoadedScript[], folder: string): number {
  return scripts.reduce((sum, { file }) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0) / 1000;
}
