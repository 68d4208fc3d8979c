import path from 'node:path';
import { expect, test } from '../e2e/fixture.ts';
import { goTo, openDraft } from '../e2e/pages/studio.ts';
import { readFiles } from '../e2e/support/folders.ts';
import { root } from '../e2e/support/launch.ts';
import { isNamed } from './chosen.ts';
import { resize, walkingSize } from './sizes.ts';

// The two pictures of the README are taken only when they are asked for: `npm run tour -- readme`.
for (const theme of ['light', 'dark'] as const) {
  test.describe(`the picture of the README, ${theme}`, () => {
    test.use({ theme, libraryFiles: readFiles(path.join(root, 'resources/sample-library')) });

    test.skip(!isNamed('readme'), 'Nobody asked for it.');

    test('shows a draft with its lens', async ({ page }) => {
      test.setTimeout(240_000);
      await resize(page, await page.context().newCDPSession(page), walkingSize);
      await goTo(page, 'Drafts');
      await openDraft(page, 'What a good reference call sounds like');
      await expect(page.locator('.hint-card').first()).toBeVisible({ timeout: 120_000 });
      // The little bars of the list come one by one.
      await expect(page.locator('.draft-card .shares-line')).not.toHaveCount(0, { timeout: 60_000 });
      await page.waitForTimeout(15_000);
      await page.mouse.move(700, 450);
      await page.screenshot({ path: path.join(root, `docs/pictures/window-${theme}.png`) });
    });
  });
}
