import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { fileText, goTo, markdownFiles, openDraft, saved, text, title, toast } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

const policyDraft = `---
title: Notatki z audytu
lang: pl
tags: [Audyty]
byline:
  kind: post
  status: drafting
---

W Orlenie sprawdziliśmy trzy systemy. Pytania: anna.nowak@example.com albo listownie.

Kowalskiemu zawdzięczam spokój. Szybkie audyty są tanie.
`;

test.setTimeout(120_000);
test.use({
  libraryFiles: {
    'notes.md': policyDraft,
    'out.md': `---\ntitle: Two errors a week\ntags: [Audits]\nbyline:\n  kind: post\n  status: published\n  publications:\n    - channel: x\n      date: ${day(4)}\n---\n\nRead the log.\n`,
    '.byline/policy.yaml':
      'rules:\n  - kind: client\n    text: Orlen\n    note: ""\n  - kind: person\n    text: Jan Kowalski\n    note: ""\n',
    '.byline/profile.yaml':
      'stances:\n  - id: s1\n    text: Szybkie audyty nie są tanie\n    reason: Trzeba je powtarzać.\n    date: 2026-01-01\n',
    '.byline/learning.yaml': `conversations:\n  - id: c1\n    text: Panel on slow audits\n    url: ""\n    topic: null\n    by: ${day(-2)}\n    done: false\n`,
  },
});

/** The words that are underlined as something to reconsider, in one line: a place that goes over a line end stands in pieces. */
const underlined = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('finding-reconsider') ?? [])].map(String).join(' '));
const checks = (page: Page) => page.getByRole('tabpanel').getByRole('list', { name: 'Check before you publish' });
const card = (page: Page, words: string) => checks(page).getByRole('listitem').filter({ hasText: words });

async function openNotes(page: Page): Promise<void> {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Notatki z audytu');
  await page.getByRole('tab', { name: 'Checks' }).click();
  // The first look waits for the dictionary, which a busy computer reads slowly.
  await expect(card(page, 'Orlenie')).toBeVisible({ timeout: 60_000 });
}

test('what rules and privacy notice is underlined in the text, and the caret in it shows its card', async ({ page }) => {
  await openNotes(page);
  await expect.poll(() => underlined(page)).toBe('Orlenie anna.nowak@example.com Kowalskiemu');
  await card(page, 'Kowalskiemu').getByRole('button', { name: 'Kowalskiemu' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 'Kowalskiemu')).toHaveAttribute('aria-current', 'true');
  await expectNoAccessibilityFaults(page, '.checks');
});

test('what is typed is looked through when it rests, and the marks hide in focus mode', async ({ page }) => {
  await openNotes(page);
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Piszemy do Orlenu. ');
  await expect(card(page, 'Orlenu')).toBeVisible();
  await expect.poll(() => underlined(page)).toContain('Orlenu');
  await page.keyboard.press('F4');
  await expect.poll(() => underlined(page)).toBe('');
  await page.keyboard.press('F4');
  await expect.poll(() => underlined(page)).toContain('Orlenu');
});

test('a name gets other words in its own case, an address is taken out, and both can be undone', async ({ page, library }) => {
  await openNotes(page);
  await card(page, 'Orlenie').getByRole('button', { name: 'Reword it' }).click();
  const instead = page.getByLabel('Instead of “Orlenie”');
  await expect(instead).toHaveValue('kliencie');
  await instead.fill('dużej firmie');
  await page.keyboard.press('Enter');
  await expect(text(page)).toContainText('W dużej firmie sprawdziliśmy');
  await card(page, 'anna.nowak@example.com').getByRole('button', { name: 'Remove it' }).click();
  await expect(text(page)).toContainText('Pytania: albo listownie.');
  await expect(card(page, 'anna.nowak@example.com')).toHaveCount(0);
  await saved(page);
  expect(fileText(library, 'notes.md')).toContain('W dużej firmie sprawdziliśmy trzy systemy. Pytania: albo listownie.');
  await text(page).press('Control+z');
  await text(page).press('Control+z');
  await expect(text(page)).toContainText('W Orlenie sprawdziliśmy trzy systemy. Pytania: anna.nowak@example.com albo');
});

test('what is left alone goes from text and list, stays so, and comes back on wish', async ({ page }) => {
  await openNotes(page);
  await card(page, 'Kowalskiemu')
    .getByRole('button', { name: /^Leave/ })
    .click();
  await page.getByRole('menuitem', { name: 'In this draft' }).click();
  await expect(card(page, 'Kowalskiemu')).toHaveCount(0);
  await expect.poll(() => underlined(page)).not.toContain('Kowalskiemu');
  await page.keyboard.press('Control+n');
  // Until the new draft has the window, a click on another one would be overtaken by it.
  await expect(title(page)).toHaveValue('');
  await expect(title(page)).toBeFocused();
  await openDraft(page, 'Notatki z audytu');
  await expect(card(page, 'Orlenie')).toBeVisible();
  await expect(card(page, 'Kowalskiemu')).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog').getByRole('tab', { name: 'Lens' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Kowalskiemu/ })
    .click();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Kowalskiemu')).toBeVisible();
});

test('a question is asked from a beginning and checked, and the piece is looked at for travelling by itself', async ({
  page,
}) => {
  await openNotes(page);
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByRole('region', { name: 'Ready to be passed on?' })).toContainText('it has one idea.');
  await panel.getByRole('button', { name: 'What did you do when …?' }).click();
  await expect(panel.getByText('Put your own words in place of …')).toBeVisible();
  await panel.getByLabel('Your question').fill('Thoughts?');
  await expect(panel.getByText('It is too general to answer.')).toBeVisible();
  await panel.getByLabel('Your question').fill('What did you do when the second audit found nothing?');
  await expect(panel.getByText('It is specific')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(text(page).getByText('What did you do when the second audit found nothing?')).toBeVisible();
});

test('Today tells what to follow up and which conversation is near, and what came back is kept', async ({ page, library }) => {
  await goTo(page, 'Today');
  const follow = page.getByRole('region', { name: 'To follow up' });
  await follow.getByRole('button', { name: 'What came back to “Two errors a week”?' }).click();
  await page.keyboard.type('A reader asked for the list');
  await page.keyboard.press('Enter');
  await expect(follow).toHaveCount(0);
  expect(fileText(library, '.byline/learning.yaml')).toContain('A reader asked for the list');
  await page.getByRole('checkbox', { name: /^Panel on slow audits/ }).click();
  await expect(page.getByRole('region', { name: 'Conversations to join' })).toHaveCount(0);
  await expect.poll(() => fileText(library, '.byline/learning.yaml')).toContain('done: true');
});

test('looking for work begins with answers, and is read with the milder threshold', async ({ page, library }) => {
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Look for work');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Looking for work' });
  await dialog.getByLabel('What can a reader take away, even without hiring you?').fill('Ask for one ordinary week.');
  await dialog.getByLabel('What work do you look for?').fill('I look for a team that audits slowly.');
  await expectNoAccessibilityFaults(page);
  await dialog.getByRole('button', { name: 'Make the draft' }).click();
  await expect(text(page)).toContainText('Ask for one ordinary week.');
  const made = () => markdownFiles(library).find((name) => name.includes('looking-for-work')) ?? '';
  await expect.poll(() => (made() === '' ? '' : fileText(library, made()))).toContain('purpose: job-search');
  await expect(toast(page, 'could not')).toHaveCount(0);
});
