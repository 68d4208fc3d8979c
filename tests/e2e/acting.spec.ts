import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { body } from './pages/editor.ts';
import { fileText, goTo, openDraft, saved, text } from './pages/studio.ts';
import { readFiles } from './support/folders.ts';
import { root } from './support/launch.ts';
import { markedSentences } from './support/marks.ts';

const sample = readFiles(path.join(root, 'resources/sample-library'));
test.use({ libraryFiles: sample });

const boast = 'recognised as one of the leading experts in recruitment.';
const card = (page: Page) => page.locator('.hint-card').filter({ hasText: boast });
const button = (page: Page, action: string) => card(page).locator(`[data-action="${action}"]`);
const panel = (page: Page) => card(page).getByRole('form');
const file = 'new-role-announcement.md';
const original = body(String(sample[file]));

async function openPromotion(page: Page): Promise<void> {
  await goTo(page, 'Drafts');
  await openDraft(page, 'New role announcement');
  // The model of the lens starts with the first draft, which takes its time on a busy computer.
  await expect(button(page, 'show')).toBeVisible({ timeout: 45_000 });
}

/** Goes on by Tab until something has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`nothing by the name ${name} on the way`);
}

test('a hint is acted on by keyboard alone: shown instead, kept when closed, put as typed, undone in one step', async ({
  page,
  library,
}) => {
  await openPromotion(page);
  await button(page, 'show').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAccessibleName(/^Show it instead: /);
  await expect(panel(page).getByLabel('What was done?')).toBeFocused();
  await expect(text(page)).toBeVisible();

  await page.keyboard.type('We cut the panel from seven people to three <b>and</b> *counted*.');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByLabel('What came of it?')).toBeFocused();
  await page.keyboard.type('Booking went from 19 days to 6.');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button(page, 'show')).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(panel(page).getByLabel('What came of it?')).toHaveValue('Booking went from 19 days to 6.');
  await tabTo(page, /^Put into the text$/);
  await page.keyboard.press('Enter');
  await expect(text(page)).toBeFocused();
  const put = `${boast} We cut the panel from seven people to three <b>and</b> *counted*. Booking went from 19 days to 6. I single-handedly`;
  await expect(text(page)).toContainText(put);
  await expect(text(page).locator('b, em')).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(text(page)).not.toContainText('We cut the panel');
  await saved(page);
  expect(body(fileText(library, file))).toBe(original);
});

test('passages of other drafts that show it are quoted below the block, and undone in one step', async ({ page, library }) => {
  await openPromotion(page);
  await button(page, 'show').click();
  const passages = panel(page).getByRole('region', { name: 'Where you show it already' });
  await expect(passages.getByRole('status')).toHaveText(/passages? from your other drafts/);
  expect(await passages.getByRole('listitem').count()).toBeLessThanOrEqual(5);
  const words = ((await passages.locator('.act-passage-text').first().textContent()) ?? '').slice(0, 60);
  await passages
    .getByRole('button', { name: /^Quote from / })
    .first()
    .press('Enter');
  await expect(text(page).locator('blockquote')).toContainText(words);
  await saved(page);
  await expect.poll(() => fileText(library, file)).toContain(`> ${words.slice(0, 20)}`);
  await page.keyboard.press('Control+z');
  await expect(text(page).locator('blockquote')).toHaveCount(0);
});

test('somebody is credited with an address of the web only', async ({ page, library }) => {
  await openPromotion(page);
  const credit = page.locator('.hint-card').filter({ hasText: 'single-handedly' });
  await credit.locator('[data-action="credit"]').click();
  const form = credit.getByRole('form');
  await form.getByLabel('Who was it?').fill('Kasia Lis');
  await form.getByLabel(/^Where can readers find them/).fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('alert')).toContainText('not a web address');
  await form.getByLabel(/^Where can readers find them/).fill('example.com/kasia');
  await form.getByLabel('What did they do?').fill('wrote the first job post.');
  await form.getByRole('button', { name: 'Put into the text' }).click();
  await expect(text(page)).toContainText('to thirty. Kasia Lis wrote the first job post. My work');
  await expect
    .poll(() => fileText(library, file))
    .toContain('to thirty. [Kasia Lis](https://example.com/kasia) wrote the first job post. My work');
});

test('a hint that was acted on is gone with its mark, others stay, and it comes back by Undo', async ({ page }) => {
  const marked = async (words: string) =>
    Object.values(await markedSentences(page))
      .flat()
      .some((each) => each.includes(words));
  await openPromotion(page);
  await expect.poll(() => marked(boast)).toBe(true);
  await button(page, 'show').click();
  await panel(page).getByLabel('What was done?').fill('We cut the panel from seven people to three.');
  await panel(page).getByRole('button', { name: 'Put into the text' }).click();
  await expect(text(page)).toContainText('from seven people to three');
  await expect(text(page)).toBeFocused();
  await expect(card(page)).toHaveCount(0);
  await expect.poll(() => marked(boast)).toBe(false);
  await expect.poll(() => marked('single-handedly')).toBe(true);
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await expect(card(page)).toHaveCount(1);
  await expect.poll(() => marked(boast)).toBe(true);
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Delete');
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).first().click();
  await expect(text(page)).toContainText('from seven people to three');
  await expect.poll(() => marked(boast)).toBe(true);
});

test.describe('in Polish', () => {
  test.use({
    language: 'pl',
    theme: 'dark',
    libraryFiles: {
      'chwale.md': '---\ntitle: Chwalę\nlang: pl\n---\nJestem uznaną ekspertką od rekrutacji i liderką opinii w branży.\n',
      'umawianie.md':
        '---\ntitle: Umawianie\nlang: pl\nbyline:\n  status: published\n  publications:\n    - channel: blog\n      date: 2026-05-01\n      link: https://example.com/umawianie\n---\nPrzez sześć tygodni mierzyliśmy umawianie rozmów w rekrutacji, bo nikt nie wiedział, ile trwa. Warto zacząć od kalendarza: na 30 osobach skróciło się z 19 dni do 6.\n',
    },
  });

  test('a published passage is linked under its title after the sentence', async ({ page, library }) => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Szkice/ })
      .click();
    await page.getByRole('option', { name: /Chwalę/ }).click();
    await page.locator('[data-action="show"]').first().click();
    await page.getByRole('button', { name: 'Link do „Umawianie”' }).click();
    await expect.poll(() => fileText(library, 'chwale.md')).toContain('w branży. [Umawianie](https://example.com/umawianie)\n');
  });
});
