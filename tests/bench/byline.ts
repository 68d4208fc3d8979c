import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { SettingsChange } from '../../src/contract/settings.ts';
import { createFolders, type LibraryFiles, writeFiles } from '../e2e/support/folders.ts';
import { launch, readyWindow, root } from '../e2e/support/launch.ts';
import { chooseRuntime } from '../e2e/support/runtime.ts';

export interface BylineWindow {
  page: Page;
  close(): Promise<void>;
}

let built = false;

/** Builds the app once for a run, so that the figures are those of the sources at hand. */
export function buildByline(): void {
  if (!built) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  built = true;
}

/** Starts the built app on a library of these files, with a fresh home and 1440 × 900 pixels as the bare pages have. */
export async function openByline(files: LibraryFiles, settings: SettingsChange = {}): Promise<BylineWindow> {
  buildByline();
  chooseRuntime();
  const folders = createFolders();
  writeFiles(folders.library, files);
  writeFileSync(path.join(folders.userData, 'settings.json'), JSON.stringify({ theme: 'light', ...settings }));
  const app = await launch({ ...folders, args: ['--lang', 'en', '--library', folders.library] });
  const page = await readyWindow(app);
  await page.getByRole('button', { name: /^Drafts/ }).click();
  return {
    page,
    async close() {
      await app.close();
      folders.remove();
    },
  };
}

/** What a draft is in the list. */
const rowSelector = '[role="option"][data-key]';

/** Opens the draft of exactly this title from the list. */
export async function openRow(page: Page, title: string): Promise<void> {
  const named = page.locator('.draft-card-title', { hasText: new RegExp(`^${title}$`) });
  await page.locator(rowSelector).filter({ has: named }).click();
}
