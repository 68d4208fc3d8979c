import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, type ElectronApplication, expect, type Page, type TestInfo } from '@playwright/test';
import { createFolders, type Folders, type LibraryFiles, writeFiles } from './support/folders.ts';
import { closer, launch, readyWindow } from './support/launch.ts';
import { Problems } from './support/problems.ts';

export { expect };

/** Set with `test.use({ … })`. */
export interface StartOptions {
  /** The drafts to begin with; `null` starts Byline without a library, as on a first start. */
  libraryFiles: LibraryFiles | null;
  language: 'en' | 'pl';
  theme: 'light' | 'dark';
  /** Problems that this spec provokes on purpose. Any other error on a console, violated policy or uncaught error fails the test. */
  expectedProblems: RegExp | null;
}

export interface Started {
  folders: Folders;
  /** The library folder on disk. */
  library: string;
  problems: Problems;
  app: ElectronApplication;
  /** Byline's window, ready to be used. */
  page: Page;
  /** Closes Byline (also after it was killed), starts it again on the same folders and gives its new window. */
  restart: () => Promise<Page>;
}

interface Running {
  app: ElectronApplication;
  close: () => Promise<void>;
}

export const test = base.extend<StartOptions & Started & { start: () => Promise<Running>; running: Running }>({
  libraryFiles: [{}, { option: true }],
  language: ['en', { option: true }],
  theme: ['light', { option: true }],
  expectedProblems: [null, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  folders: async ({}, use) => {
    const folders = createFolders();
    await use(folders);
    folders.remove();
  },

  library: async ({ folders, libraryFiles }, use) => {
    writeFiles(folders.library, libraryFiles ?? {});
    await use(folders.library);
  },

  problems: async ({ expectedProblems }, use) => {
    const problems = new Problems();
    await use(problems);
    const unexpected = problems.found.filter((problem) => !expectedProblems?.test(problem));
    expect(unexpected, 'problems in the window or the main process').toEqual([]);
  },

  start: async ({ folders, library, libraryFiles, language, theme, problems }, use, testInfo) => {
    writeFileSync(path.join(folders.userData, 'settings.json'), JSON.stringify({ theme }));
    const args = ['--lang', language, ...(libraryFiles === null ? [] : ['--library', library])];
    const output: string[] = [];
    await use(async () => {
      const app = await launch({ ...folders, args });
      problems.watch(app);
      app.process().stdout?.on('data', (piece) => output.push(String(piece)));
      app.process().stderr?.on('data', (piece) => output.push(String(piece)));
      return { app, close: closer(app) };
    });
    if (testInfo.status !== testInfo.expectedStatus)
      await testInfo.attach('output of the main process', { body: output.join('') });
  },

  running: async ({ start }, use, testInfo) => {
    const running = await start();
    await use(running);
    if (testInfo.status !== testInfo.expectedStatus) await attachPictures(running.app, testInfo);
    await running.close();
  },

  app: async ({ running }, use) => use(running.app),

  page: async ({ running }, use) => use(await readyWindow(running.app)),

  restart: async ({ running, start }, use) =>
    use(async () => {
      await running.close();
      Object.assign(running, await start());
      return readyWindow(running.app);
    }),
});

async function attachPictures(app: ElectronApplication, testInfo: TestInfo): Promise<void> {
  for (const page of app.windows()) {
    const picture = await page.screenshot({ timeout: 5000 }).catch(() => undefined);
    if (picture) await testInfo.attach('window', { body: picture, contentType: 'image/png' });
  }
}
