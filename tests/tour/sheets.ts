import type { View } from './view.ts';

const good = 'What a good reference call';

/** A draft is open, with what stands beside its text and over it. */
export const sheets: readonly View[] = [
  { name: 'draft-and-lens', reach: ({ open }) => open(good) },
  {
    name: 'floating-sidebar',
    reach: ({ open }) => open(good),
    after: ({ show }) => show('sidebar'),
  },
  {
    name: 'floating-list',
    reach: ({ open }) => open(good),
    after: ({ show }) => show('list'),
  },
  { name: 'self-promotion', reach: ({ open }) => open('New role announcement') },
  { name: 'in-polish', reach: ({ open }) => open('Znowu scena') },
  {
    name: 'acting',
    async reach({ open, page }) {
      await open('New role announcement');
      await page.locator('.act-button').first().click();
    },
    after: ({ show }) => show('sidebar'),
  },
  ...(['channels', 'checks', 'history'] as const).map(
    (name): View => ({
      name: `sidebar-${name}`,
      async reach({ open, tab }) {
        await open('Seven people');
        await tab(name);
      },
      after: ({ show }) => show('sidebar'),
    }),
  ),
  {
    name: 'previews',
    async reach({ open, tab, page }) {
      await open('Seven people');
      await tab('lens');
      await page.keyboard.press('Shift+F9');
    },
  },
  {
    name: 'published-piece',
    async reach({ page, open }) {
      await page.keyboard.press('Shift+F9');
      await open('Counting what an interview costs');
    },
  },
  { name: 'malformed-file', reach: ({ open }) => open('malformed') },
  {
    name: 'topic-picker',
    async reach({ open, page }) {
      await open(good);
      await page.keyboard.press('Control+Shift+t');
    },
  },
  {
    name: 'copy-menu',
    async reach({ open, page }) {
      await open('Seven people');
      await page.locator('.copy-menu-button').click();
    },
  },
  {
    name: 'find',
    async reach({ open, page }) {
      await open(good);
      await page.keyboard.press('Control+h');
      await page.keyboard.type('call');
    },
  },
  {
    name: 'table',
    async reach({ open, page, text }) {
      await open('Hours by step');
      await page
        .getByRole('textbox', { name: text('editor:text.label') })
        .locator('td')
        .first()
        .click();
    },
  },
  {
    name: 'focus-mode',
    async reach({ open, page }) {
      await open(good);
      await page.keyboard.press('F4');
    },
  },
  {
    name: 'new-draft-and-slash-menu',
    async reach({ page }) {
      await page.keyboard.press('Control+n');
      await page.waitForTimeout(800);
      await page.keyboard.press('Enter');
      await page.keyboard.type('/', { delay: 30 });
    },
  },
];
