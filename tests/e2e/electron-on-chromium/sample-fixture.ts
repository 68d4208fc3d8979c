import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { createFolders, type Folders } from '../support/folders.ts';
import { closer, launch } from '../support/launch.ts';
import { type StartedSample, sampleApp, startSample } from './processes.ts';

export { expect };

/** Whether the specs run on Chromium by the stand-in, not on Electron itself. */
export const onStandIn = process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined;

type Change = (value: number) => number;

interface SampleApi {
  echo(value: unknown): Promise<unknown>;
  fail(): Promise<never>;
  missing(): Promise<never>;
  sender(): Promise<{ url: string; origin: string; isTop: boolean; isMainFrame: boolean }>;
  pick(): Promise<string[]>;
  ask(): Promise<number>;
  theme(theme: string): Promise<boolean>;
  ping(value: number): void;
  onPong(listener: (...args: unknown[]) => void): () => void;
  add(left: number, right: number): number;
  throws(): never;
  twice(change: Change): number;
  later(change: (value: number) => Promise<number>): Promise<number>;
  facts: { platform: string; electron: string; title: string; state: string };
}

declare global {
  interface Window {
    sample: SampleApi;
    seenFirst: { api: string; title: string };
  }
}

interface SampleFixtures {
  folders: Folders;
  app: ElectronApplication;
  page: Page;
  /** What the sample app has noted in its main process. */
  journal: () => Promise<unknown[]>;
  /** Starts the sample app without Playwright, on the same folders. */
  startBare: (...args: string[]) => StartedSample;
}

export const test = base.extend<SampleFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  folders: async ({}, use) => {
    const folders = createFolders();
    await use(folders);
    folders.remove();
  },

  app: async ({ folders }, use) => {
    const app = await launch({ app: sampleApp, ...folders });
    const close = closer(app);
    await use(app);
    await close();
  },

  page: async ({ app }, use) => {
    const page = await app.firstWindow();
    await page.waitForURL(/sample/);
    await use(page);
  },

  journal: async ({ app }, use) => use(() => app.evaluate(() => (globalThis as unknown as { journal: unknown[] }).journal)),

  startBare: async ({ folders }, use) => {
    const started: StartedSample[] = [];
    await use((...args) => {
      const sample = startSample(folders, args);
      started.push(sample);
      return sample;
    });
    for (const sample of started) sample.process.kill('SIGTERM');
    await Promise.all(started.map((sample) => sample.ended));
  },
});
