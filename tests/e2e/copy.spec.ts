import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { draftFile, fileText, goTo, openDraft } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';
import { readClipboard } from './support/clipboard.ts';

const article = [
  '## Three questions',
  '',
  'Ask for **one week**, not for a *summary*. The idea is from [Ewa Lis](https://example.com/ewa).',
  '',
  '- What was the job?',
  '- Who was in the room?',
  '',
].join('\n');

const sentences = Array.from(
  { length: 9 },
  (_, index) => `Pytanie ${index + 1} brzmi: co się stało w zwykły wtorek, kiedy nikt nie patrzył na wynik?`,
);

test.use({
  libraryFiles: {
    'article.md': draftFile({ title: 'Reference calls', lang: 'en', body: article }),
    'thread.md': draftFile({ title: 'Wtorki', kind: 'thread', lang: 'pl', body: sentences.join(' ') }),
  },
});

const dialog = (page: Page) => page.getByRole('dialog');

async function copyFor(page: Page, target: string): Promise<void> {
  await page.getByRole('button', { name: 'Copy for…' }).click();
  await page.getByRole('menuitem', { name: target, exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

test.describe('copying', () => {
  test.beforeEach(async ({ page }) => {
    await goTo(page, 'Drafts');
  });

  test('says what will be lost before it copies for LinkedIn, and copies a text laid out for reading', async ({ page }) => {
    await openDraft(page, 'Reference calls');
    await copyFor(page, 'LinkedIn');
    for (const loss of [
      'bold in 1 place',
      'italics in 1 place',
      '1 link (the address is written out)',
      '1 heading (stays as a line)',
    ]) {
      await expect(dialog(page)).toContainText(loss);
    }
    await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied. Now paste it where you want it.')).toBeVisible();
    await page.keyboard.press('Escape');
    const { text, html } = await readClipboard(page);
    expect(html).toBe('');
    expect(text).toContain('Three questions\n\nAsk for one week, not for a summary.');
    expect(text).toContain('Ewa Lis: https://example.com/ewa');
    expect(text).toContain('– What was the job?\n– Who was in the room?');
    expect(text).not.toMatch(/[*#[\]]/);
  });

  test('puts rich text and plain text on the clipboard together', async ({ page }) => {
    await openDraft(page, 'Reference calls');
    await copyFor(page, 'Rich text (Word, Docs)');
    await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await page.keyboard.press('Escape');
    const { text, html } = await readClipboard(page);
    expect(html).toMatch(/<h2>Three questions<\/h2>/);
    expect(html).toContain('<strong>one week</strong>');
    expect(html).toContain('<a href="https://example.com/ewa">Ewa Lis</a>');
    expect(text).toContain('Ask for one week');
  });

  test('lets a person cut and join the parts by keyboard, and copies what they made', async ({ page }) => {
    await openDraft(page, 'Wtorki');
    await copyFor(page, 'X');
    const parts = dialog(page).getByRole('button', { name: /^Copy part/ });
    await expect(parts).toHaveCount(3);
    await dialog(page).getByLabel('Cut into parts').selectOption('where I choose');
    await expect(parts).toHaveCount(3);
    await dialog(page)
      .getByRole('button', { name: /^Begin a part here: Pytanie 2/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(parts).toHaveCount(4);
    const join = dialog(page).getByRole('button', { name: 'Join to part 1' });
    await expect(join).toBeFocused();
    await expect(dialog(page).getByText('4 parts now.')).toBeVisible();
    await expect(dialog(page).locator('.thread-part .copy-text').first()).toHaveText(`${sentences[0]} 1/4`);
    await join.focus();
    await page.keyboard.press('Enter');
    await expect(parts).toHaveCount(3);
    await expect(dialog(page).getByRole('button', { name: /^Begin a part here: Pytanie 2/ })).toBeFocused();
    await dialog(page).getByRole('button', { name: 'Join to part 1' }).click();
    await expect(dialog(page).getByText('These two do not fit into one part.')).toBeVisible();
    await expect(parts).toHaveCount(3);
    await dialog(page)
      .getByRole('button', { name: /^Begin a part here: Pytanie 3/ })
      .click();
    await parts.first().click();
    await page.keyboard.press('Escape');
    expect((await readClipboard(page)).text).toBe(`${sentences[0]} ${sentences[1]} 1/4`);
  });

  test('cuts a long text into numbered parts for X, none over the limit, each copied by itself', async ({ page }) => {
    await openDraft(page, 'Wtorki');
    await copyFor(page, 'X');
    const parts = dialog(page).getByRole('button', { name: /^Copy part/ });
    const count = await parts.count();
    expect(count).toBeGreaterThan(2);
    await parts.nth(1).click();
    await page.keyboard.press('Escape');
    const { text } = await readClipboard(page);
    expect(text).toMatch(new RegExp(`2/${count}$`));
    expect([...text].length).toBeLessThanOrEqual(280);
    expect(sentences.some((sentence) => text.includes(sentence))).toBe(true);
  });

  test('saves a draft as a web page, a Word document, a PDF and Markdown where the person says', async ({
    page,
    app,
    folders,
  }) => {
    test.slow();
    await openDraft(page, 'Reference calls');
    const chooseFile = (filePath: string) =>
      app.evaluate(({ dialog: asked }, place) => {
        asked.showSaveDialog = async () => ({ canceled: false, filePath: place });
      }, filePath);
    await page.getByRole('button', { name: 'Copy for…' }).click();
    await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
    const save = async (format: string, name: string) => {
      const file = path.join(folders.home, name);
      await chooseFile(file);
      await dialog(page)
        .getByRole('radio', { name: new RegExp(`^${format}`) })
        .check();
      await dialog(page).getByRole('button', { name: 'Save 1 draft' }).click();
      await expect.poll(() => existsSync(file) && readFileSync(file).length > 0, { timeout: 20_000 }).toBe(true);
      return readFileSync(file);
    };
    const html = (await save('Web page', 'calls.html')).toString('utf8');
    expect(html).toContain('<strong>one week</strong>');
    expect(html).toMatch(/<html lang="en">.*<title>Reference calls<\/title>/s);
    expect((await save('Word', 'calls.docx')).subarray(0, 2).toString('latin1')).toBe('PK');
    const pdf = await save('PDF', 'calls.pdf');
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const hugo = (await save('Hugo', 'hugo.md')).toString('utf8');
    expect(hugo).toMatch(/^---\ntitle: Reference calls\n[\s\S]*draft: true\n---\n\n## Three questions/);
    await expect(page.locator('.print-page')).toHaveCount(0);
  });

  test('saves many drafts into a folder, and tells how far it is', async ({ page, app, folders }) => {
    await openDraft(page, 'Reference calls');
    await app.evaluate(({ dialog: asked }, folder) => {
      asked.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
    }, folders.home);
    await page.getByRole('button', { name: 'Copy for…' }).click();
    await page.getByRole('menuitem', { name: 'Save as a file…' }).click();
    await dialog(page)
      .getByRole('radio', { name: /^Markdown/ })
      .check();
    await dialog(page).getByRole('button', { name: 'Choose all' }).click();
    await dialog(page).getByRole('button', { name: 'Save 2 drafts' }).click();
    await expect(dialog(page).getByText('2 of 2')).toBeVisible();
    expect(readFileSync(path.join(folders.home, 'article.md'), 'utf8')).toMatch(/^# Reference calls\n/);
    expect(readFileSync(path.join(folders.home, 'thread.md'), 'utf8')).toMatch(/^# Wtorki\n/);
    await dialog(page).getByRole('button', { name: 'Save 2 drafts' }).click();
    await expect.poll(() => existsSync(path.join(folders.home, 'thread (2).md'))).toBe(true);
    await expectNoAccessibilityFaults(page);
  });

  test('records where and when a draft went out, in its file', async ({ page, library }) => {
    await openDraft(page, 'Reference calls');
    await page.getByRole('button', { name: 'What to do with this draft' }).click();
    await page.getByRole('menuitem', { name: 'Mark as published…' }).click();
    await dialog(page).getByLabel('Channel').selectOption({ label: 'LinkedIn' });
    await dialog(page).getByLabel('Day').fill('2026-11-24');
    await dialog(page).getByLabel('Link, if there is one').fill('https://example.com/post');
    await dialog(page).getByRole('button', { name: 'Mark as published' }).click();
    await expect
      .poll(() => fileText(library, 'article.md'))
      .toMatch(/status: published.*channel: linkedin.*2026-11-24.*https:\/\/example\.com\/post/s);
    expect(fileText(library, 'article.md')).toContain(article);
  });
});
