import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixture.ts';
import {
  card,
  cards,
  chips,
  draftFile,
  fileText,
  goTo,
  list,
  markdownFiles,
  navigation,
  openDraft,
  saved,
  text,
  title,
  titles,
  toast,
} from './pages/studio.ts';
import { writeFiles } from './support/folders.ts';
import { startAgain } from './support/launch.ts';

const files = {
  'alpha.md': draftFile({ title: 'Alpha', topics: ['Hiring'], body: 'First words of alpha.' }),
  'beta.md': draftFile({ title: 'Beta', kind: 'post', body: 'First words of beta.' }),
  'gamma.md': draftFile({ title: 'Gamma', status: 'published', body: 'First words of gamma.' }),
};
test.use({ libraryFiles: files });

test.describe('a first start', () => {
  test.use({ libraryFiles: null });

  test('offers the sample library, and shows it', async ({ page }) => {
    await page.getByRole('button', { name: /Look at the sample library/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await goTo(page, 'Published');
    await expect(cards(page).first()).toBeVisible();
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(3);
  });

  test('speaks the other language at one press', async ({ page }) => {
    await page.getByRole('button', { name: 'Polski' }).click();
    await expect(page.getByRole('button', { name: /Wybierz folder/ })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  });
});

test.describe('a new draft', () => {
  test('is a file from its first words, named after its title', async ({ page, library }) => {
    await page.keyboard.press('Control+n');
    await expect(title(page)).toBeFocused();
    await page.keyboard.type('Rozmowa o żółwiach');
    await page.keyboard.press('Enter');
    await expect(text(page)).toBeFocused();
    await page.keyboard.type('Some turtles are slow.');
    await saved(page);
    await expect.poll(() => markdownFiles(library)).toContain('rozmowa-o-zolwiach.md');
    await expect.poll(() => fileText(library, 'rozmowa-o-zolwiach.md')).toContain('Some turtles are slow.');
    await expect(card(page, 'Rozmowa o żółwiach')).toBeVisible();
  });

  test('gets the kind that was chosen, and the next one gets it again', async ({ page }) => {
    await navigation(page).getByRole('button', { name: 'New draft of another kind' }).click();
    await page.getByRole('menuitemradio', { name: 'Thread' }).click();
    await expect(chips(page).getByRole('button', { name: 'Kind: Thread' })).toBeVisible();
    await navigation(page)
      .getByRole('button', { name: 'New draft Ctrl N' })
      .or(navigation(page).getByText('New draft', { exact: true }))
      .first()
      .click();
    await expect(title(page)).toHaveValue('');
    await expect(chips(page).getByRole('button', { name: 'Kind: Thread' })).toBeVisible();
  });

  test('is an idea in one line on the first page', async ({ page, library }) => {
    await page.getByRole('textbox', { name: 'A new idea in one line' }).fill('Why night shifts read notice boards');
    await page.keyboard.press('Enter');
    await expect(toast(page, 'Saved to your ideas')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Ideas' }).getByText('Why night shifts read notice boards')).toBeVisible();
    await expect.poll(() => markdownFiles(library)).toContain('why-night-shifts-read-notice-boards.md');
    expect(fileText(library, 'why-night-shifts-read-notice-boards.md')).toContain('status: idea');
  });
});

test.describe('the list', () => {
  test('is walked through by arrows, and Enter goes into the text', async ({ page }) => {
    await goTo(page, 'Drafts');
    await expect(cards(page)).toHaveCount(2);
    const [first = '', second = ''] = await titles(page);
    await list(page).focus();
    await page.keyboard.press('Home');
    await expect(title(page)).toHaveValue(first);
    await page.keyboard.press('ArrowDown');
    await expect(title(page)).toHaveValue(second);
    await expect(list(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(text(page)).toBeFocused();
  });

  test('is left and come back to by keys while writing', async ({ page }) => {
    await goTo(page, 'Drafts');
    await expect(cards(page)).toHaveCount(2);
    const [first = '', second = ''] = await titles(page);
    await openDraft(page, first);
    await text(page).click();
    await page.keyboard.press('Control+PageDown');
    await expect(title(page)).toHaveValue(second);
    await page.keyboard.press('Control+PageUp');
    await expect(title(page)).toHaveValue(first);
  });

  test('is sorted by title and grouped by status', async ({ page }) => {
    await page.keyboard.press('Control+Shift+f');
    await page.getByRole('button', { name: 'Sort and group the list' }).click();
    await page.getByRole('menuitemradio', { name: 'Title' }).click();
    await expect.poll(() => titles(page)).toEqual(['Alpha', 'Beta', 'Gamma']);
    await page.getByRole('button', { name: 'Sort and group the list' }).click();
    await page.getByRole('menuitemradio', { name: 'Status' }).click();
    await expect(page.locator('.draft-group')).toHaveText([/Draft/, /Published/]);
  });

  test('follows what happens to the files outside Byline', async ({ page, library }) => {
    await page.keyboard.press('Control+Shift+f');
    await expect(card(page, 'Beta')).toBeVisible();
    renameSync(path.join(library, 'beta.md'), path.join(library, 'gone.txt'));
    await expect(card(page, 'Beta')).toHaveCount(0);
  });
});

test.describe('a draft', () => {
  test('is renamed by its title, and its file with it', async ({ page, library }) => {
    await page.keyboard.press('Control+n');
    await expect(title(page)).toBeFocused();
    await page.keyboard.type('Before');
    await expect.poll(() => markdownFiles(library)).toContain('before.md');
    await list(page).focus();
    await expect(list(page)).toHaveAttribute('aria-activedescendant', /before/);
    await page.keyboard.press('F2');
    await expect(title(page)).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('After');
    await expect.poll(() => markdownFiles(library)).toContain('after.md');
    expect(markdownFiles(library)).not.toContain('before.md');
    await expect(card(page, 'After')).toBeVisible();
    await expect(title(page)).toBeFocused();
  });

  test('is duplicated', async ({ page, library }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    await page.keyboard.press('Control+Shift+d');
    await expect(toast(page, 'A copy is open.')).toBeVisible();
    await expect.poll(() => markdownFiles(library).length).toBe(4);
  });

  test('goes to the trash and comes back by Undo', async ({ page, library }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    await list(page).focus();
    await page.keyboard.press('Delete');
    await expect(card(page, 'Alpha')).toHaveCount(0);
    expect(existsSync(path.join(library, 'alpha.md'))).toBe(false);
    await expect(title(page)).toHaveValue('Beta');
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect(card(page, 'Alpha')).toBeVisible();
    await expect.poll(() => existsSync(path.join(library, 'alpha.md'))).toBe(true);
    expect(fileText(library, 'alpha.md')).toBe(files['alpha.md']);
  });

  test('is put back from the trash, also after a restart', async ({ page, restart, library }) => {
    await goTo(page, 'Drafts');
    await card(page, 'Beta').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
    await expect(toast(page, '“Beta” is in the trash.')).toBeVisible();
    const again = await restart();
    await goTo(again, 'Trash');
    await again.getByRole('button', { name: 'Put back “Beta”' }).click();
    await expect(title(again)).toHaveValue('Beta');
    expect(fileText(library, 'beta.md')).toBe(files['beta.md']);
  });

  test('gets another status by its chip, and moves in the navigation', async ({ page, library }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Beta');
    await chips(page).getByRole('button', { name: 'Status: Draft' }).click();
    await page.getByRole('menuitemradio', { name: 'Ready' }).click();
    await expect(navigation(page).getByRole('button', { name: /^Ready\s*1$/ })).toBeVisible();
    await expect.poll(() => fileText(library, 'beta.md')).toContain('status: ready');
  });

  test('shows how it was before and brings it back', async ({ page, library }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    await text(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' A second thought.');
    await expect.poll(() => fileText(library, 'alpha.md')).toContain('A second thought.');
    await page.getByRole('tab', { name: 'History' }).click();
    await page.locator('.history-version').last().click();
    const dialog = page.getByRole('dialog', { name: /Version from/ });
    await expect(dialog.getByRole('region').locator('del')).toContainText('A second thought.');
    await dialog.getByRole('button', { name: 'Restore this version' }).click();
    await expect.poll(() => fileText(library, 'alpha.md')).toBe(files['alpha.md']);
    await expect(text(page)).not.toContainText('A second thought.');
  });
});

test.describe('the zones of the window', () => {
  test('fold by one key each, and focus mode leaves only the sheet', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    const sidebar = page.getByRole('complementary', { name: 'About this draft' });
    for (const [key, zone] of [
      ['Shift+F8', navigation(page)],
      ['F8', list(page)],
      ['F9', sidebar],
    ] as const) {
      await page.keyboard.press(key);
      await expect(zone).toHaveCount(0);
      await page.keyboard.press(key);
      await expect(zone).toBeVisible();
    }
    await page.keyboard.press('F4');
    for (const zone of [navigation(page), list(page), sidebar]) await expect(zone).toHaveCount(0);
    await expect(text(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(navigation(page)).toBeVisible();
  });

  test('float over the sheet in a narrow window, and make way for the text', async ({ page }) => {
    await goTo(page, 'Drafts');
    await page.setViewportSize({ width: 700, height: 900 });
    // With nothing open there is nothing to make way for.
    await expect(list(page)).toBeVisible();
    await card(page, 'Alpha').click();
    await expect(text(page)).toBeFocused();
    await expect(list(page)).toHaveCount(0);
    await page.keyboard.press('F9');
    await expect(page.getByRole('complementary')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  });

  test('stay folded after a restart', async ({ page, restart }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    await page.keyboard.press('F9');
    await expect(page.getByRole('complementary')).toHaveCount(0);
    const again = await restart();
    await goTo(again, 'Drafts');
    await openDraft(again, 'Alpha');
    await expect(again.getByRole('complementary')).toHaveCount(0);
  });
});

test.describe('a library of ten thousand drafts', () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`d/${index}.md`, draftFile({ title: `Draft ${index}`, body: 'A few words.' })]),
  );
  test.use({ libraryFiles: many });
  test.setTimeout(180_000);

  test('is listed whole, built only where it is looked at, and walked to its end by keyboard', async ({ page }) => {
    await goTo(page, 'Drafts');
    await expect(page.getByText('10,000 drafts')).toBeVisible({ timeout: 90_000 });
    expect(await cards(page).count()).toBeLessThan(40);
    await list(page).focus();
    await page.keyboard.press('End');
    const last = list(page).locator('[aria-posinset="10000"]');
    await expect(last).toBeInViewport();
    await expect(last).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await expect(list(page).locator('[aria-posinset="1"]')).toBeInViewport();
  });
});

test.describe('a second start', () => {
  test('opens the library that it names in the window that is open, after saving what was typed', async ({
    page,
    app,
    folders,
    library,
  }) => {
    const other = path.join(folders.home, 'Other');
    writeFiles(other, { 'delta.md': draftFile({ title: 'Delta' }) });
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    await text(page).click();
    await page.keyboard.type('Not lost. ');
    const { userData } = folders;
    expect(await startAgain({ userData, args: ['--library', 'Other'] }, folders.home)).toBe(0);
    // The library of before is there until what was typed is saved.
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    await goTo(page, 'Drafts');
    await expect(card(page, 'Delta')).toBeVisible();
    expect(fileText(library, 'alpha.md')).toContain('Not lost.');
    expect(markdownFiles(other)).toEqual(['delta.md']);
    expect(app.windows()).toHaveLength(1);
  });

  test('that names a folder that is not there says so, and leaves the window as it is', async ({ page, folders }) => {
    await goTo(page, 'Drafts');
    const { userData } = folders;
    expect(await startAgain({ userData, args: ['--library=nowhere'] }, folders.home)).toBe(0);
    await expect(toast(page, 'The folder “nowhere” is missing.')).toBeVisible();
    await expect(card(page, 'Alpha')).toBeVisible();
  });
});

test.describe('a library whose folder goes away', () => {
  test('is said so, and works again when it is back', async ({ page, library }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    renameSync(library, `${library}-away`);
    await expect(page.getByText('The folder of this library cannot be reached.')).toBeVisible();
    renameSync(`${library}-away`, library);
    await expect(page.getByText('The folder of this library cannot be reached.')).toHaveCount(0);
    await text(page).click();
    await page.keyboard.type('Still here. ');
    await expect.poll(() => fileText(library, 'alpha.md')).toContain('Still here.');
  });
});
