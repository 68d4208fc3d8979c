import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { caretAfter } from './pages/editor.ts';
import { card, draftFile, fileText, goTo, markdownFiles, openDraft, saved, text, toast } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';
import { ask } from './support/calls.ts';

test.use({
  libraryFiles: {
    'one.md': draftFile({ title: 'One', body: 'Words of the first.' }),
    'two.md': draftFile({ title: 'Two', body: 'Words of the second.' }),
    'three.md': draftFile({ title: 'Three', body: 'Words of the third.' }),
  },
});

/** Answers every question for a file or a folder with these, one after the other. */
async function answerQuestions(app: ElectronApplication, answers: string[]): Promise<void> {
  await app.evaluate(({ dialog }, left) => {
    const asked = dialog as { showOpenDialog: unknown };
    asked.showOpenDialog = async () => {
      const next = left.shift();
      return { canceled: next === undefined, filePaths: next === undefined ? [] : [next] };
    };
  }, answers);
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox').fill(words);
  await page.locator('.palette-item').first().waitFor();
  await page.keyboard.press('Enter');
}

function folderBeside(library: string, name: string): string {
  const folder = path.join(path.dirname(library), name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

test.describe('a backup', () => {
  test('is made by one command, and holds what was typed a moment ago', async ({ app, page, library }) => {
    const [backups, restored] = [folderBeside(library, 'backups'), folderBeside(library, 'restored')];
    await goTo(page, 'Drafts');
    await openDraft(page, 'One');
    await caretAfter(page, 'Words of the');
    await page.keyboard.type(' very');
    await answerQuestions(app, [backups]);
    await command(page, 'back up');
    await expect(toast(page, 'is made and was read back')).toBeVisible();
    const [name = ''] = readdirSync(backups);
    expect(name).toMatch(/ \d{4}-\d{2}-\d{2}\.zip$/);
    await answerQuestions(app, [path.join(backups, name), restored]);
    await command(page, 'restore a backup');
    const dialog = page.getByRole('dialog', { name: 'The backup is unpacked' });
    await expect(dialog).toContainText(restored);
    await expectNoAccessibilityFaults(page);
    await dialog.getByRole('button', { name: 'Open it as a library' }).click();
    // Each library begins there; until then this is still the one before.
    await expect(page.getByRole('main', { name: 'Today' })).toBeVisible();
    await goTo(page, 'Drafts');
    await expect(card(page, 'Two')).toBeVisible();
    const [folder = ''] = readdirSync(restored);
    const texts = markdownFiles(path.join(restored, folder)).map((file) => fileText(path.join(restored, folder), file));
    expect(texts.join()).toContain('Words of the very');
  });

  test('is made at once when it is to be made every day, and told where', async ({ app, page, library }) => {
    const backups = folderBeside(library, 'backups');
    await answerQuestions(app, [backups]);
    await page.keyboard.press('Control+,');
    await page.getByRole('tab', { name: 'Library' }).click();
    await page.getByRole('radio', { name: 'Every day…' }).click();
    await expect(toast(page, 'is made and was read back')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Every day…' })).toBeChecked();
    await expect(page.getByRole('dialog')).toContainText(backups);
    expect(readdirSync(backups)).toHaveLength(1);
    await page.getByRole('radio', { name: 'Never' }).click();
    await expect(page.getByRole('radio', { name: 'Never' })).toBeChecked();
    await expect(page.getByRole('dialog')).not.toContainText(backups);
  });

  test('that cannot be made says why, and what to do', async ({ app, page, library }) => {
    await answerQuestions(app, [library]);
    await command(page, 'back up');
    await expect(toast(page, 'A backup must not lie inside the library that it is of.')).toBeVisible();
  });
});

test.describe('the trash', () => {
  test.beforeEach(async ({ page }) => {
    for (const name of ['one.md', 'two.md', 'three.md']) await ask(page, 'drafts.delete', { path: name });
    await goTo(page, 'Trash');
    await expect(page.locator('.trash-line')).toHaveCount(3);
  });

  test('shows a draft before anything is done with it', async ({ page, library }) => {
    await page.getByRole('button', { name: 'Look at “Two”' }).click();
    const dialog = page.getByRole('dialog', { name: 'Two' });
    await expect(dialog).toContainText('Words of the second.');
    await expectNoAccessibilityFaults(page);
    await dialog.getByRole('button', { name: 'Put back' }).click();
    await expect(text(page)).toContainText('Words of the second.');
    expect(markdownFiles(library)).toEqual(['two.md']);
  });

  test('gives back many as one act, which can be taken back', async ({ page, library }) => {
    await page.getByRole('checkbox', { name: 'Choose “One”' }).check();
    await page.getByRole('checkbox', { name: 'Choose “Three”' }).check();
    await page.getByRole('button', { name: 'Put back the chosen ones' }).click();
    await expect(toast(page, '2 drafts are back.')).toBeVisible();
    await expect.poll(() => markdownFiles(library)).toEqual(['one.md', 'three.md']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => markdownFiles(library)).toEqual([]);
    await expect(page.locator('.trash-line')).toHaveCount(3);
  });

  test('is emptied only after a question, by keyboard too', async ({ page, library }) => {
    await page.getByRole('button', { name: 'Empty the trash…' }).click();
    const question = page.getByRole('dialog', { name: 'Delete for good?' });
    await expect(question).toContainText('3 drafts leave the trash');
    await expectNoAccessibilityFaults(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('.trash-line')).toHaveCount(3);
    await page.getByRole('checkbox', { name: 'Choose “One”' }).check();
    await page.getByRole('button', { name: 'Delete the chosen ones for good…' }).click();
    await question.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.locator('.trash-line')).toHaveCount(2);
    expect(readdirSync(path.join(library, '.byline/trash'))).toHaveLength(2);
  });
});

test('a version can be given a name, and keeps it', async ({ page, restart }) => {
  await ask(page, 'history.keep', { path: 'one.md' });
  const open = async (window: Page) => {
    await goTo(window, 'Drafts');
    await openDraft(window, 'One');
    await window.getByRole('tab', { name: 'History' }).click();
  };
  await open(page);
  await page.getByRole('button', { name: /^Name the version/ }).click();
  await page.getByRole('textbox', { name: 'Name of this version' }).fill('Before the talk');
  await page.keyboard.press('Enter');
  await expect(page.locator('.history-name')).toHaveText('Before the talk');
  await expectNoAccessibilityFaults(page, '.history');
  const again = await restart();
  await open(again);
  await expect(again.locator('.history-name')).toHaveText('Before the talk');
});

test.describe('a file whose front matter has no room for a property', () => {
  const taken = '---\ntitle: Taken\nbyline: Anna Nowak\n---\n\nWords.\n';
  test.use({ libraryFiles: { 'taken.md': taken } });

  test('keeps its bytes and its words, and the window says what was not written', async ({ page, library }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Taken');
    await caretAfter(page, 'Words.');
    await page.keyboard.type(' More.');
    await page.getByRole('group', { name: 'About this draft' }).getByRole('button', { name: /Draft/ }).last().click();
    await page.getByRole('menuitemradio', { name: 'Ready' }).click();
    await expect(page.locator('.sheet-banner')).toContainText('has no room for: status');
    await saved(page);
    expect(fileText(library, 'taken.md')).toContain('byline: Anna Nowak\n---\n\nWords. More.');
  });
});

test('a second program on the same library is said, and its end too', async ({ page, start, folders }) => {
  const banner = page.getByText('is open in another Byline on this computer');
  await expect(banner).toHaveCount(0);
  const { userData } = folders;
  folders.userData = path.join(path.dirname(userData), 'another user data');
  mkdirSync(folders.userData, { recursive: true });
  const second = await start();
  folders.userData = userData;
  await expect(banner).toBeVisible();
  await expectNoAccessibilityFaults(page);
  await second.close();
  await expect(toast(page, 'is open only here again.')).toBeVisible();
  await expect(banner).toHaveCount(0);
  expect(existsSync(path.join(folders.library, '.byline'))).toBe(false);
});
