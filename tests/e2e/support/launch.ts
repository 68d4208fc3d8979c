import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export const root = path.resolve(import.meta.dirname, '../../..');

export interface LaunchOptions {
  /** The folder of the app's package. */
  app?: string;
  userData: string;
  home: string;
  args?: string[];
}

/** Starts an app on whichever runtime was chosen. */
export function launch({ app = root, userData, home, args = [] }: LaunchOptions): Promise<ElectronApplication> {
  return _electron.launch({
    args: [app, `--user-data-dir=${userData}`, ...args],
    cwd: root,
    // The app's own setting decides the theme, not Playwright.
    colorScheme: null,
    env: {
      ...definedVariables(),
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, '.config'),
      LANGUAGE: 'en_US',
      LC_ALL: 'en_US.UTF-8',
    },
  });
}

/** Starts an app once more beside one that runs, as a person does who forgot; resolves with its exit code when it has ended. */
export function startAgain(
  { app = root, userData, args = [] }: Omit<LaunchOptions, 'home'>,
  folder: string,
): Promise<number | null> {
  const electron = createRequire(import.meta.url)('electron/index.js') as string;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electron, [...sandbox, app, `--user-data-dir=${userData}`, ...args], { cwd: folder, stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', resolve));
}

/** Gives a function that ends the app; one that has ended already, or was killed, is no error. */
export function closer(app: ElectronApplication): () => Promise<void> {
  // Taken now: an app that has ended does not tell its process any more.
  const child = app.process();
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await app.close().catch(() => {});
    await ended;
  };
}

/** The window of a started Byline, once it shows something. */
export async function readyWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  await page.waitForURL(/byline/);
  await page.locator('#root > *').first().waitFor({ state: 'attached', timeout: 15_000 });
  return page;
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
