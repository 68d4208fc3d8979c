import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { draftFile, fileText, goTo, openDraft, text, toast } from './pages/studio.ts';
import { ask } from './support/calls.ts';
import { markedSentences } from './support/marks.ts';

const boast = 'I am a recognised expert in hiring.';
const leader = 'Every thought leader knows that I am a thought leader.';
const advice = 'Ask the referee to describe one week of work, because a summary hides everything.';
const body = [boast, leader, advice].join('\n\n');

test.use({
  libraryFiles: {
    'calls.md': draftFile({ title: 'Calls', lang: 'en', body }),
    'other.md': draftFile({ title: 'Other', lang: 'en', body: `${leader}\n\n${boast}` }),
  },
});

const lens = (page: Page) => page.getByRole('region', { name: 'Lens', exact: true });
const hint = (page: Page, words: string) => lens(page).getByRole('listitem').filter({ hasText: words });

/** Leaves the hint on a sentence in the way that the menu calls `way`. */
async function leave(page: Page, words: string, way: string | RegExp): Promise<void> {
  await hint(page, words).hover();
  await hint(page, words)
    .getByRole('button', { name: /^Leave it/ })
    .click();
  await page.getByRole('menuitem', { name: way }).click();
}

const marked = async (page: Page): Promise<string[]> => Object.values(await markedSentences(page)).flat();

/** What serves the reader is a line in the margin, and folded in the sidebar. */
const marginLines = (page: Page) => page.locator('.margin-lines > div');

async function unfoldPraise(page: Page): Promise<void> {
  const fold = lens(page).getByRole('button', { name: /serves? the reader$/ });
  if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
}

async function openLensSettings(page: Page): Promise<void> {
  await lens(page).getByRole('button', { name: 'What the lens leaves alone' }).click();
  await expect(page.getByRole('dialog').getByRole('tab', { name: 'Lens', selected: true })).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Calls');
  await expect(hint(page, boast)).toBeVisible();
});

test('a sentence is left, comes back with Undo, and is listed in the settings with its draft until it is shown again', async ({
  page,
}) => {
  await leave(page, boast, 'Leave this sentence');
  await expect(hint(page, boast)).toHaveCount(0);
  await expect(lens(page).getByRole('list', { name: 'Hints' })).toBeFocused();
  await expect(toast(page, 'The lens leaves this sentence alone.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(hint(page, boast)).toBeVisible();
  await expect.poll(() => marked(page)).toContain(boast);

  await leave(page, boast, 'Leave this sentence');
  await expect.poll(() => marked(page)).not.toContain(boast);
  await openLensSettings(page);
  const item = page.getByRole('dialog').getByRole('listitem').filter({ hasText: boast });
  await expect(item).toContainText('in “Calls”');
  await item.getByRole('button', { name: /^Show again/ }).click();
  await page.keyboard.press('Escape');
  await expect(hint(page, boast)).toBeVisible();
});

test('a wording is left everywhere, in other drafts too', async ({ page, restart, library }) => {
  await leave(page, leader, /^Leave “.*thought leader.*” everywhere/);
  await expect(hint(page, leader)).toHaveCount(0);
  await expect(hint(page, boast)).toBeVisible();
  await expect.poll(async () => (await ask(page, 'lens.dismissals', {})).dismissals.length).toBeGreaterThan(0);
  expect(fileText(library, '.byline/dismissed.yaml')).toContain('scope: wording');
  const again = await restart();
  await goTo(again, 'Drafts');
  await openDraft(again, 'Other');
  await expect(hint(again, boast)).toBeVisible();
  await expect(hint(again, leader)).toHaveCount(0);
});

test('praise is left as a whole, with its marks, and is turned on again in the settings', async ({ page }) => {
  await expect(marginLines(page)).not.toHaveCount(0);
  await unfoldPraise(page);
  await leave(page, advice, 'No praise at all');
  await expect(hint(page, advice)).toHaveCount(0);
  await expect(marginLines(page)).toHaveCount(0);
  await expect.poll(() => marked(page)).toContain(boast);
  await openLensSettings(page);
  const praise = page.getByRole('checkbox', { name: 'Praise useful sentences too' });
  await expect(praise).not.toBeChecked();
  await praise.check();
  await page.keyboard.press('Escape');
  await expect(marginLines(page)).not.toHaveCount(0);
  await unfoldPraise(page);
  await expect(hint(page, advice)).toBeVisible();
});

test('while a person writes the lens is quiet when they want it so, until they look at it', async ({ page }) => {
  await leave(page, boast, 'Quiet while I write');
  await expect(hint(page, boast)).toBeVisible();
  await text(page).press('Control+End');
  await page.keyboard.type(' More.');
  await expect(lens(page).getByText('The lens is quiet while you write.')).toBeVisible();
  await expect(hint(page, boast)).toHaveCount(0);
  await expect.poll(() => marked(page)).toEqual([]);
  await page.keyboard.press('F6');
  await expect(hint(page, boast)).toBeVisible();
  await expect.poll(() => marked(page)).toContain(boast);
});

test('in focus mode there is only the text', async ({ page }) => {
  await expect.poll(() => marked(page)).toContain(boast);
  await text(page).press('F4');
  await expect.poll(() => marked(page)).toEqual([]);
  await page.keyboard.press('F4');
  await expect.poll(() => marked(page)).toContain(boast);
});
