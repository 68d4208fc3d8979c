import path from 'node:path';
import { type Page, test as runner } from '@playwright/test';
import { test } from '../e2e/fixture.ts';
import { readFiles } from '../e2e/support/folders.ts';
import { root } from '../e2e/support/launch.ts';
import { channelFiles } from './channel-files.ts';
import { channelViews } from './channel-views.ts';
import { chosen, isNamed } from './chosen.ts';
import { dialogs } from './dialogs.ts';
import { places } from './places.ts';
import { practiceFiles } from './practice-files.ts';
import { sheets } from './sheets.ts';
import { nameOf, resize, sizes, walkingSize } from './sizes.ts';
import type { View } from './view.ts';
import { createWalker } from './walker.ts';
import { type TourLanguage, textsIn } from './words.ts';

const sampleLibrary = readFiles(path.join(root, 'resources/sample-library'));
/** What the sample library does not have. */
const malformed = '---\ntitle: "Never closed\ntags: [a\n---\n\nThis file is listed and never rewritten.\n';
const withTable =
  '---\ntitle: Hours by step\ntags: [Hiring]\n---\n\nWhere the hours of one hire went.\n\n| step | hours | who |\n| --- | --- | --- |\n| reading | 12 | Ola |\n| panel | 41 | seven people |\n';
const takenSizes = chosen(
  chosen(sizes, ({ width }) => width),
  ({ percent }) => percent,
);

const firstStart: readonly View[] = [{ name: 'welcome', reach: async () => {} }];
const emptyLibrary: readonly View[] = [
  { name: 'empty-today', reach: async () => {} },
  { name: 'empty-list', reach: ({ go, text }) => go(text('library:navigation.status.drafting')) },
  { name: 'empty-ledger', reach: ({ go, text }) => go(text('app:page.ledger')) },
];
const sampleViews: readonly View[] = [...places, ...sheets, ...dialogs];
/** Those that were named, of all libraries. */
const taken = new Set(chosen([...sampleViews, ...channelViews, ...emptyLibrary, ...firstStart], ({ name }) => name));
/** The pictures of the README and of the handbook are taken by themselves. */
const isOther = isNamed('readme') || isNamed('pictures');
const takenOf = (views: readonly View[]) => (isOther ? [] : views.filter((view) => taken.has(view)));

/** Takes a picture of each view in each window; `tour/en-light/1440-100/today.png` is one. A view that cannot be reached is told at the end. */
async function walk(page: Page, language: TourLanguage, theme: string, wanted: readonly View[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const walker = createWalker(page, textsIn(language));
  const missed: string[] = [];
  await resize(page, session, walkingSize);
  for (const view of wanted) {
    try {
      await walker.home();
      await view.reach(walker);
      await page.waitForTimeout(400);
      for (const size of takenSizes) {
        await resize(page, session, size);
        await view.after?.(walker);
        await page.screenshot({ path: path.join(root, 'tour', `${language}-${theme}`, nameOf(size), `${view.name}.png`) });
      }
    } catch (error) {
      missed.push(`${view.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
    await resize(page, session, walkingSize);
  }
  runner.expect(missed, 'views that could not be reached').toEqual([]);
}

const skipUnless = (views: readonly View[]) => test.skip(takenOf(views).length === 0, 'Nobody asked for it.');

for (const language of chosen(['en', 'pl'] as const, (each) => each)) {
  for (const theme of chosen(['light', 'dark'] as const, (each) => each)) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme, libraryFiles: { ...sampleLibrary, 'malformed.md': malformed, 'hours.md': withTable } });
      skipUnless(sampleViews);

      test('the window with the sample library', async ({ page }) => {
        test.setTimeout(1_800_000);
        page.setDefaultTimeout(15_000);
        await page.locator('.today-draft').first().waitFor({ timeout: 60_000 });
        await walk(page, language, theme, takenOf(sampleViews));
      });
    });

    test.describe(`${language}, ${theme}, with something in every view of channels`, () => {
      test.use({ language, theme, libraryFiles: { ...sampleLibrary, ...practiceFiles[language], ...channelFiles } });
      skipUnless(channelViews);

      test('the channels', async ({ page }) => {
        test.setTimeout(1_800_000);
        page.setDefaultTimeout(15_000);
        await page.locator('.today-draft').first().waitFor({ timeout: 60_000 });
        await walk(page, language, theme, takenOf(channelViews));
      });
    });

    test.describe(`${language}, ${theme}, in an empty library`, () => {
      test.use({ language, theme, libraryFiles: {} });
      skipUnless(emptyLibrary);

      test('the first minute', async ({ page }) => walk(page, language, theme, takenOf(emptyLibrary)));
    });

    test.describe(`${language}, ${theme}, without a library`, () => {
      test.use({ language, theme, libraryFiles: null });
      skipUnless(firstStart);

      test('the first start', async ({ page }) => walk(page, language, theme, takenOf(firstStart)));
    });
  }
}
