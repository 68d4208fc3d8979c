import { renameSync } from 'node:fs';
import { expect, test } from './fixture.ts';
import { command } from './pages/any-language.ts';
import { caretAfter } from './pages/editor.ts';
import { draftFile, fileText, goTo, openDraft, saved, text, title, titles, toast } from './pages/studio.ts';

test.use({
  libraryFiles: {
    'alpha.md': draftFile({ title: 'Alpha', body: 'Precious words stay.' }),
    'beta.md': draftFile({ title: 'Beta', body: 'Second draft.' }),
  },
});

test('what is typed right after Ctrl N is the title and the text of the new draft, and nothing of it of the old one', async ({
  page,
  library,
}) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Alpha');
  await caretAfter(page, 'Precious');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Typed at once');
  await page.keyboard.press('Enter');
  await page.keyboard.type('And the text.');
  await expect(title(page)).toHaveValue('Typed at once');
  await expect(text(page)).toHaveText('And the text.');
  await saved(page);
  expect(fileText(library, 'alpha.md')).toContain('Precious words stay.');
});

test('what is typed right after a new draft was asked for from Today loses no letter', async ({ page }) => {
  await goTo(page, 'Today');
  await page.keyboard.press('Control+n');
  await page.keyboard.type('From the first page');
  await expect(title(page)).toHaveValue('From the first page');
});

test('what is typed right after going to the next draft is in that one', async ({ page, library }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Alpha');
  await caretAfter(page, 'Precious words stay.');
  const [first] = await titles(page);
  await page.keyboard.press(first === 'Alpha' ? 'Control+PageDown' : 'Control+PageUp');
  await page.keyboard.type('Here. ');
  await expect(title(page)).toHaveValue('Beta');
  await expect(text(page)).toHaveText('Here. Second draft.');
  await saved(page);
  expect(fileText(library, 'alpha.md')).toContain('\nPrecious words stay.\n');
});

test.describe('when the folder is gone', () => {
  test.use({ expectedProblems: /ENOENT|missing|cannot be|could not|no longer/i });

  test('what is typed for a new draft is kept, goes into no other draft, and comes back', async ({ page, library }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    await caretAfter(page, 'Precious');
    renameSync(library, `${library}-away`);
    await page.keyboard.press('Control+n');
    await page.keyboard.type('Typed for nobody', { delay: 20 });
    await page.keyboard.press('Enter');
    await page.keyboard.type('And its text.', { delay: 20 });
    await expect(toast(page, 'what you typed for it is kept')).toBeVisible();
    await expect(text(page)).toHaveText('Precious words stay.');
    renameSync(`${library}-away`, library);
    await command(page, 'recovered text');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Put back/ })
      .click();
    await expect(title(page)).toHaveValue('Typed for nobody');
    await expect(text(page)).toHaveText('And its text.');
    expect(fileText(library, 'alpha.md')).toContain('Precious words stay.');
  });
});
