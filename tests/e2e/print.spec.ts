import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { write } from './pages/editor.ts';
import { draftFile, text } from './pages/studio.ts';

const paragraphs = Array.from({ length: 120 }, (_, index) => `Paragraph ${index + 1} of the long piece.`).join('\n\n');
test.use({ libraryFiles: { 'long.md': draftFile({ title: 'Long piece', topics: ['Hiring'], body: paragraphs }) } });

/** Counts what the page asks the printer for, without a printer. */
const countPrints = (page: Page) =>
  page.evaluate(() => {
    const counted = window as unknown as { prints: number };
    counted.prints = 0;
    window.print = () => {
      counted.prints += 1;
    };
  });
const prints = (page: Page) => page.evaluate(() => (window as unknown as { prints: number }).prints);

test('Ctrl P and the palette print the open draft', async ({ page }) => {
  await write(page, 'Long piece');
  await countPrints(page);
  await page.keyboard.press('Control+p');
  expect(await prints(page)).toBe(1);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Type a command/ }).fill('print');
  await page.keyboard.press('Enter');
  await expect.poll(() => prints(page)).toBe(2);
});

test('on paper there are the title and the whole text, and nothing of the window', async ({ page }) => {
  await write(page, 'Long piece');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Long piece', level: 1 })).toBeVisible();
  await expect(text(page)).toContainText('Paragraph 120 of the long piece.');
  for (const part of [
    page.getByRole('navigation'),
    page.getByRole('listbox'),
    page.getByRole('toolbar'),
    page.getByText('Hiring'),
  ])
    await expect(part.filter({ visible: true })).toHaveCount(0);
  const heights = await text(page).evaluate((root) => ({
    text: root.scrollHeight,
    page: document.documentElement.scrollHeight,
    skipped: [...root.children].some((block) => getComputedStyle(block).contentVisibility !== 'visible'),
    clipped: [...document.querySelectorAll('.zones, .sheet-scroll')].some(
      (each) => getComputedStyle(each).overflowY !== 'visible',
    ),
  }));
  expect(heights.clipped).toBe(false);
  // A block that is far from the window is printed as well.
  expect(heights.skipped).toBe(false);
  expect(heights.page).toBeGreaterThanOrEqual(heights.text);
});
