import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { card, draftFile, fileText, goTo, markdownFiles, text, toast } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';

test.use({ libraryFiles: { 'mine.md': draftFile({ title: 'Mine' }) } });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import' });

function givenFolder(library: string, files: Record<string, string>): string {
  const folder = path.join(path.dirname(library), 'Notes');
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), words);
  }
  return folder;
}

async function answerQuestion(app: ElectronApplication, place: string): Promise<void> {
  await app.evaluate(({ dialog: asked }, chosen) => {
    (asked as { showOpenDialog: unknown }).showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, place);
}

async function openImport(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox').fill('import drafts');
  await page.locator('.palette-item').first().waitFor();
  await page.keyboard.press('Enter');
}

test('a folder is shown before anything is written, comes in by keyboard, and is taken back as one act (R25)', async ({
  app,
  page,
  library,
}) => {
  const files = { '.obsidian/app.json': '{}', 'One.md': 'See [[Two]].\n', 'Two.md': 'Words.\n', 'empty.md': '' };
  await answerQuestion(app, givenFolder(library, files));
  await openImport(page);
  await expect(dialog(page)).toContainText('before anything is written');
  await expectNoAccessibilityFaults(page);
  await dialog(page).getByRole('button', { name: 'Choose a folder…' }).press('Enter');
  await expect(dialog(page)).toContainText('2 drafts in “Notes” (Obsidian).');
  await expect(dialog(page)).toContainText('1 cannot be imported');
  await expectNoAccessibilityFaults(page);
  expect(markdownFiles(library)).toEqual(['mine.md']);
  await dialog(page).getByRole('button', { name: 'Import 2 drafts' }).press('Enter');
  await expect(toast(page, '2 drafts were imported.')).toBeVisible();
  expect(fileText(path.join(library, 'Notes'), 'One.md')).toBe('See [Two](Two.md).\n');
  await expect(card(page, 'Two')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(toast(page, 'The import is undone: 2 drafts are in the trash.')).toBeVisible();
  await goTo(page, 'Trash');
  await expect(page.locator('.trash-line')).toHaveCount(2);
});

test('files that are dropped on the window are shown, and only the chosen ones come in', async ({ page, library }) => {
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['# First\n\nWords.'], 'first.md', { type: 'text/markdown' }));
    transfer.items.add(
      new File(['<p onclick="evil()">Second <script>evil()</script>words.</p>'], 'second.html', { type: 'text/html' }),
    );
    return transfer;
  });
  await page.locator('.drop-place').waitFor({ state: 'attached' });
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText('Drop to import')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(dialog(page)).toContainText('2 drafts (Markdown).');
  await expect(dialog(page).getByRole('checkbox')).toHaveCount(2);
  await dialog(page)
    .getByRole('checkbox', { name: /second/ })
    .uncheck();
  await dialog(page).getByRole('button', { name: 'Import 1 draft' }).click();
  await expect(text(page)).toContainText('Words.');
  expect(markdownFiles(library)).toEqual(['mine.md']);
});

/** Drags what is at a place of the disk over the window and lets go, as the file manager does. */
async function dropFromDisk(page: Page, ...places: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: places, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
  await session.detach();
}

test('a folder that is dropped on the window comes in with all that is in it, as it stands on the disk', async ({
  page,
  library,
}) => {
  const deep = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`many/n${at}.md`, `Note ${at}.\n`]));
  const files = {
    '.obsidian/app.json': '{}',
    '.git/secret.md': 'Not this.',
    'One.md': 'See [[Two]].\n',
    'sub/Two.md': 'Words.\n',
  };
  const folder = givenFolder(library, { ...files, ...deep });
  await page.locator('.drop-place').waitFor({ state: 'attached' });
  await dropFromDisk(page, folder);
  await expect(dialog(page)).toContainText('152 drafts in “Notes” (Obsidian).');
  expect(markdownFiles(library)).toEqual(['mine.md']);
  await dialog(page).getByRole('button', { name: 'Import 152 drafts' }).click();
  await expect(toast(page, '152 drafts were imported.')).toBeVisible();
  expect(fileText(path.join(library, 'Notes'), 'One.md')).toBe('See [Two](sub/Two.md).\n');
  expect(fileText(path.join(library, 'Notes/many'), 'n149.md')).toBe('Note 149.\n');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(toast(page, 'The import is undone: 152 drafts are in the trash.')).toBeVisible();
});

test('what cannot be read is said in words that name it, and the question comes again', async ({ app, page, library }) => {
  const broken = path.join(path.dirname(library), 'archive.zip');
  writeFileSync(broken, 'this is no archive');
  await answerQuestion(app, broken);
  await openImport(page);
  await dialog(page).getByRole('button', { name: 'Choose files or a zip…' }).click();
  await expect(toast(page, '“archive.zip” could not be opened for import.')).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Choose a folder…' })).toBeVisible();
});
