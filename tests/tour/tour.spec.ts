import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '../e2e/fixture.ts';
import { readFiles } from '../e2e/support/folders.ts';
import { root } from '../e2e/support/launch.ts';

const sampleLibrary = readFiles(path.join(root, 'resources/sample-library'));
const malformed = '---\ntitle: "Never closed\ntags: [a\n---\n\nThis file is listed and never rewritten.\n';

/** A text of the interface in one language, such as `library:navigation.today`. */
function textsIn(language: 'en' | 'pl') {
  return (key: string): string => {
    const [namespace = '', place = ''] = key.split(':');
    const catalogue: unknown = JSON.parse(
      readFileSync(path.join(root, `src/renderer/strings/${language}/${namespace}.json`), 'utf8'),
    );
    return place.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], catalogue) as string;
  };
}

/** Takes numbered pictures of one walk. */
function camera(page: Page, walk: string) {
  let number = 0;
  return async (name: string): Promise<void> => {
    number += 1;
    await page.waitForTimeout(450);
    await page.screenshot({ path: path.join(root, 'tour', walk, `${String(number).padStart(2, '0')}-${name}.png`) });
  };
}

for (const language of ['en', 'pl'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const text = textsIn(language);

    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme, libraryFiles: { ...sampleLibrary, 'malformed.md': malformed } });

      test('the window with the sample library', async ({ page }) => {
        test.setTimeout(240_000);
        await page.setViewportSize({ width: 1440, height: 900 });
        const picture = camera(page, `${language}-${theme}`);
        const navigation = page.getByRole('navigation');
        const go = (name: string) => navigation.getByRole('button', { name: new RegExp(`^${name}`) }).click();
        const open = (title: string) =>
          page
            .getByRole('option', { name: new RegExp(title) })
            .first()
            .click();

        await page.getByText('Counting what an interview costs').first().waitFor();
        await picture('today');
        await go(text('library:navigation.status.drafting'));
        await open('What a good reference call');
        await page.getByRole('textbox', { name: text('editor:text.label') }).waitFor();
        await page.waitForTimeout(1_500);
        await picture('draft-and-lens');
        await open('New role announcement');
        await page.waitForTimeout(1_000);
        await picture('self-promotion');
        await open('Znowu scena');
        await page.waitForTimeout(1_000);
        await picture('humblebrag-in-polish');
        await page.getByRole('tab', { name: text('app:sidebar.channels') }).click();
        await page.waitForTimeout(1_000);
        await picture('channels');
        await page.getByRole('tab', { name: text('app:sidebar.history') }).click();
        await picture('history');
        await page.getByRole('tab', { name: text('app:sidebar.lens') }).click();
        await open('Never closed|malformed');
        await picture('malformed-file');

        await go(text('library:navigation.status.ready'));
        await open('Seven people');
        await page.waitForTimeout(600);
        await page
          .getByRole('button', { name: text('channels:copyFor') })
          .first()
          .click();
        await picture('copy-menu');
        await page.getByRole('menuitem').first().click();
        await page.waitForTimeout(1_000);
        await picture('copy-as-thread');
        await page.keyboard.press('Escape');

        await page.keyboard.press('Control+k');
        await page.keyboard.type('zolw', { delay: 30 });
        await picture('search');
        await page.keyboard.press('Escape');
        await go('Hiring');
        await picture('topic');
        await go(text('topics:untagged'));
        await picture('untagged');
        await go(text('library:navigation.status.published'));
        await picture('published');
        await go(text('library:navigation.trash'));
        await picture('trash');

        await page.keyboard.press('Control+Shift+p');
        await picture('palette');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+,');
        await picture('settings');
        for (const section of ['writing', 'library', 'hints', 'shortcuts', 'about']) {
          await page.getByRole('tab', { name: text(`settings:section.${section}`) }).click();
          await picture(`settings-${section}`);
        }
        await page.keyboard.press('Escape');

        await page.keyboard.press('Control+n');
        await page.waitForTimeout(600);
        await page.keyboard.press('Enter');
        await page.keyboard.type('/', { delay: 30 });
        await picture('new-draft-and-slash-menu');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+f');
        await picture('find');
        await page.keyboard.press('Escape');
        await go(text('library:navigation.status.drafting'));
        await open('What a good reference call');
        await page.waitForTimeout(800);
        await page.keyboard.press('F4');
        await picture('focus-mode');
        await page.keyboard.press('F4');
        await page.setViewportSize({ width: 1000, height: 700 });
        await picture('narrow');
        await page.setViewportSize({ width: 700, height: 900 });
        await picture('narrowest');
      });
    });

    test.describe(`${language}, ${theme}, without a library`, () => {
      test.use({ language, theme, libraryFiles: null });

      test('the first start', async ({ page }) => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await camera(page, `${language}-${theme}-first`)('welcome');
      });
    });
  }
}
