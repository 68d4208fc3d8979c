import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { card, cards, chips, draftFile, fileText, goTo, navigation, openDraft, toast } from './pages/studio.ts';

const files = {
  'calls.md': draftFile({
    title: 'Calls',
    topics: ['Hiring'],
    body: 'A reference call asks the referee about one week of work.',
  }),
  'panels.md': draftFile({ title: 'Panels', topics: ['Hiring', 'Law'], body: 'A panel of seven people and one calendar.' }),
  'bread.md': draftFile({ title: 'Bread', topics: ['Żywienie'], body: 'Sourdough needs flour, water, salt and patience.' }),
  'loose.md': draftFile({ title: 'Loose', body: 'A reference call to a referee about a week of work.' }),
  '.byline/topics.yaml': [
    'topics:',
    ...['Hiring', 'Law'].flatMap((name) => [`  - name: ${name}`, '    role: primary']),
    '  - name: Żywienie',
    '    role: off-work',
    '',
  ].join('\n'),
};
test.use({ libraryFiles: files });

const topicLine = (page: Page, name: string) => navigation(page).getByRole('button', { name: new RegExp(`^${name}\\s*,`) });
const fieldOfPicker = (page: Page) => page.getByRole('combobox', { name: 'Type a topic' });

async function chooseInMenu(page: Page, topic: string, entry: string): Promise<void> {
  await topicLine(page, topic).click({ button: 'right' });
  await page.getByRole('menu').getByText(entry, { exact: true }).click();
}

