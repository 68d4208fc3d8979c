import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { draftFile, goTo, openDraft, text } from './pages/studio.ts';

const boast = 'I have 20 years of experience in payroll.';
test.use({
  libraryFiles: {
    'alpha.md': draftFile({ title: 'Alpha', lang: 'en', body: `${boast}\n\nAsk an expert before you sign the lease.` }),
  },
});

const handbook = (page: Page) => page.getByRole('dialog', { name: /^(Handbook|Podręcznik)$/ });
const contents = (page: Page) => handbook(page).getByRole('navigation');
const heading = (page: Page, name: string) => handbook(page).getByRole('heading', { name, exact: true });

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: /Type a command/ })).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.locator('.palette-item').first()).toContainText(words);
  await page.keyboard.press('Enter');
}

test.describe('the handbook', () => {
  test('opens from a hint at the page of its kind, and Escape leads back to the hint', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    const card = page.locator('.hint-card', { hasText: boast });
    await card.getByRole('button', { name: /^Why:/ }).click();
    const why = card.getByRole('button', { name: 'What the lens looks for here, and how often it is right' });
    await why.focus();
    await page.keyboard.press('Enter');
    await expect(heading(page, 'A claim about yourself')).toBeFocused();
    await expect(contents(page).getByRole('button', { name: 'A claim about yourself' })).toHaveAttribute('aria-current', 'page');
    await page.keyboard.press('Escape');
    await expect(handbook(page)).toHaveCount(0);
    await expect(why).toBeFocused();
  });

  test('opens from the question mark and from the palette; writing goes on where it was', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    await page.getByRole('button', { name: 'Help: the handbook' }).click();
    await expect(heading(page, 'Writing')).toBeFocused();
    await page.keyboard.press('Escape');
    await text(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await command(page, 'Handbook');
    await expect(heading(page, 'Writing')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(text(page)).toBeFocused();
    await page.keyboard.type(' Indeed.');
    await expect(text(page)).toContainText('sign the lease. Indeed.');
  });

  test('leads by its links from page to page and to a section, and back', async ({ page }) => {
    await page.keyboard.press('Shift+F1');
    await contents(page).getByRole('button', { name: 'The lens' }).click();
    await expect(heading(page, 'The lens')).toBeFocused();
    const address = page.url();
    await handbook(page).getByRole('article').getByRole('link', { name: 'big words' }).first().click();
    await expect(heading(page, 'Big words')).toBeFocused();
    await handbook(page).getByRole('link', { name: 'How this is counted' }).click();
    await expect(heading(page, 'How it is measured')).toBeFocused();
    await expect(heading(page, 'How it is measured')).toBeInViewport();
    const back = handbook(page).getByRole('button', { name: 'Back' });
    await back.click();
    await expect(heading(page, 'Big words')).toBeFocused();
    await back.click();
    await back.click();
    await expect(heading(page, 'Writing')).toBeFocused();
    await expect(back).toBeDisabled();
    expect(page.url()).toBe(address);
  });

  test('is read in Polish when the window is Polish, and only then loaded', async ({ page }) => {
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('Handbook')),
      );
    expect(await loaded()).toEqual([]);
    await command(page, 'Polski');
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await page.keyboard.press('Shift+F1');
    await expect(heading(page, 'Pisanie')).toBeFocused();
    await expect(contents(page).getByText('Dla czytelnika')).toHaveCount(0);
    await contents(page).getByRole('button', { name: 'Lupa' }).click();
    await expect(contents(page).getByText('Dla czytelnika')).toBeVisible();
  });
});

test('a page of the practice shows a picture of its view, which is loaded when the page is opened and not before', async ({
  page,
}) => {
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.webp')).length);
  await page.keyboard.press('Shift+F1');
  await expect(heading(page, 'Writing')).toBeVisible();
  expect(await loaded()).toBe(0);
  const ledger = contents(page).getByRole('button', { name: 'Ledger', exact: true });
  await ledger.focus();
  await page.keyboard.press('Enter');
  const picture = handbook(page).getByRole('img', { name: /^The page Ledger/ });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(400);
  await expect.poll(loaded).toBe(1);
});
