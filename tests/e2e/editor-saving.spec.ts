import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { counted, most } from '../../tools/torture/figures.ts';
import { expect, test } from './fixture.ts';
import { body, caretAfter, write } from './pages/editor.ts';
import { draftFile, fileText, goTo, markdownFiles, openDraft, saved, text, title } from './pages/studio.ts';

const three = 'The first paragraph.\n\nThe second paragraph.\n\nThe third paragraph.';
test.use({
  libraryFiles: {
    'draft.md': draftFile({ title: 'Draft', body: three }),
    'other.md': draftFile({ title: 'Other', body: 'Words of the other one.' }),
  },
});

const eightKeysASecond = 125;

function changeOutside(library: string, from: string, to: string): void {
  const file = path.join(library, 'draft.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

test('what is typed is in the file soon, and there after a restart', async ({ page, library, restart }) => {
  await write(page);
  await page.keyboard.type(' And more.', { delay: 20 });
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(`${three} And more.`);
  const again = await restart();
  await write(again);
  await expect(text(again)).toContainText('The third paragraph. And more.');
});

/** Ends what somebody types into, as a crash does. */
const kills = {
  program: async (app: ElectronApplication) => void app.process().kill('SIGKILL'),
  window: async (_app: ElectronApplication, page: Page) => {
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    // The answer never comes: who would give it is gone.
    session.send('Page.crash').catch(() => {});
    await crashed;
  },
};

test.describe('at most a second of typing is lost', () => {
  test.use({ expectedProblems: /crash/ });

  for (const [victim, kill] of Object.entries(kills))
    test(`when the ${victim} is killed (R5)`, async ({ page, app, library }) => {
      await write(page);
      // At any moment of a save and of what comes after it.
      const letters = 'abcdefghijklmnopqrstuvwxyz'.slice(0, 10 + Math.floor(Math.random() * 16));
      const typedAt: number[] = [];
      for (const letter of letters) {
        await page.keyboard.type(letter);
        typedAt.push(performance.now());
        await page.waitForTimeout(eightKeysASecond);
      }
      const killedAt = performance.now();
      await kill(app, page);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const kept = body(fileText(library, 'draft.md')).slice(three.length);
      expect(letters.startsWith(kept)).toBe(true);
      const lost = killedAt - (typedAt[kept.length] ?? killedAt);
      counted('kills', 1);
      most('ms of typing lost', Math.round(lost));
      expect(lost, `lost of “${letters}” all but “${kept}”`).toBeLessThanOrEqual(1_000);
    });
});

test('saving moves neither caret nor selection nor focus', async ({ page }) => {
  await write(page);
  await caretAfter(page, 'The second');
  await page.keyboard.type(' big');
  await saved(page);
  await page.keyboard.type(' old');
  await expect(text(page)).toContainText('The second big old paragraph.');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  const before = await page.evaluate(() => getSelection()?.toString());
  await saved(page);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(before);
  await expect(text(page)).toBeFocused();
});

test('a change made outside in another paragraph appears, and both are kept', async ({ page, library }) => {
  await write(page);
  await caretAfter(page, 'The second');
  changeOutside(library, 'The first paragraph.', 'The first paragraph, from outside.');
  await expect(text(page)).toContainText('from outside');
  await page.keyboard.type(' typed');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toContain('The second typed paragraph.');
  expect(body(fileText(library, 'draft.md'))).toContain('from outside');
});

test('typing goes on while the file is changed outside, and undo takes back only what was typed', async ({ page, library }) => {
  await write(page);
  await caretAfter(page, 'The third');
  await page.keyboard.type(' mine');
  changeOutside(library, 'The first paragraph.', 'The first paragraph, from outside.');
  await page.keyboard.type(' too', { delay: 30 });
  await expect.poll(() => body(fileText(library, 'draft.md'))).toContain('The third mine too paragraph.');
  await expect(text(page)).toContainText('from outside');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expect(text(page)).toContainText('The third paragraph.');
  await expect(text(page)).toContainText('from outside');
  await expect
    .poll(() => body(fileText(library, 'draft.md')))
    .toBe(three.replace('The first paragraph.', 'The first paragraph, from outside.'));
});

test('the same paragraph changed on both sides keeps both, and shows them beside each other', async ({ page, library }) => {
  await write(page);
  await caretAfter(page, 'The second');
  await page.keyboard.type(' a');
  await saved(page);
  // Both happen between two saves.
  const file = path.join(library, 'draft.md');
  const outside = readFileSync(file, 'utf8').replace('The second a paragraph.', 'The second paragraph as others see it.');
  await page.keyboard.type('b');
  writeFileSync(file, outside);
  await page.keyboard.type('c');
  await expect(page.getByRole('button', { name: 'See both' })).toBeVisible();
  await expect(text(page)).toContainText('The second abc paragraph.');
  expect(body(fileText(library, 'draft.md'))).toContain('as others see it');
  await page.getByRole('button', { name: 'See both' }).click();
  await expect(page.getByRole('dialog')).toContainText('The second paragraph as others see it.');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByRole('button', { name: 'See both' })).toBeHidden();
  await expect.poll(() => body(fileText(library, 'draft.md'))).toContain('The second abc paragraph.');
  await expect.poll(() => markdownFiles(library)).toEqual(['draft.md', 'other.md']);
  await page.keyboard.press('Escape');
  await text(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Done.');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toContain('The third paragraph. Done.');
});

test('a draft keeps its undo while another one is looked at', async ({ page, library }) => {
  await write(page);
  await page.keyboard.type(' Extra.', { delay: 5 });
  await saved(page);
  await openDraft(page, 'Other');
  await expect(text(page)).toContainText('Words of the other one.');
  await openDraft(page, 'Draft');
  await text(page).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toBe(three);
});

test('a title is saved, and Enter leads from it to the text', async ({ page, library }) => {
  await write(page);
  await title(page).fill('A better name');
  await title(page).press('Enter');
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('Now: ');
  await expect.poll(() => fileText(library, 'draft.md')).toContain('title: "A better name"');
  await expect.poll(() => body(fileText(library, 'draft.md'))).toContain('Now: The first paragraph.');
});

test('a file that is renamed outside is followed', async ({ page, library }) => {
  await write(page);
  renameSync(path.join(library, 'draft.md'), path.join(library, 'moved.md'));
  await page.waitForTimeout(1500);
  await text(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' More.');
  await expect
    .poll(() => markdownFiles(library).some((name) => body(fileText(library, name)).endsWith('The third paragraph. More.')))
    .toBe(true);
});

test('a file that is deleted outside while it is written comes back with the text', async ({ page, library }) => {
  await write(page);
  await page.keyboard.type(' One.');
  await saved(page);
  rmSync(path.join(library, 'draft.md'));
  await page.keyboard.type(' Two.');
  await expect
    .poll(() => markdownFiles(library).some((name) => body(fileText(library, name)).endsWith('One. Two.')), { timeout: 15_000 })
    .toBe(true);
});

test.describe('a file whose properties cannot be read', () => {
  test.use({ libraryFiles: { 'broken.md': '---\ntitle: [Broken\n---\n\nText.\n' } });

  test('is shown as text, changes only by hand, and becomes a draft when it is mended', async ({ page, library }) => {
    await goTo(page, 'Drafts');
    await page.getByRole('option').first().click();
    const file = page.getByRole('textbox', { name: 'The whole file as text' });
    await expect(file).toHaveValue('---\ntitle: [Broken\n---\n\nText.\n');
    await file.fill('---\ntitle: Mended\n---\n\nText.\n');
    await expect.poll(() => fileText(library, 'broken.md')).toBe('---\ntitle: Mended\n---\n\nText.\n');
    await page.getByRole('button', { name: 'Show it as a draft' }).click();
    await expect(title(page)).toHaveValue('Mended');
    await expect(text(page)).toHaveText('Text.');
  });
});
