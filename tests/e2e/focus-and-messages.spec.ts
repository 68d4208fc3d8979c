import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { write } from './pages/editor.ts';
import { card, chips, draftFile, goTo, navigation, text, toast } from './pages/studio.ts';
import { writeFiles } from './support/folders.ts';
import { startAgain } from './support/launch.ts';

const paragraphs = Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1} of the piece.`).join('\n\n');
test.use({
  libraryFiles: {
    'draft.md': draftFile({ title: 'Draft', topics: ['Hiring'], body: paragraphs }),
    'other.md': draftFile({ title: 'Other', topics: ['Hiring'], body: 'Words.' }),
  },
});

const find = (page: Page) => page.getByRole('search', { name: 'Find and replace in this draft' });

test.describe('the focus never falls out of the window', () => {
  test('when focus mode hides the chip that has it, and when Escape leaves the mode', async ({ page }) => {
    await write(page);
    await chips(page).getByRole('button', { name: 'Hiring', exact: true }).focus();
    await page.keyboard.press('F4');
    await expect(text(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation')).toBeVisible();
    await expect(text(page)).toBeFocused();
  });

  test('and goes back into the text when topics were chosen from there', async ({ page }) => {
    await write(page);
    await page.keyboard.press('Control+Shift+t');
    await expect(page.getByRole('combobox', { name: 'Type a topic' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(text(page)).toBeFocused();
  });
});

test('one Tab leads from what to find to what to put in its place, and focus mode closes both', async ({ page }) => {
  await write(page);
  await page.keyboard.press('Control+h');
  await find(page).getByRole('textbox', { name: 'Find', exact: true }).fill('piece');
  await page.keyboard.press('Tab');
  await expect(find(page).getByRole('textbox', { name: 'Replace with' })).toBeFocused();
  await page.keyboard.press('F4');
  await expect(find(page)).toHaveCount(0);
  await expect(text(page)).toBeFocused();
});

test.describe('a message', () => {
  test('ends when what it would take back was taken back elsewhere', async ({ page }) => {
    await goTo(page, 'Today');
    await page.getByRole('textbox', { name: 'A new idea in one line' }).fill('One thought');
    await page.keyboard.press('Enter');
    await expect(toast(page, 'Saved to your ideas: “One thought”')).toBeVisible();
    await goTo(page, 'Ideas');
    await page.getByRole('option', { name: /One thought/ }).click();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0);
  });

  test('ends when what it would bring back has gone for good', async ({ page }) => {
    await write(page, 'Other');
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Delete');
    await expect(toast(page, '“Other” is in the trash.')).toBeVisible();
    await goTo(page, 'Trash');
    await page.getByRole('button', { name: 'Empty the trash…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
    await expect(toast(page, '1 draft was deleted for good.')).toBeVisible();
    await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Close this message' }).click();
    await expect(page.getByText('1 draft was deleted for good.')).toHaveCount(0);
    // Asked once: every message ends by itself after a while.
    expect(await page.locator('.toast').count()).toBe(0);
  });

  test('ends with the library that it is of', async ({ page, folders }) => {
    await write(page, 'Other');
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Delete');
    // A message under the pointer does not end by itself.
    await page.locator('.toast').hover();
    writeFiles(path.join(folders.home, 'Next'), { 'next.md': draftFile({ title: 'Next' }) });
    await startAgain({ userData: folders.userData, args: ['--library', 'Next'] }, folders.home);
    await expect(page.getByRole('button', { name: /^Next/ })).toBeVisible();
    expect(await page.locator('.toast').count()).toBe(0);
  });

  for (const mode of ['beside the list', 'in focus mode']) {
    test(`is never over the line that is being written, ${mode}`, async ({ page }) => {
      await write(page);
      if (mode === 'in focus mode') await page.keyboard.press('F4');
      await page.keyboard.press('Control+Shift+d');
      const message = toast(page, 'A copy is open.');
      await expect(message).toBeVisible();
      const box = await page.locator('.toast').boundingBox();
      const sheet = await page.locator('.sheet-scroll').boundingBox();
      if (box === null || sheet === null) throw new Error('nothing is shown');
      expect(box.y).toBeGreaterThanOrEqual(sheet.y + sheet.height - 2);
      await expect(page.locator('.toast')).toHaveCount(1);
    });
  }
});

test('a draft, a topic and what is done to a table are told in few words', async ({ page }) => {
  await write(page, 'Other');
  await expect(card(page, 'Other')).toHaveAccessibleName(/^Other Hiring Article · 1 word$/);
  await expect(card(page, 'Other')).toHaveAccessibleDescription('Words.');
  await expect(navigation(page).getByRole('button', { name: 'More about Hiring' })).toHaveCount(1);
  await text(page).press('Enter');
  await page.keyboard.type('/table');
  await page.keyboard.press('Enter');
  const names = await page.getByRole('toolbar', { name: 'Table' }).getByRole('button').all();
  expect(await Promise.all(names.map((button) => button.getAttribute('aria-label')))).toEqual([
    'Add row',
    'Add column',
    'Remove row',
    'Remove column',
    'Remove table',
  ]);
});

test('settings are one button away, beside the help', async ({ page }) => {
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('tab', { name: 'General', selected: true })).toBeVisible();
});
