import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { root } from '../e2e/support/launch.ts';
import { buildByline, openByline, rowSelector } from './byline.ts';
import { peerName } from './machine.ts';
import { openPeers } from './peers.ts';
import { type Measurement, percentile } from './result.ts';

const loads = 9;
const firstLoad = { promise: 'P10', bound: { is: 'at most', value: 1.3 } } as const;

/** What a window loads before a person can write, and how long that takes, beside the smallest page with the same two libraries. */
export async function run(): Promise<Measurement[]> {
  buildByline();
  const bareFolder = await buildBarePage();
  const bare = await openPeers([bareFolder]);
  await bare.show('index.html');
  const bareTimes = await timesToUsable(bare.page, null);
  const bareSize = packedSize(await loadedScripts(bare.page), bareFolder);
  await bare.close();
  rmSync(bareFolder, { recursive: true, force: true });

  const byline = await openByline({ 'hello.md': '# Hello\n\nHello\n' });
  const times = await timesToUsable(byline.page, rowSelector);
  const size = packedSize(await loadedScripts(byline.page), path.join(root, 'out/renderer'));
  await byline.close();
  const name = `page of ${peerName('react')} and ${peerName('lexical')}, built by ${peerName('vite')}`;
  return [
    {
      promise: 'P10',
      what: 'scripts of the first load, gzip',
      unit: 'KB',
      ours: size,
      peer: null,
      bound: { is: 'at most', value: 250 },
    },
    { promise: 'P10', what: 'scripts of the first load beside', unit: 'KB', ours: size, peer: { name, value: bareSize } },
    {
      ...firstLoad,
      what: `from navigation to an editor that takes text (for Byline: a draft opened from the list), p50 of ${loads} loads`,
      unit: 'ms',
      ours: percentile(times, 0.5),
      peer: { name, value: percentile(bareTimes, 0.5) },
    },
  ];
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

/** Milliseconds from the start of each navigation to the end of the frame that shows an editor; clicks `row` on the way. */
async function timesToUsable(page: Page, row: string | null): Promise<number[]> {
  await page.addInitScript(watchForEditor, row);
  const times: number[] = [];
  for (let load = 0; load <= loads; load++) {
    await page.reload();
    await page.waitForFunction(() => 'usableAt' in window);
    times.push(await page.evaluate(() => (window as unknown as { usableAt: number }).usableAt));
  }
  return times.slice(1);
}

/** Runs in the page, before its own scripts. */
function watchForEditor(row: string | null): void {
  let clicked = false;
  const painted = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => Object.assign(window, { usableAt: performance.now() });
    port2.postMessage(null);
  };
  const clickRow = (): void => {
    const found = row === null || clicked ? null : document.querySelector<HTMLElement>(row);
    if (!found) return;
    clicked = true;
    found.click();
  };
  const look = (): void => {
    if (document.querySelector('[contenteditable="true"]')) {
      painted();
    } else {
      clickRow();
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

/** The addresses of the scripts that the page has loaded so far, relative to the page's own. */
function loadedScripts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1));
    return [...new Set(names)].filter((name) => name.endsWith('.js'));
  });
}

/** Kilobytes (1,000 bytes) of these files, each gzipped by itself. */
function packedSize(names: readonly string[], folder: string): number {
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0) / 1000;
}
