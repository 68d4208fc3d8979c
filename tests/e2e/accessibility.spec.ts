import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { readFiles } from './support/folders.ts';
import { root } from './support/launch.ts';

const sample = readFiles(path.join(root, 'resources/sample-library'));
test.use({ libraryFiles: sample });
test.setTimeout(180_000);

/** Everything that axe finds on the window as it is now; each with the elements it is about. */
async function findings(page: Page): Promise<string[]> {
  // Colours are looked at when nothing moves any more.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))));
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  // What hangs open over the window belongs to the button it hangs on, not to a landmark.
  const hangs = (await page.locator('[data-dialog]:visible').count()) > 0;
  const { violations } = await (hangs ? builder.disableRules(['region']) : builder).analyze();
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
    );
}

type View = [name: string, reach: (page: Page) => Promise<void>];

/** The views, each reached from the one before. */
const views: View[] = [
  ...['me', 'ledger', 'mirror', 'policy', 'learning'].map(
    (name, index): View => [
      name,
      async (page) => {
        await page.locator('nav ul').nth(2).getByRole('button').nth(index).click();
        await page.locator('main.page h2').first().waitFor();
      },
    ],
  ),
  [
    'today',
    async (page) => {
      await page.locator('nav section').first().getByRole('button').first().click();
      await page.locator('.today-draft').first().waitFor();
    },
  ],
  [
    'a draft with its lens',
    async (page) => {
      await page.locator('.today-draft', { hasText: 'New role announcement' }).click();
      await page.locator('.hint-card').first().waitFor();
    },
  ],
  [
    'a panel for acting on a hint',
    async (page) => {
      await page.locator('.act-button').first().click();
      await page.locator('.act-panel').waitFor();
    },
  ],
  ['channels', async (page) => page.getByRole('tab').nth(1).click()],
  [
    'checks',
    async (page) => {
      await page.getByRole('tab').nth(2).click();
      await page.locator('.checks').waitFor();
    },
  ],
  ['history', async (page) => page.getByRole('tab').nth(3).click()],
  [
    'topic picker',
    async (page) => {
      await page.keyboard.press('Control+Shift+t');
      await page.getByRole('combobox').waitFor();
    },
  ],
  [
    'search with findings',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+f');
      await expect(page.getByRole('search').getByRole('textbox')).toBeFocused();
      await page.keyboard.type('zolw');
      await page.locator('mark').first().waitFor();
    },
  ],
  [
    'a menu',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.list-title-row .icon-button').last().click();
      await page.getByRole('menu').waitFor();
    },
  ],
  [
    'the list in groups',
    async (page) => {
      await page.getByRole('menuitemradio').last().click();
      await page.locator('.draft-group').first().waitFor();
    },
  ],
  [
    'the palette',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('.palette-item').first().waitFor();
    },
  ],
  ...[0, 1, 2, 3, 4, 5, 6].map((section): (typeof views)[number] => [
    `settings, part ${section + 1}`,
    async (page) => {
      if (section === 0) {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+,');
      }
      await page.getByRole('dialog').getByRole('tab').nth(section).click();
    },
  ]),
  [
    'the handbook',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+F1');
      await page.locator('.handbook-item').nth(2).click();
      await page.locator('.handbook-lens').waitFor();
    },
  ],
  [
    'the profile',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.brand-phrase').click();
      await page.locator('.profile-form').waitFor();
    },
  ],
  [
    'a new topic',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.navigation-section-head button').click();
      await page.locator('.topic-form').waitFor();
    },
  ],
  [
    'the copy dialog',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.copy-menu-button').click();
      await page.getByRole('menuitem').first().click();
      await page.locator('.copy-dialog').waitFor();
    },
  ],
  [
    'focus mode',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F4');
    },
  ],
  [
    'trash with a draft and a message',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').focus();
      await page.keyboard.press('Delete');
      await page.locator('.toast').waitFor();
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^(Trash|Kosz)/ })
        .click();
      await page.locator('.trash-line').waitFor();
    },
  ],
  [
    'a narrow window with a floating list',
    async (page) => {
      await page.setViewportSize({ width: 700, height: 900 });
      await page.keyboard.press('Control+Shift+f');
      await page.getByRole('listbox').waitFor();
    },
  ],
];

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme, language: theme === 'light' ? 'en' : 'pl' });

    test('axe finds nothing serious on any view', async ({ page }) => {
      const found: string[] = [];
      for (const [name, reach] of views) {
        await reach(page);
        found.push(...(await findings(page)).map((finding) => `${name}: ${finding}`));
      }
      expect(found).toEqual([]);
    });

    test.describe('on a first start', () => {
      test.use({ libraryFiles: null });

      test('axe finds nothing serious', async ({ page }) => {
        await page.getByRole('main').waitFor();
        expect(await findings(page)).toEqual([]);
      });
    });

    test.describe('in an empty library', () => {
      test.use({ libraryFiles: {} });

      test('axe finds nothing serious', async ({ page }) => {
        await page.getByRole('main').waitFor();
        expect(await findings(page)).toEqual([]);
        await page.keyboard.press('Control+Shift+f');
        await page.locator('.list-empty').waitFor();
        expect(await findings(page)).toEqual([]);
      });
    });
  });
}

test('motion is left out for those who asked their computer for that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--motion'))).toMatch(/^0m?s$/);
});

test('a very large text still fits the window', async ({ page }) => {
  await page.locator('.today-draft').first().click();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Control+Equal');
  await page.setViewportSize({ width: 800, height: 700 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(overflow).toBe(false);
});
