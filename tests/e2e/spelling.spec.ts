import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { draftFile, fileText, goTo, openDraft, saved, text, title, toast } from './pages/studio.ts';

const polish = 'Wczoraj napisałam, że to jest wogóle nieprawda, i nikt nie zaprzeczył.';
const english = 'We recieve letters from Qwantify, and `npmm instal` is code.';

test.use({
  libraryFiles: {
    'both.md': draftFile({ title: 'Both', body: `${polish}\n\n${english}` }),
    'empty.md': draftFile({ title: 'Empty', lang: 'pl', body: '' }),
  },
});

test.setTimeout(120_000);

/** The words that are painted as mistakes. */
const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('spelling') ?? [])].map((range) => String(range)));

async function open(page: Page, name: string): Promise<void> {
  await goTo(page, 'Drafts');
  await openDraft(page, name);
}

test('mistakes are marked in Polish and English at once, and code is left alone', async ({ page }) => {
  await open(page, 'Both');
  await expect.poll(() => marked(page)).toEqual(['wogóle', 'recieve']);
});

test.describe('in a title', () => {
  test.use({ libraryFiles: { 'title.md': draftFile({ title: 'We recieve letters', lang: 'en', body: 'All is well here.' }) } });

  test('a mistake is marked where it stands, also on a second line, and put right by F7, the pointer and undo', async ({
    page,
  }) => {
    await open(page, 'We recieve letters');
    await expect.poll(() => marked(page)).toEqual(['recieve']);
    await menuOf(page, 'recieve');
    await page.getByRole('menuitem', { name: 'receive', exact: true }).click();
    await expect(title(page)).toHaveValue('We receive letters');
    await expect.poll(() => marked(page)).toEqual([]);
    await title(page).press('Control+z');
    await expect(title(page)).toHaveValue('We recieve letters');
    await expect.poll(() => marked(page)).toEqual(['recieve']);
    await text(page).click();
    await page.keyboard.press('F7');
    await expect(page.getByRole('menu', { name: 'Spelling of “recieve”' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(title(page)).toBeFocused();
    await title(page).fill('What we say of ourselves to others is so long that nobody wants to recieve it');
    await expect.poll(() => marked(page)).toEqual(['recieve']);
    const [mark, field] = [await boxOfMark(page, 'recieve'), await title(page).boundingBox()];
    expect(mark.y).toBeGreaterThan((field?.y ?? 0) + 30);
  });

  test('a word is left alone while it is typed', async ({ page }) => {
    await open(page, 'We recieve letters');
    await expect.poll(() => marked(page)).toEqual(['recieve']);
    await title(page).press('End');
    await page.keyboard.type(' definately');
    expect(await marked(page)).not.toContain('definately');
    await expect.poll(() => marked(page)).toEqual(['recieve', 'definately']);
  });
});

test('F7 goes from mistake to mistake and offers what was meant, which takes its place', async ({ page, library }) => {
  await open(page, 'Both');
  await expect.poll(() => marked(page)).toHaveLength(2);
  await text(page).press('Control+Home');
  await page.keyboard.press('F7');
  await expect(page.getByRole('menu', { name: 'Spelling of “wogóle”' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('F7');
  await expect(page.getByRole('menuitem', { name: 'receive', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text(page)).toContainText('We receive letters');
  await expect(text(page)).toBeFocused();
  await expect.poll(() => marked(page)).toEqual(['wogóle']);
  await saved(page);
  expect(fileText(library, 'both.md')).toContain('We receive letters from Qwantify, and `npmm instal` is code.');
  await page.keyboard.press('Control+z');
  await expect(text(page)).toContainText('We recieve letters');
});

test('the menu of a mistake teaches the library a word in all its forms, and a message takes it back', async ({
  page,
  library,
}) => {
  await open(page, 'Both');
  await expect.poll(() => marked(page)).toHaveLength(2);
  await menuOf(page, 'recieve');
  await page.getByRole('menuitem', { name: 'Add to my words' }).click();
  await expect.poll(() => marked(page)).toEqual(['wogóle']);
  await expect(() => expect(fileText(library, '.byline/words.txt')).toBe('recieve\n')).toPass({ timeout: 10_000 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => marked(page)).toEqual(['wogóle', 'recieve']);
});

test('a word can be left as it is in one draft', async ({ page }) => {
  await open(page, 'Both');
  await expect.poll(() => marked(page)).toHaveLength(2);
  await menuOf(page, 'wogóle');
  await page.getByRole('menuitem', { name: 'Leave it in this draft' }).click();
  await expect.poll(() => marked(page)).toEqual(['recieve']);
});

test('the sentence that is being typed is left alone until it rests', async ({ page }) => {
  await open(page, 'Empty');
  await text(page).click();
  await page.keyboard.type('To jest wogóle ');
  expect(await marked(page)).toEqual([]);
  await expect.poll(() => marked(page)).toEqual(['wogóle']);
});

test('the check can be turned off, and focus mode shows only the text', async ({ page }) => {
  await open(page, 'Both');
  await expect.poll(() => marked(page)).toHaveLength(2);
  await page.keyboard.press('F4');
  await expect.poll(() => marked(page)).toEqual([]);
  await page.keyboard.press('F4');
  await expect.poll(() => marked(page)).toHaveLength(2);
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Writing' }).click();
  await page.getByRole('checkbox', { name: 'Check spelling' }).uncheck();
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page)).toEqual([]);
  await page.keyboard.press('F7');
  await expect(toast(page, 'The spelling check is off.')).toBeVisible();
});

test('quotation marks and dashes are set in the language of the paragraph, and one Backspace brings them back', async ({
  page,
}) => {
  await open(page, 'Empty');
  await text(page).click();
  // As fast as a person at most: the first keys of a session do not wait for the code that sets them.
  await page.keyboard.type('Napisał: "tak" - i to wszystko...', { delay: 80 });
  await expect(text(page)).toHaveText('Napisał: „tak” – i to wszystko…');
  await page.keyboard.press('Backspace');
  await expect(text(page)).toHaveText('Napisał: „tak” – i to wszystko...');
  await page.keyboard.press('Backspace');
  await expect(text(page)).toHaveText('Napisał: „tak” – i to wszystko..');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"It\'s the end of the day," she said to us and we have been there.');
  await expect(text(page).locator('p').last()).toHaveText('„It’s the end of the day,” she said to us and we have been there.');
});

/** Opens the menu of a marked word with the pointer. */
async function menuOf(page: Page, word: string): Promise<void> {
  const { x, y, width, height } = await boxOfMark(page, word);
  await page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
}

/** Where a marked word stands in the window. */
async function boxOfMark(page: Page, word: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.evaluate((wanted) => {
    const range = [...(CSS.highlights.get('spelling') ?? [])].find((each) => String(each) === wanted) as Range | undefined;
    return range?.getBoundingClientRect().toJSON() ?? null;
  }, word);
  if (box === null) throw new Error(`“${word}” is not marked`);
  return box;
}
