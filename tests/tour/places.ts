import type { View } from './view.ts';

const practicePage = (name: 'me' | 'ledger' | 'mirror' | 'policy' | 'learning'): View => ({
  name,
  reach: ({ go, text }) => go(text(`app:page.${name}`)),
});

const list = (status: 'idea' | 'drafting' | 'published'): View => ({
  name: `list-${status}`,
  reach: ({ go, text }) => go(text(`library:navigation.status.${status}`)),
});

/** The pages and lists of the window. */
export const places: readonly View[] = [
  { name: 'today', reach: ({ go, text }) => go(text('library:navigation.today')) },
  ...(['me', 'ledger', 'mirror', 'policy', 'learning'] as const).map(practicePage),
  ...(['idea', 'published'] as const).map(list),
  { name: 'topic', reach: ({ go }) => go('Hiring') },
  { name: 'untagged', reach: ({ go, text }) => go(text('topics:untagged')) },
  {
    name: 'search',
    async reach({ page }) {
      await page.keyboard.press('Control+Shift+f');
      await page.keyboard.type('zolw', { delay: 30 });
    },
  },
  {
    name: 'trash',
    async reach({ page, open, go, text }) {
      await open('Worth reading');
      await page.getByRole('listbox').focus();
      await page.keyboard.press('Delete');
      await page.locator('.toast').waitFor();
      await go(text('library:navigation.trash'));
    },
  },
  { name: 'trashed', reach: ({ page }) => page.locator('.trash-title').first().click() },
];
