import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { shortcutNames, shortcuts } from '../../src/renderer/window/shortcuts.ts';
import { expect, test } from './fixture.ts';
import { answerQuestions, command } from './pages/any-language.ts';
import { cards, draftFile, goTo, list, navigation, openDraft, text, title, titles } from './pages/studio.ts';
import { writeFiles } from './support/folders.ts';

const libraryFiles = {
  'alpha.md': draftFile({ title: 'Alpha', topics: ['Hiring'] }),
  'beta.md': draftFile({ title: 'Beta', topics: ['Hiring'] }),
  'gamma.md': draftFile({ title: 'Gamma', status: 'idea' }),
};
test.use({ libraryFiles });
test.describe.configure({ timeout: 400_000 });

/** What has the focus in a word or two, or `nothing` when it fell on the page itself or on what nobody sees. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at, body } = document;
    const isSomething = at !== null && at !== body && at.checkVisibility({ visibilityProperty: true });
    if (!isSomething || at.getAttribute('aria-hidden') === 'true') return 'nothing';
    return `${at.tagName} ${at.className}`;
  });

/** The focus comes to rest on something, and stays there. */
async function focusRests(page: Page): Promise<void> {
  let rested = 0;
  await expect(async () => {
    rested = (await focused(page)) === 'nothing' ? 0 : rested + 1;
    expect(rested).toBeGreaterThan(2);
  }).toPass({ intervals: [60], timeout: 15_000 });
}

/** The name by which Playwright presses these keys. */
const pressed = (keys: string) => keys.replace('Mod', 'Control').replace('Plus', 'Equal').replace('Minus', '-');

async function closeDialogs(page: Page): Promise<void> {
  while ((await page.locator('dialog:modal').count()) > 0) {
    const before = await page.locator('dialog:modal').count();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog:modal').count()).toBeLessThan(before);
  }
  await page.keyboard.press('Escape');
}

/** Writes in the draft “Alpha”, which is put back when it went; the window begins anew when another thing is shown. */
async function write(page: Page, library: string): Promise<void> {
  if (!existsSync(path.join(library, 'alpha.md'))) writeFiles(library, { 'alpha.md': libraryFiles['alpha.md'] });
  const isThere = (await title(page).count()) > 0 && (await title(page).inputValue()) === 'Alpha';
  if (!isThere || (await text(page).isHidden()) || (await list(page).count()) === 0) {
    await page.reload();
    await page.locator('.studio').waitFor();
    await command(page, 'Go to: All drafts');
    await openDraft(page, 'Alpha');
  }
  // A dialog that is still being loaded when the last command's ones are closed comes a moment later.
  await expect(async () => {
    await closeDialogs(page);
    await text(page).click({ timeout: 2000 });
    await expect(text(page)).toBeFocused({ timeout: 2000 });
  }).toPass();
}

async function commandsOfPalette(page: Page): Promise<string[]> {
  await page.keyboard.press('Control+Shift+p');
  await page.locator('.palette-item').first().waitFor();
  const all = await page.locator('.palette-label').allInnerTexts();
  await page.keyboard.press('Escape');
  await expect(page.locator('.palette')).toHaveCount(0);
  // Drafts are no commands; another language or library is the end of a walk, and the folder opens outside of the window.
  const isNone = /^(Alpha|Beta|Gamma|Language of the window.*|Open the sample library|Show .* folder)$/;
  return all.filter((label) => !isNone.test(label));
}

/** What is done twice leaves the window as it was. */
const isTold = /^(Show or hide|Focus mode|Larger|Smaller)/;

/** In parts, which run beside each other. */
const parts = [0, 1, 2];

for (const part of parts) {
  test(`something has the focus after every command of the palette, part ${part + 1}`, async ({ app, page, library }) => {
    await answerQuestions(app);
    await write(page, library);
    const commands = await commandsOfPalette(page);
    const lost: string[] = [];
    for (const label of commands.filter((_, at) => at % parts.length === part)) {
      await write(page, library);
      await page.evaluate(() => Object.assign(window, { print() {} }));
      for (const turn of isTold.test(label) ? ['once', 'twice'] : ['once']) {
        await command(page, label);
        await focusRests(page).catch(() => lost.push(`${label}, ${turn}`));
      }
      await closeDialogs(page);
      await focusRests(page).catch(() => lost.push(`${label}, left`));
    }
    expect(lost).toEqual([]);
  });
}

test('something has the focus after every shortcut, given while one writes', async ({ page, library }) => {
  const lost: string[] = [];
  for (const name of shortcutNames.filter((each) => shortcuts[each].where === 'anywhere')) {
    for (const keys of shortcuts[name].keys) {
      await write(page, library);
      await page.evaluate(() => Object.assign(window, { print() {} }));
      for (const turn of name.startsWith('view.') || name.startsWith('text.') ? ['once', 'twice'] : ['once']) {
        await page.keyboard.press(pressed(keys));
        await focusRests(page).catch(() => lost.push(`${keys}, ${turn}`));
      }
      await closeDialogs(page);
      await focusRests(page).catch(() => lost.push(`${keys}, left`));
    }
  }
  expect(lost).toEqual([]);
});

test('a part of the window that is folded away by its key gives the focus to the text', async ({ page, library }) => {
  await write(page, library);
  await page.getByRole('complementary').getByRole('tab').first().waitFor();
  await list(page).focus();
  await page.keyboard.press('F8');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('F8');
  await page.getByRole('complementary').getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('F9');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('F9');
  await page.keyboard.press('Shift+F9');
  await page.getByRole('region', { name: 'As readers will see it' }).locator('button').first().focus();
  await page.keyboard.press('Shift+F9');
  await expect(text(page)).toBeFocused();
  await navigation(page).getByRole('button', { name: 'Today' }).focus();
  await page.keyboard.press('Shift+F8');
  await expect(text(page)).toBeFocused();
});

test('who put a draft into the trash by the palette goes on in the list, and who puts one back is at it', async ({
  page,
  library,
}) => {
  await write(page, library);
  await command(page, 'Move to the trash');
  await expect(list(page)).toBeFocused();
  await command(page, 'Go to: Trash');
  await page.locator('.trash-line').getByRole('button', { name: 'Put back' }).press('Enter');
  await expect(list(page)).toBeFocused();
  await expect(title(page)).toHaveValue('Alpha');
});

test('who keeps both texts of a draft goes on in the text', async ({ page, library }) => {
  await write(page, library);
  await page.keyboard.type('Mine. ');
  writeFiles(library, { 'alpha.md': draftFile({ title: 'Alpha', topics: ['Hiring'], body: 'Theirs, quite other.' }) });
  await page.getByRole('button', { name: 'See both' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Keep both drafts' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(text(page)).toBeFocused();
});

test('the first arrow in a list that was entered by F6 goes to the next draft', async ({ page }) => {
  await goTo(page, 'Drafts');
  await expect(cards(page)).toHaveCount(2);
  const [first = '', second = ''] = await titles(page);
  await page.keyboard.press('F6');
  await expect(list(page)).toBeFocused();
  await expect(title(page)).toHaveValue(first);
  await page.keyboard.press('ArrowDown');
  await expect(title(page)).toHaveValue(second);
});
