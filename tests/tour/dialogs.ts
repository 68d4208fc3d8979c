import type { View } from './view.ts';

const settings = ['general', 'writing', 'channels', 'library', 'hints', 'shortcuts', 'about'] as const;

const byCommand = (name: string, key: string): View => ({ name, reach: ({ command, text }) => command(text(key)) });

/** What is opened over the window. */
export const dialogs: readonly View[] = [
  {
    name: 'copy-as-thread',
    async reach({ open, page }) {
      await open('Seven people');
      await page.locator('.copy-menu-button').click();
      await page.getByRole('menuitem').first().click();
    },
  },
  {
    name: 'publish',
    async reach({ open, page, text }) {
      await open('Seven people');
      await page.getByRole('button', { name: text('library:menu.label') }).click();
      await page.getByRole('menuitem', { name: text('library:menu.publish') }).click();
    },
  },
  byCommand('export', 'app:action.exports.open'),
  byCommand('series', 'app:action.series.open'),
  byCommand('hub-map', 'app:action.hubs.open'),
  byCommand('pack', 'app:action.pack.open'),
  byCommand('job-search', 'app:action.jobSearch.open'),
  byCommand('import', 'import:action'),
  byCommand('profile', 'app:action.profile.open'),
  byCommand('new-topic', 'app:action.topics.create'),
  byCommand('idea', 'app:action.idea.open'),
  { name: 'palette', reach: ({ page }) => page.keyboard.press('Control+Shift+p') },
  ...settings.map(
    (section): View => ({
      name: `settings-${section}`,
      async reach({ page, text }) {
        await page.keyboard.press('Control+,');
        await page
          .getByRole('dialog')
          .getByRole('tab', { name: text(`settings:section.${section}`) })
          .click();
      },
    }),
  ),
  { name: 'handbook', reach: ({ page }) => page.keyboard.press('Shift+F1') },
];
