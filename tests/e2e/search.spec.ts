import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { card, cards, draftFile, goTo, openDraft, search, text, titles } from './pages/studio.ts';

const files = {
  'turtle.md': draftFile({ title: 'Żółw na drodze', lang: 'pl', kind: 'post', topics: ['Przyroda'], body: 'Widziałam go rano.' }),
  'walk.md': draftFile({
    title: 'A walk',
    lang: 'en',
    status: 'published',
    body: 'We met a żółw by the pond, and nobody was in a hurry.',
  }),
  'zolw.md': draftFile({ title: 'Zolw', body: 'Typed in a hurry.' }),
  'calls.md': draftFile({ title: 'Calls', topics: ['Hiring'], body: 'One week of work.' }),
};
test.use({ libraryFiles: files });

async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+f');
  await expect(search(page)).toBeFocused();
  await search(page).fill(words);
}

test.describe('searching', () => {
  for (const words of ['zolw', 'ŻÓŁW', 'żółw']) {
    test(`finds the same for “${words}”`, async ({ page }) => {
      await find(page, words);
      await expect(cards(page)).toHaveCount(3);
      expect((await titles(page)).sort()).toEqual(['A walk', 'Zolw', 'Żółw na drodze'].sort());
    });
  }

  test('shows the found words in titles and texts', async ({ page }) => {
    await find(page, 'zolw');
    await expect(card(page, 'Żółw na drodze').locator('mark').first()).toHaveText('Żółw');
    await expect(card(page, 'A walk').locator('.draft-card-snippet mark')).toHaveText('żółw');
  });

  test('finds while one types, by the beginning of the last word and by topics', async ({ page }) => {
    await find(page, '');
    await page.keyboard.type('hir');
    await expect(cards(page)).toHaveCount(1);
    await expect(card(page, 'Calls')).toBeVisible();
  });

  test('looks everywhere, wherever one was', async ({ page }) => {
    await goTo(page, 'Published');
    await find(page, 'calls');
    await expect(card(page, 'Calls')).toBeVisible();
    await expect(page.getByText('1 draft found')).toBeAttached();
  });

  test('is narrowed by topic, kind, status and language', async ({ page }) => {
    await find(page, 'zolw');
    const narrow = async (chip: string, entry: string) => {
      await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: chip }).click();
      await page.getByRole('menuitemradio', { name: entry, exact: true }).click();
    };
    await narrow('Language', 'English');
    await expect.poll(() => titles(page)).toEqual(['A walk']);
    await narrow('Language: English', 'Polish');
    await expect.poll(() => titles(page)).toEqual(['Żółw na drodze']);
    await narrow('Topic', 'Hiring');
    await expect(page.getByText('No draft matches these filters.')).toBeVisible();
    await page.locator('.list-empty').getByRole('button', { name: 'Clear filters' }).click();
    await expect(cards(page)).toHaveCount(3);
    await narrow('Status', 'Published');
    await expect.poll(() => titles(page)).toEqual(['A walk']);
    await narrow('Status: Published', 'Any status');
    await narrow('Kind', 'Post');
    await expect.poll(() => titles(page)).toEqual(['Żółw na drodze']);
  });

  test('leads into the findings by arrows, and back by Escape', async ({ page }) => {
    await find(page, 'calls');
    await expect(cards(page)).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Calls');
    await page.keyboard.press('Enter');
    await expect(text(page)).toBeFocused();
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.press('Escape');
    await expect(search(page)).toHaveValue('');
    await expect(cards(page)).toHaveCount(4);
  });

  test('says what to do when nothing is found', async ({ page }) => {
    await find(page, 'hippopotamus');
    await expect(page.getByText('Nothing was found for “hippopotamus”.')).toBeVisible();
  });

  test('treats signs of any query language as text', async ({ page }) => {
    for (const words of ['"', 'a OR b', '*', "'); DROP", '{{', 'żółw AND']) {
      await find(page, words);
      await expect(page.getByText(/Nothing was found|draft/).first()).toBeVisible();
    }
    await find(page, 'calls');
    await expect(card(page, 'Calls')).toBeVisible();
  });

  test('sees what was just written', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Calls');
    await text(page).click();
    await page.keyboard.type('Ornithology ');
    await find(page, 'ornithol');
    await expect(card(page, 'Calls')).toBeVisible();
  });
});

test.describe('the palette', () => {
  test('finds a draft by its name without Polish letters, and opens its text', async ({ page }) => {
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('combobox', { name: /Type a command/ }).fill('zolw drodze');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Żółw na drodze');
    await expect(text(page)).toBeFocused();
  });

  test('finds an action and does it', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Type a command/ }).fill('theme dark');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  });
});
