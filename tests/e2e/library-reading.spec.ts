import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const boast = 'Sign up for my newsletter and book a free call with me today, link in bio.';
const advice = 'Ask the referee to describe one week of work, because a summary hides everything.';
const count = 160;
const libraryFiles = Object.fromEntries(
  Array.from({ length: count }, (_, at) => [
    `d${at}.md`,
    `---\ntitle: Piece ${at}\nlang: en\n---\n${at % 2 === 0 ? boast : advice} Number ${at}.\n`,
  ]),
);
test.use({ libraryFiles });
test.describe.configure({ timeout: 180_000 });

const status = (page: Page) => page.getByRole('region', { name: 'Status', exact: true });
const bars = (page: Page) => page.locator('.draft-card-foot .shares-line');

/** How many drafts the line at the foot of the window says are read. */
async function readSoFar(page: Page): Promise<number> {
  const figures = await status(page)
    .getByText(/^[\d,]+ of 160$/)
    .textContent();
  return Number(/^[\d,]+/.exec(figures ?? '')?.[0].replace(',', ''));
}

test('the lens reads the whole library in the background, stops when asked, and goes on where it was', async ({ page }) => {
  await page.getByRole('main').getByRole('button', { name: 'Read them now' }).click();
  await expect.poll(() => readSoFar(page), { timeout: 60_000 }).toBeGreaterThan(3);
  await expect(page.getByRole('status').filter({ hasText: 'in the background' })).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('button', { name: 'Stop reading the library' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.filter(({ impact }) => impact !== 'minor').map(({ id }) => id)).toEqual([]);
  const stop = status(page).getByRole('button', { name: 'Stop reading the library' });
  await stop.focus();
  await page.keyboard.press('Enter');
  await expect(stop).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'What was read is kept' })).toHaveCount(1);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-zone]')?.getAttribute('data-zone'))).toBe('status');

  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.getByRole('combobox', { name: /Type a command/ }).fill('whole library');
  await expect(page.locator('.palette-item')).toHaveText([/Read the whole library with the lens/]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The lens has read your library: 160 drafts.')).toBeVisible({ timeout: 120_000 });
  await expect(status(page).getByText('The lens reads your library:')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button', { name: 'Read them now' })).toHaveCount(0);
});

test('what the lens said stands at once at the next start, and a changed draft is read again', async ({
  page,
  restart,
  library,
}) => {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Drafts/ })
    .click();
  await expect(bars(page).first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('option', { name: /Piece/ }).first().getByRole('img')).toHaveAccessibleName(/about me|useful/, {
    timeout: 30_000,
  });

  const again = await restart();
  await again
    .getByRole('navigation')
    .getByRole('button', { name: /^Drafts/ })
    .click();
  await expect(bars(again).first()).toBeVisible();
  const { writeFileSync } = await import('node:fs');
  writeFileSync(`${library}/d0.md`, `---\ntitle: Piece 0\nlang: en\n---\n${advice} ${advice} ${advice}\n`);
  const first = again.getByRole('option', { name: /Piece 0/ }).first();
  await expect(first).toContainText('Ask the referee');
  await expect(first.getByRole('img')).toHaveAccessibleName('Mostly useful to the reader', { timeout: 30_000 });
});
