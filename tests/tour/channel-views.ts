import { titles } from './channel-files.ts';
import type { View } from './view.ts';
import type { Walker } from './walker.ts';

async function openPreviews({ open, page }: Walker): Promise<void> {
  await open(titles.everywhere);
  if (!(await page.locator('.preview-dock').isVisible())) await page.keyboard.press('Shift+F9');
  await page.locator('.preview').first().waitFor();
  await page.waitForTimeout(500);
}

const closePreviews = async ({ page }: Walker): Promise<void> => {
  if (await page.locator('.preview-dock').isVisible()) await page.keyboard.press('Shift+F9');
};

/** Scrolls the row of previews to one of them; another width scrolls it anew. */
const toPreview =
  (place: number) =>
  ({ page }: Walker) =>
    page
      .locator('.preview')
      .nth(place)
      .evaluate((element) => element.scrollIntoView({ inline: 'start', block: 'nearest' }));

async function copyFor({ page, text }: Walker, target: string): Promise<void> {
  await page.locator('.copy-menu-button').click();
  await page.getByRole('menuitem', { name: text(`channels:target.${target}`), exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

async function inChannelsTab(walker: Walker, title: string): Promise<void> {
  await closePreviews(walker);
  await walker.open(title);
  await walker.tab('channels');
}

const sidebar = { after: ({ show }: Walker) => show('sidebar') };

/** Previews, series, pieces of an article, copying and exports, with something in each. */
export const channelViews: readonly View[] = [
  { name: 'previews-phone', reach: openPreviews, after: toPreview(0) },
  { name: 'previews-phone-middle', reach: openPreviews, after: toPreview(3) },
  { name: 'previews-phone-end', reach: openPreviews, after: toPreview(7) },
  {
    name: 'previews-computer',
    async reach(walker) {
      await openPreviews(walker);
      await walker.page.locator('.preview-device').nth(1).click();
    },
    after: toPreview(1),
  },
  {
    name: 'previews-other-words',
    async reach(walker) {
      const { page } = walker;
      await openPreviews(walker);
      await page.locator('.preview-device').nth(0).click();
      await page.locator('.preview').first().locator('.preview-pencil').nth(0).click();
      await page.keyboard.type('!');
      await page.keyboard.press('Control+Enter');
      await page.locator('.preview-own-note').first().waitFor();
      await page.locator('.preview').nth(1).locator('.preview-pencil').first().click();
    },
    after: toPreview(0),
  },
  {
    name: 'limit-in-the-text',
    async reach(walker) {
      await walker.open(titles.everywhere);
      await closePreviews(walker);
      await walker.page.locator('.limit-mark').first().waitFor();
    },
  },
  { name: 'article-with-pieces', reach: (walker) => inChannelsTab(walker, titles.article), ...sidebar },
  {
    name: 'piece-of-a-changed-article',
    async reach(walker) {
      const { page, text, open, tab } = walker;
      await open(titles.article);
      await page.getByRole('textbox', { name: text('editor:text.label') }).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' Or about two of them.');
      await page.waitForTimeout(2_500);
      await open(titles.piece);
      await tab('channels');
      await page.locator('.hub-difference').waitFor();
    },
    ...sidebar,
  },
  {
    name: 'make-a-piece',
    async reach(walker) {
      await inChannelsTab(walker, titles.article);
      await walker.page.getByRole('button', { name: walker.text('channels:hub.make') }).click();
      await walker.page.getByRole('dialog').getByRole('checkbox').nth(1).check();
    },
  },
  { name: 'map-with-pieces', reach: ({ command, text }) => command(text('app:action.hubs.open')) },
  { name: 'series-with-pieces', reach: ({ command, text }) => command(text('app:action.series.open')) },
  {
    name: 'share-with-credit',
    async reach({ open }) {
      await open(titles.share);
    },
  },
  { name: 'profile-field', reach: ({ open }) => open(titles.headline) },
  {
    name: 'copy-losses',
    async reach(walker) {
      await walker.open(titles.constructs);
      await copyFor(walker, 'linkedin');
    },
  },
  {
    name: 'copy-losses-rich',
    async reach(walker) {
      await walker.open(titles.constructs);
      await copyFor(walker, 'linkedin-article');
    },
  },
  {
    name: 'copy-cut-by-hand',
    async reach(walker) {
      const { page, open } = walker;
      await open(titles.everywhere);
      await copyFor(walker, 'x');
      await page.locator('.thread-options select').selectOption('manual');
    },
  },
  {
    name: 'export-to-a-site',
    async reach({ open, page, command, text }) {
      await open(titles.constructs);
      await command(text('app:action.exports.open'));
      await page.locator('input[name="export-format"]').nth(1).check();
      await page.waitForTimeout(1_000);
    },
  },
  {
    name: 'checks-with-notices',
    async reach({ open, tab, page }) {
      await open(titles.notices);
      await tab('checks');
      await page.locator('.check-list li').first().waitFor({ timeout: 60_000 });
    },
    ...sidebar,
  },
  {
    name: 'checks-further-down',
    async reach({ open, tab, page }) {
      await open(titles.notices);
      await tab('checks');
      await page.locator('.check-list li').first().waitFor({ timeout: 60_000 });
    },
    async after({ show, page }) {
      await show('sidebar');
      await page.locator('.checks').evaluate((panel) => panel.lastElementChild?.scrollIntoView({ block: 'end' }));
    },
  },
  {
    name: 'before-copying',
    async reach(walker) {
      await walker.open(titles.notices);
      await copyFor(walker, 'linkedin');
    },
  },
  {
    name: 'settings-channels-open',
    async reach({ page, text }) {
      await page.keyboard.press('Control+,');
      await page
        .getByRole('dialog')
        .getByRole('tab', { name: text('settings:section.channels') })
        .click();
      await page.locator('.own-channel > summary').first().click();
    },
  },
];
