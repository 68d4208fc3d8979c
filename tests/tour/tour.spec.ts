import path from 'node:path';
import { test } from '../e2e/fixture.ts';
import { readFiles } from '../e2e/support/folders.ts';
import { root } from '../e2e/support/launch.ts';

const sampleLibrary = readFiles(path.join(root, 'resources/sample-library'));

for (const language of ['en', 'pl'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme, libraryFiles: sampleLibrary });

      test('the main window', async ({ page }) => {
        await page.getByText('Counting what an interview costs').first().waitFor();
        await page.screenshot({ path: path.join(root, `tour/main-window-${language}-${theme}.png`) });
      });
    });
  }
}