test.describe('the topics in the navigation', () => {
  test('say their role and how many drafts they have, and lead to them', async ({ page }) => {
    await expect(topicLine(page, 'Hiring')).toHaveAccessibleName(/Hiring\s*, Primary\s*2/);
    await expect(topicLine(page, 'Żywienie')).toHaveAccessibleName(/Żywienie\s*, Off work\s*1/);
    await topicLine(page, 'Law').click();
    await expect(cards(page)).toHaveCount(1);
    await expect(card(page, 'Panels')).toBeVisible();
  });

  test('end with a tray of drafts that have none, until they get one', async ({ page, library }) => {
    await goTo(page, 'Without a topic');
    await openDraft(page, 'Loose');
    await chips(page).getByRole('button', { name: 'Add topic' }).click();
    await fieldOfPicker(page).fill('hir');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => fileText(library, 'loose.md')).toContain('Hiring');
    await expect(cards(page)).toHaveCount(0);
    await expect(page.getByText('Every draft has a topic.')).toBeVisible();
  });

  test('are made, with a role', async ({ page, library }) => {
    await navigation(page).getByRole('button', { name: 'New topic' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('People analytics');
    await page.getByRole('radio', { name: /Curious/ }).check();
    await page.keyboard.press('Enter');
    await expect(topicLine(page, 'People analytics')).toHaveAccessibleName(/Curious/);
    await expect.poll(() => fileText(library, '.byline/topics.yaml')).toContain('People analytics');
  });

  test('are renamed in every draft, and back by Undo', async ({ page, library }) => {
    await topicLine(page, 'Hiring').click();
    await chooseInMenu(page, 'Hiring', 'Rename…');
    await page.getByRole('textbox', { name: 'Name' }).fill('Rekrutacja');
    await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
    await expect(toast(page, '“Hiring” is now “Rekrutacja” in 2 drafts.')).toBeVisible();
    await expect(topicLine(page, 'Rekrutacja')).toHaveAttribute('aria-current', 'page');
    await expect(cards(page)).toHaveCount(2);
    expect(fileText(library, 'calls.md')).toBe(files['calls.md'].replace('Hiring', 'Rekrutacja'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(topicLine(page, 'Hiring')).toHaveAttribute('aria-current', 'page');
    expect(fileText(library, 'calls.md')).toBe(files['calls.md']);
  });

  test('are merged', async ({ page, library }) => {
    await chooseInMenu(page, 'Law', 'Merge into another topic…');
    await page.getByRole('combobox', { name: 'Into' }).selectOption('Hiring');
    await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
    await expect(topicLine(page, 'Law')).toHaveCount(0);
    await expect(topicLine(page, 'Hiring')).toHaveAccessibleName(/Hiring\s*, Primary\s*2/);
    expect(fileText(library, 'panels.md')).not.toContain('Law');
  });

  test('are deleted from every draft, and back by Undo', async ({ page, library }) => {
    await chooseInMenu(page, 'Hiring', 'Delete');
    await expect(topicLine(page, 'Hiring')).toHaveCount(0);
    expect(fileText(library, 'calls.md')).not.toContain('Hiring');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(topicLine(page, 'Hiring')).toBeVisible();
    expect(fileText(library, 'calls.md')).toBe(files['calls.md']);
  });

  test('are primary at most twice: a third one asks which steps back', async ({ page }) => {
    await chooseInMenu(page, 'Żywienie', 'Primary');
    const dialog = page.getByRole('dialog', { name: 'Which topic becomes secondary?' });
    await dialog.getByRole('radio', { name: 'Law' }).check();
    await dialog.getByRole('button', { name: 'Change the roles' }).click();
    await expect(topicLine(page, 'Żywienie')).toHaveAccessibleName(/Primary/);
    await expect(topicLine(page, 'Law')).toHaveAccessibleName(/Secondary/);
    await expect(topicLine(page, 'Hiring')).toHaveAccessibleName(/Primary/);
  });

  test('keep their roles when the question is not answered', async ({ page }) => {
    await chooseInMenu(page, 'Żywienie', 'Primary');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(topicLine(page, 'Żywienie')).toHaveAccessibleName(/Off work/);
  });

  test('belong under another one', async ({ page }) => {
    await chooseInMenu(page, 'Law', 'Place under another topic…');
    await page.getByRole('combobox', { name: 'Under' }).selectOption('Hiring');
    await page.getByRole('dialog').getByRole('button', { name: 'Place' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const lines = navigation(page).locator('.navigation-label');
    await expect(lines).toContainText(['Hiring', 'Law', 'Żywienie']);
    await expect(topicLine(page, 'Law')).toHaveCSS('padding-inline-start', '24px');
  });
});

test.describe('the topics of a draft', () => {
  test('are given several at once, by keyboard alone, without Polish letters', async ({ page, library }) => {
    await goTo(page, 'Without a topic');
    await openDraft(page, 'Loose');
    await page.keyboard.press('Control+Shift+t');
    await expect(fieldOfPicker(page)).toBeFocused();
    await page.keyboard.type('zyw');
    await page.keyboard.press('Enter');
    await page.keyboard.type('law');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Brand new');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    for (const topic of ['Żywienie', 'Law', 'Brand new'])
      await expect(chips(page).getByText(topic, { exact: true })).toBeVisible();
    await expect.poll(() => fileText(library, 'loose.md')).toContain('Brand new');
    await expect(topicLine(page, 'Brand new')).toBeVisible();
  });

  test('are taken off the same way', async ({ page, library }) => {
    await topicLine(page, 'Law').click();
    await openDraft(page, 'Panels');
    await page.keyboard.press('Control+Shift+t');
    await expect(fieldOfPicker(page)).toBeFocused();
    await page.keyboard.type('law');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => fileText(library, 'panels.md')).not.toContain('Law');
  });

  test('are suggested from one’s own drafts, and only put on when confirmed', async ({ page, library }) => {
    await goTo(page, 'Without a topic');
    await openDraft(page, 'Loose');
    const suggestion = chips(page).getByRole('button', { name: 'Suggested: Hiring' });
    await expect(suggestion).toHaveAccessibleName('Suggested: Hiring');
    await expect(suggestion).toHaveAccessibleDescription(/because of .*\b(?:referee|reference)\b/);
    await expect(suggestion.getByText(/because of .*\b(?:referee|reference)\b/)).toBeVisible();
    expect(fileText(library, 'loose.md')).toBe(files['loose.md']);
    await suggestion.press('Enter');
    await expect(chips(page).getByText('Hiring', { exact: true })).toBeVisible();
    await expect(chips(page).getByRole('button', { name: 'Add topic' })).toBeFocused();
    await expect.poll(() => fileText(library, 'loose.md')).toContain('Hiring');
  });
});
