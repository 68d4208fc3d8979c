import { expect, test } from './fixture.ts';
import { card, draftFile, fileText, goTo, openDraft, text, title } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';

const published = draftFile({
  title: 'Out',
  status: 'published',
  body: 'It is out there for everybody to read and to answer.',
}).replace(
  '  status: published\n',
  '  status: published\n  publications:\n    - channel: linkedin\n      date: 2020-11-03\n      link: https://example.com/out\n',
);

test.use({
  libraryFiles: {
    'long.md': draftFile({ title: 'Long', body: 'The first paragraph of it.\n\nThe second paragraph of it, which is the last.' }),
    'polski.md': draftFile({
      title: 'Polski',
      body: 'To jest tekst po polsku, który nie mówi, w jakim jest języku, a jednak widać.',
    }),
    'README.md': '# Of a program\n',
    'themes/post.md': '# Of a theme\n',
    'out.md': published,
    'list.md': draftFile({ title: 'List', body: '- [ ] one\n- [x] two\n  - [ ] inner' }),
  },
});

test.setTimeout(120_000);

test('the next start offers the draft that was last written in, with its caret', async ({ page, restart }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Long');
  await text(page).press('Control+End');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  // Where the caret rests is kept after a while.
  await page.waitForTimeout(2_500);
  const next = await restart();
  await next.getByRole('region', { name: 'Continue' }).getByRole('button', { name: /^Long/ }).click();
  await expect(title(next)).toHaveValue('Long');
  await expect(text(next)).toBeFocused();
  await next.keyboard.type('very ');
  await expect(text(next).locator('p').last()).toHaveText('The second paragraph of it, which is the very last.');
});

test('a published piece says where and when it went out, on its card and under its title, with the way there', async ({
  page,
}) => {
  await goTo(page, 'Published');
  await expect(card(page, 'Out')).toContainText('LinkedIn, 3 November 2020');
  await openDraft(page, 'Out');
  await expect(page.getByRole('list', { name: 'Where this draft is' }).getByRole('button')).toHaveText(
    'LinkedIn, 3 November 2020',
  );
});

test('a draft that does not say its language shows the one that was found, and takes another by one choice', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Polski');
  await page.getByRole('button', { name: 'Language: Polish (found)' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Language: English' })).toBeVisible();
});

test('a check list is a group of boxes to assistive technology, also with a list inside', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'List');
  await expect(text(page).getByRole('checkbox')).toHaveCount(3);
  await expectNoAccessibilityFaults(page);
});

test('new drafts go where the person chose, and a draft says in which folder it is', async ({ page, library }) => {
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Library' }).click();
  await page.getByRole('combobox', { name: 'Folder for new drafts' }).fill('content/posts/');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(() => expect(fileText(library, '.byline/folders.yaml')).toBe('newDrafts: content/posts\n')).toPass({
    timeout: 10_000,
  });
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Away');
  await expect(page.getByRole('list', { name: 'Where this draft is' })).toHaveText('In the folder content/posts');
});

test('what is no draft is left out, and the settings say what that is', async ({ page, library }) => {
  await goTo(page, 'Drafts');
  await expect(card(page, 'Long')).toBeVisible();
  await expect(card(page, 'Of a program')).toHaveCount(0);
  await expect(card(page, 'Of a theme')).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Library' }).click();
  const leftOut = page.getByRole('textbox', { name: 'Not part of the library' });
  await expect(leftOut).toHaveValue('themes/\narchetypes/default.md\n_index.md\nREADME.md');
  await leftOut.fill('README.md\nlong.md');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Of a theme')).toBeVisible();
  await expect(card(page, 'Long')).toHaveCount(0);
  expect(fileText(library, '.byline/folders.yaml')).toBe('leaveOut:\n  - README.md\n  - long.md\n');
});
