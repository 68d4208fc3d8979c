import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../e2e/fixture.ts';
import { readFiles } from '../e2e/support/folders.ts';
import { root } from '../e2e/support/launch.ts';
import { isNamed } from './chosen.ts';
import { practiceFiles } from './practice-files.ts';
import { createWalker, type Walker } from './walker.ts';
import { textsIn } from './words.ts';

/** Small enough to be read in the handbook, large enough to be read at all. */
const size = { width: 1100, height: 760 };
const quality = 60;

const views: Record<string, (walker: Walker) => Promise<unknown>> = {
  today: ({ go, text }) => go(text('library:navigation.today')),
  ...Object.fromEntries(
    ['me', 'ledger', 'mirror', 'policy', 'learning'].map((name) => [
      name,
      ({ go, text }: Walker) => go(text(`app:page.${name}`)),
    ]),
  ),
  'reference-pack': ({ command, text }) => command(text('app:action.pack.open')),
};

/** What of the window stands in the picture of a page. */
const shownOf = (page: Page, name: string): Locator =>
  name === 'reference-pack' ? page.getByRole('dialog') : page.locator('main.page');

async function takePicture(page: Page, name: string, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const box = await shownOf(page, name).boundingBox();
  if (box === null) throw new Error(`The view ${name} is not there.`);
  const clip = { ...box, height: Math.min(box.height, size.height - box.y - 32), scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(data, 'base64'));
}

// The pictures of the handbook are taken only when they are asked for: `npm run tour -- pictures`.
for (const language of ['en', 'pl'] as const) {
  test.describe(`the pictures of the handbook, ${language}`, () => {
    test.use({
      language,
      libraryFiles: { ...readFiles(path.join(root, 'resources/sample-library')), ...practiceFiles[language] },
    });
    test.skip(!isNamed('pictures'), 'Nobody asked for it.');

    test('show each view of the practice', async ({ page }) => {
      test.setTimeout(600_000);
      const walker = createWalker(page, textsIn(language));
      await page.setViewportSize(size);
      await page.locator('.today-draft').first().waitFor({ timeout: 60_000 });
      for (const [name, reach] of Object.entries(views)) {
        await walker.home();
        await reach(walker);
        await shownOf(page, name).locator('h2').first().waitFor({ timeout: 60_000 });
        if (name === 'ledger') {
          // A figure that is still being read is no picture to keep.
          await expect(page.getByText(/^The lens is still reading|(jest|są) jeszcze czytan/)).toHaveCount(0, {
            timeout: 240_000,
          });
        }
        await page.waitForTimeout(1_000);
        await takePicture(page, name, path.join(root, 'docs/handbook', language, 'pictures', `${name}.webp`));
      }
    });
  });
}
