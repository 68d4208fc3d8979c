import { expect, test } from './fixture.ts';
import { command } from './pages/any-language.ts';
import { card, cards, draftFile, goTo, list, openDraft, saved, text, title, titles, toast } from './pages/studio.ts';

test.use({
  libraryFiles: {
    'alpha.md': draftFile({ title: 'Alpha' }),
    'beta.md': draftFile({ title: 'Beta' }),
  },
});

test('the title chosen by F2 is selected, and Escape goes back to the list', async ({ page }) => {
  await goTo(page, 'Drafts');
  await card(page, 'Alpha').click();
  await expect(title(page)).toHaveValue('Alpha');
  await list(page).focus();
  await page.keyboard.press('F2');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeFocused();
  await page.keyboard.press('F2');
  await expect(title(page)).toBeFocused();
  await page.keyboard.type('Omega');
  await expect(title(page)).toHaveValue('Omega');
});

test('Escape in a title that was reached from the text goes back to the text', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Alpha');
  await text(page).click();
  await command(page, 'Rename');
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
});

test('Escape in the title goes nowhere once the title was left in another way', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Alpha');
  for (const leave of [() => text(page).click(), () => page.keyboard.press('Tab')]) {
    await list(page).focus();
    await page.keyboard.press('F2');
    await expect(title(page)).toBeFocused();
    await leave();
    await expect(title(page)).not.toBeFocused();
    await title(page).click();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
    await expect(list(page)).not.toBeFocused();
  }
});

test('Ctrl+Z in the list puts back the draft that just went into the trash', async ({ page }) => {
  await goTo(page, 'Drafts');
  await card(page, 'Alpha').click();
  await expect(title(page)).toHaveValue('Alpha');
  await list(page).focus();
  await page.keyboard.press('Delete');
  await expect(cards(page)).toHaveCount(1);
  await expect(toast(page, 'Alpha')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(2);
});

test('a window that starts has the focus on the draft that one goes on with', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Alpha');
  await text(page).click();
  await page.keyboard.type('On. ');
  await saved(page);
  await page.waitForTimeout(2_300);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Continue' }).getByRole('button')).toBeFocused();
});

test('the list makes room for the sidebar, which leaves the whole text in sight, and comes back after it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, 'Drafts');
  await openDraft(page, 'Alpha');
  await text(page).click();
  await page.keyboard.press('F9');
  const sidebar = page.getByRole('complementary');
  await expect(sidebar).toBeVisible();
  await expect(list(page)).toHaveCount(0);
  const [words, beside] = [await text(page).boundingBox(), await sidebar.boundingBox()];
  expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
  expect(words?.width).toBeGreaterThanOrEqual(34 * 16);
  await page.keyboard.press('F9');
  await expect(list(page)).toBeVisible();
});

test('a sidebar beside the text stays for the next draft, in a window of another size, and when Escape is pressed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, 'Drafts');
  await expect(cards(page)).toHaveCount(2);
  const [first = '', second = ''] = await titles(page);
  await openDraft(page, first);
  await text(page).click();
  await page.keyboard.press('F9');
  const sidebar = page.getByRole('complementary');
  await expect(sidebar).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+PageDown');
  await expect(title(page)).toHaveValue(second);
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.waitForTimeout(200);
  await expect(sidebar).toBeVisible();
  await expect(list(page)).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, 'Drafts');
  await expect(list(page)).toBeVisible();
  await expect(sidebar).toHaveCount(0);
});

test('a part of the sidebar chosen in a narrow window has the focus, and Escape gives it back to the text', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Alpha');
  await page.setViewportSize({ width: 900, height: 800 });
  await text(page).click();
  await command(page, 'Sidebar: History');
  await expect(page.getByRole('tab', { name: 'History' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
});

test('the palette finds commands by other words for them, and says outside of its list that there are none', async ({ page }) => {
  for (const [words, name] of [
    ['export', 'Save drafts as files'],
    ['status', 'Go to: Drafts'],
    ['dark', 'Theme: Dark'],
    ['delete', 'Go to: Trash'],
  ] as const) {
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('combobox').fill(words);
    await expect(page.getByRole('option', { name })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox').fill('xyzzy');
  await expect(page.getByRole('status').filter({ hasText: 'No command or draft has this name.' })).toBeVisible();
  await expect(page.getByRole('listbox').getByText('No command')).toHaveCount(0);
});
