import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { caretAfter, write } from './pages/editor.ts';
import { draftFile, fileText, goTo, list, markdownFiles, saved, text, title } from './pages/studio.ts';

test.use({
  libraryFiles: { 'draft.md': draftFile({ title: 'Draft', body: 'The first paragraph.\n\nThe second paragraph.' }) },
  // The window and the trusted side say on the console what they could not write.
  expectedProblems: /ENOENT|cannot be|could not|not reached/i,
});

const recovered = (page: Page) => page.getByRole('dialog', { name: 'Recovered text' });
const unplug = (library: string) => renameSync(library, `${library}-away`);
const plugIn = (library: string) => renameSync(`${library}-away`, library);

/** Types while the folder is away, until Byline has said that it cannot save. */
async function typeUnplugged(page: Page, library: string, words: string): Promise<void> {
  await write(page);
  await caretAfter(page, 'The second paragraph.');
  unplug(library);
  await page.keyboard.type(words, { delay: 10 });
  await expect(page.locator('.sheet-banner-serious')).toBeVisible();
}

/** The texts that stand whole in the recovery place: what tells of one is written after it. */
function keptTexts(userData: string): string[] {
  return globSync(path.join(userData, 'recovery/*/about.json')).map((about) =>
    readFileSync(path.join(path.dirname(about), 'text.md'), 'utf8'),
  );
}

async function close(app: ElectronApplication): Promise<void> {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  await app.close();
  await gone;
}

test('closing while the folder is away keeps the words, and the next start offers them back', async ({
  page,
  app,
  library,
  restart,
}) => {
  await typeUnplugged(page, library, ' Typed without a disk.');
  await close(app);
  plugIn(library);
  expect(fileText(library, 'draft.md')).not.toContain('without a disk');
  const again = await restart();
  await expect(recovered(again)).toContainText('Draft');
  await again.getByRole('button', { name: 'Put back “Draft”' }).click();
  await expect(text(again)).toContainText('The second paragraph. Typed without a disk.');
  expect(fileText(library, 'draft.md')).toContain('The second paragraph. Typed without a disk.');
  const third = await restart();
  await expect(list(third).or(third.getByRole('main')).first()).toBeVisible();
  await expect(recovered(third)).toHaveCount(0);
});

test('words that were typed while the folder is away are kept at once, and a kill leaves them to the next start (R5)', async ({
  page,
  app,
  library,
  folders,
  restart,
}) => {
  await typeUnplugged(page, library, ' Kept in spite of it.');
  await expect.poll(() => keptTexts(folders.userData).join()).toContain('The second paragraph. Kept in spite of it.');
  app.process().kill('SIGKILL');
  plugIn(library);
  const again = await restart();
  await again.getByRole('button', { name: 'Put back “Draft”' }).click();
  await expect(text(again)).toContainText('The second paragraph. Kept in spite of it.');
});

test('opening another library while the folder is away keeps the words', async ({ page, library }) => {
  await typeUnplugged(page, library, ' Left behind.');
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('sample library');
  await page.keyboard.press('Enter');
  await expect(recovered(page)).toContainText('Draft');
  plugIn(library);
  await page.getByRole('button', { name: 'Put back “Draft”' }).click();
  await expect(text(page)).toContainText('Left behind.');
});

test('words that can be kept nowhere hold the window, until the person decides', async ({ page, app, library, folders }) => {
  const recovery = path.join(folders.userData, 'recovery');
  rmSync(recovery, { recursive: true, force: true });
  writeFileSync(recovery, 'a file where the folder should be');
  await typeUnplugged(page, library, ' Nowhere to go.');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const question = page.getByRole('dialog', { name: 'This text is not saved anywhere' });
  await expect(question).toContainText('Draft');
  await expect(question.getByRole('button', { name: 'Stay here' })).toBeFocused();
  await question.getByRole('button', { name: 'Stay here' }).click();
  await expect(text(page)).toContainText('Nowhere to go.');
  plugIn(library);
  await expect.poll(() => fileText(library, 'draft.md'), { timeout: 30_000 }).toContain('Nowhere to go.');
});

test('words come into the file by themselves when the folder is back', async ({ page, library }) => {
  await typeUnplugged(page, library, ' Soon saved.');
  plugIn(library);
  await expect.poll(() => fileText(library, 'draft.md'), { timeout: 20_000 }).toContain('Soon saved.');
  await expect(page.locator('.sheet-banner-serious')).toHaveCount(0);
});

test('a new draft of the same name has nothing of a deleted one, not even by undo', async ({ page, library }) => {
  await page.keyboard.press('Control+n');
  await expect(title(page)).toBeFocused();
  await text(page).click();
  await page.keyboard.type('Words of the dead.');
  await expect.poll(() => markdownFiles(library)).toContain('untitled.md');
  await saved(page);
  await list(page).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => markdownFiles(library)).not.toContain('untitled.md');
  await page.keyboard.press('Control+n');
  await expect.poll(() => markdownFiles(library)).toContain('untitled.md');
  await text(page).click();
  await page.keyboard.type('A new life.');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Control+z');
  await expect(text(page)).not.toContainText('Words of the dead');
});

test('bringing a version back is one step that undo takes back', async ({ page, library }) => {
  await write(page);
  await caretAfter(page, 'The second paragraph.');
  await page.keyboard.type(' And a third sentence.');
  await saved(page);
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('tabpanel').getByRole('button').first().click();
  await page
    .getByRole('button', { name: /bring|restore/i })
    .last()
    .click();
  await expect(text(page)).not.toContainText('And a third sentence.');
  await expect.poll(() => fileText(library, 'draft.md')).not.toContain('third sentence');
  await text(page).click();
  await page.keyboard.press('Control+z');
  await expect(text(page)).toContainText('The second paragraph. And a third sentence.');
  await goTo(page, 'Today');
});
