import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../e2e/support/launch.ts';
import { chooseRuntime } from '../e2e/support/runtime.ts';

/** A window that shows bare pages, in the same browser as Byline's and as large as its window. */
export interface PeerWindow {
  page: Page;
  /** Shows a page of one of the folders. */
  show(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the host of bare pages on `tests/bench/peers/pages` and on more folders with pages or drafts. */
export async function openPeers(folders: readonly string[] = []): Promise<PeerWindow> {
  chooseRuntime();
  const home = mkdtempSync(path.join(tmpdir(), 'byline-peers-'));
  mkdirSync(path.join(home, 'user-data'));
  process.env.PEER_FOLDERS = [path.join(import.meta.dirname, 'peers/pages'), ...folders].join(path.delimiter);
  const app = await launch({ app: path.join(import.meta.dirname, 'peers'), userData: path.join(home, 'user-data'), home });
  const page = await app.firstWindow();
  await page.waitForURL(/\/empty\.html$/);
  return {
    page,
    async show(name) {
      await page.goto(new URL(name, page.url()).href);
    },
    async close() {
      await app.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The browser of a page, as a peer is named. */
export async function browserName(page: Page): Promise<string> {
  const agent = await page.evaluate(() => navigator.userAgent);
  return /(?:Headless)?(Chrome\/[\d.]+)/.exec(agent)?.[1]?.replace('Chrome/', 'Chromium ') ?? agent;
}
