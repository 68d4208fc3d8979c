import { expect, test } from './fixture.ts';
import { caretAfter } from './pages/editor.ts';
import { draftFile, fileText, goTo, openDraft, saved, text, title, titles } from './pages/studio.ts';

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
