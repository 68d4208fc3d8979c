import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { draftFile, fileText, goTo, openDraft, saved, text, title } from './pages/studio.ts';

test.setTimeout(180_000);

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const main = (page: Page) => page.getByRole('main');
const part = (page: Page, name: string) => main(page).getByRole('region', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const ownFile = (library: string, name: string) =>
  existsSync(path.join(library, '.byline', name)) ? fileText(library, `.byline/${name}`) : '';

/** A piece that went out so many days ago. */
const out = (name: string, topic: string, channel: string, ago: number) =>
  `---\ntitle: ${name}\nlang: en\ntags: [${topic}]\nbyline:\n  kind: post\n  status: published\n  publications:\n    - channel: ${channel}\n      date: ${day(ago)}\n---\n\nRead the log before you read the report.\n`;

async function press(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await control.press(key);
}

test.describe('views that set one apart (53)', () => {
  test.use({ libraryFiles: { 'against.md': draftFile({ title: 'Fast ones', lang: 'en', body: 'Fast audits are cheap.' }) } });

  test('are noted from the answer by keyboard, keep their reason and day, and a draft against one is pointed out', async ({
    page,
    library,
  }) => {
    await goTo(page, 'Me');
    await main(page).getByLabel('Which views set you apart?').focus();
    await page.keyboard.type('Fast audits are not cheap');
    await page.keyboard.press('Tab');
    await expect(main(page).getByRole('button', { name: 'Note this answer among your views' })).toBeVisible();
    expect(ownFile(library, 'profile.yaml')).not.toContain('stances');
    await press(main(page).getByRole('button', { name: 'Note this answer among your views' }));
    await expect(main(page).getByRole('textbox', { name: 'View', exact: true })).toHaveValue('Fast audits are not cheap');
    await main(page).getByRole('textbox', { name: 'Because' }).focus();
    await page.keyboard.type('Somebody repeats them.');
    await page.keyboard.press('Enter');
    await expect.poll(() => ownFile(library, 'profile.yaml')).toContain('reason: Somebody repeats them.');
    expect(ownFile(library, 'profile.yaml')).toMatch(/stances:\n\s+- .*\n(.*\n)*?\s+text: Fast audits are not cheap/);
    await expect(main(page).getByRole('button', { name: /^Note th/ })).toHaveCount(0);

    await goTo(page, 'Drafts');
    await openDraft(page, 'Fast ones');
    await press(page.getByRole('tab', { name: 'Checks' }));
    const card = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Perhaps against one of your views' });
    await expect(card).toContainText('Fast audits are not cheap');
    await press(card.getByRole('button', { name: 'Look at your views' }));
    await expect(part(page, 'Views and voice')).toContainText('Fast ones');
  });
});

test.describe('work and the rest of life (21)', () => {
  test.use({
    libraryFiles: {
      ...Object.fromEntries([1, 2, 3].map((at) => [`work-${at}.md`, out(`Work ${at}`, 'Audits', 'x', at * 3)])),
      'loaf.md': draftFile({ title: 'A loaf', kind: 'post', lang: 'en', topics: ['Bread'], body: 'Bake it twice.' }),
      '.byline/topics.yaml': 'topics:\n  - name: Audits\n    role: primary\n  - name: Bread\n    role: off-work\n',
      '.byline/channels.yaml': 'channels:\n  - channel: x\n    purpose: professional\n',
    },
  });

  async function choose(page: Page, name: RegExp): Promise<void> {
    await goTo(page, 'Me');
    await press(main(page).getByRole('radio', { name }), 'Space');
    await expect(main(page).getByRole('radio', { name })).toBeChecked();
  }

  async function copyLoaf(page: Page): Promise<void> {
    await goTo(page, 'Drafts');
    await openDraft(page, 'A loaf');
    await press(page.getByRole('button', { name: 'Copy for…' }));
    await press(page.getByRole('menuitem', { name: 'X', exact: true }));
    await expect(dialog(page)).toBeVisible();
  }

  test('are kept apart, mixed up to a limit, or mixed, as the person says', async ({ page, library }) => {
    await choose(page, /^Separate/);
    await copyLoaf(page);
    await expect(dialog(page)).toContainText('All of its topics are off work, and this channel is for work.');
    await page.keyboard.press('Escape');

    await choose(page, /^Mixed with a limit/);
    await main(page).getByLabel('At most, in percent').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('24');
    await expect.poll(() => ownFile(library, 'profile.yaml')).toContain('boundaryLimit: 24');
    await copyLoaf(page);
    // One of four pieces on X would be personal: a quarter.
    await expect(dialog(page)).toContainText('the channel would be more personal than you wanted');
    await page.keyboard.press('Escape');

    await goTo(page, 'Me');
    await main(page).getByLabel('At most, in percent').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('25');
    await expect.poll(() => ownFile(library, 'profile.yaml')).toContain('boundaryLimit: 25');
    await copyLoaf(page);
    await expect(dialog(page).getByRole('button', { name: 'Copy', exact: true }).last()).toBeVisible();
    await expect(dialog(page)).not.toContainText('more personal than you wanted');
  });
});

test('the usual split of channels is taken with one press, and can be changed after it (23)', async ({ page, library }) => {
  await goTo(page, 'Me');
  await press(main(page).getByRole('button', { name: /^Begin with the usual split/ }));
  await expect.poll(() => ownFile(library, 'channels.yaml')).toMatch(/facebook\n\s+purpose: personal/);
  expect(ownFile(library, 'channels.yaml')).toMatch(/linkedin\n\s+purpose: professional/);
  await expect(main(page).getByRole('button', { name: /^Begin with the usual split/ })).toHaveCount(0);
  await main(page).getByLabel('For', { exact: true }).last().selectOption('both');
  await expect.poll(() => ownFile(library, 'channels.yaml')).toMatch(/facebook\n\s+purpose: both/);
});

test.describe('a ledger with many pieces', () => {
  const all = 63;
  test.use({
    libraryFiles: Object.fromEntries(
      Array.from({ length: all }, (_, at) => [`piece-${at}.md`, out(`Piece ${at}`, 'Audits', at % 2 ? 'x' : 'linkedin', at)]),
    ),
  });
  const list = (page: Page) => part(page, 'All publications');

  test('is turned page by page by keyboard, from the newest to the oldest and back', async ({ page }) => {
    await goTo(page, 'Ledger');
    await expect(list(page).getByRole('status')).toHaveText('1 to 50 of 63 publications');
    await expect(list(page).getByRole('button', { name: 'Newer' })).toBeDisabled();
    await press(list(page).getByRole('button', { name: 'Older' }));
    await expect(list(page).getByRole('status')).toHaveText('51 to 63 of 63 publications');
    await expect(list(page)).toBeFocused();
    await expect(list(page).getByRole('row')).toHaveCount(14);
    await expect(list(page).getByRole('row').last()).toContainText('Piece 62');
    await expect(list(page).getByRole('button', { name: 'Older' })).toBeDisabled();
    await press(list(page).getByRole('button', { name: 'Newer' }));
    await expect(list(page).getByRole('status')).toHaveText('1 to 50 of 63 publications');
    await list(page).getByLabel('Channel').selectOption('x');
    await expect(list(page).getByRole('status')).toHaveText('31 publications');
  });

  test('a day of the calendar leads to its pieces, by keyboard and in the picture', async ({ page }) => {
    await goTo(page, 'Ledger');
    const calendar = part(page, 'Publishing over the year');
    const days = calendar.getByRole('button', { name: /days? with (a )?publications?$/ }).first();
    await press(days);
    await expect(days).toHaveAttribute('aria-expanded', 'true');
    await press(
      calendar
        .getByRole('button', { name: /: one publication$/ })
        .filter({ hasText: ': one publication' })
        .first(),
    );
    await expect(list(page)).toBeFocused();
    await expect(list(page).getByRole('row')).toHaveCount(2);
    await expect(list(page).getByRole('row').last()).toContainText('Piece 0');

    // The last square of the last column with anything in it is today's.
    const picture = calendar.locator('svg.calendar');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    if (box === null) throw new Error('no picture');
    const cell = box.width / 53;
    const weekday = (new Date(`${day(1)}T00:00:00Z`).getUTCDay() + 6) % 7;
    const week = weekday === 6 ? 51 : 52;
    await page.mouse.click(box.x + (week + 0.4) * cell, box.y + (weekday + 0.4) * cell);
    await expect(list(page).getByRole('row')).toHaveCount(2);
    await expect(list(page).getByRole('row').last()).toContainText('Piece 1');
  });
});

test.describe('the policy of an employer', () => {
  test.use({
    libraryFiles: { 'a.md': draftFile({ title: 'A draft' }), '.byline/policy.yaml': 'read: 2025-01-01\nreviewMonths: 6\n' },
  });

  test('is due to be read again, Today says so, and reading it clears the reminder', async ({ page, library }) => {
    await goTo(page, 'Today');
    const reminder = page.getByText(/^It is time to read the employer’s policy again/);
    await expect(reminder).toContainText('1 July');
    await press(page.getByRole('button', { name: 'Open it' }));
    await expect(part(page, 'The employer’s policy')).toContainText('It was due to be read again on');
    await press(main(page).getByRole('button', { name: 'I read it today' }));
    await expect(part(page, 'The employer’s policy')).toContainText('Due to be read again on');
    await expect.poll(() => ownFile(library, 'policy.yaml')).toContain(`read: ${day(0)}`);
    await goTo(page, 'Today');
    await expect(main(page).getByRole('region', { name: 'Drafts' })).toBeVisible();
    await expect(reminder).toHaveCount(0);
  });
});

test.describe('what a person wants to be known for', () => {
  test.use({
    libraryFiles: {
      'tagged.md': draftFile({ title: 'A tagged one', topics: ['Rekrutacja', 'Bread'] }),
      '.byline/profile.yaml': 'knownFor: O rekrutacji po ludzku\n',
    },
  });

  test('the first topic that is made is a main one, unless another role is chosen', async ({ page, library }) => {
    await press(page.getByRole('button', { name: 'New topic' }));
    await dialog(page).getByLabel('Name').fill('Audits');
    await expect(dialog(page).getByRole('radio', { name: /^Primary/ })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect.poll(() => ownFile(library, 'topics.yaml')).toMatch(/name: Audits\n\s+role: primary/);
    await press(page.getByRole('button', { name: 'New topic' }));
    await expect(dialog(page).getByRole('radio', { name: /^Secondary/ })).toBeChecked();
  });

  test('a topic of one’s answer that drafts carry already is offered as a main one, and none is made so silently', async ({
    page,
    library,
  }) => {
    await goTo(page, 'Me');
    await expect(main(page).getByLabel('Role of Rekrutacja')).toHaveValue('secondary');
    await expect(main(page).getByRole('button', { name: /“Bread”/ })).toHaveCount(0);
    await press(main(page).getByRole('button', { name: 'You want to be known for “Rekrutacja”. Make it a main topic' }));
    await expect(main(page).getByLabel('Role of Rekrutacja')).toHaveValue('primary');
    expect(ownFile(library, 'topics.yaml')).toMatch(/name: Rekrutacja\n\s+role: primary/);
    await main(page).getByLabel('New topic').fill('Bread');
    await page.keyboard.press('Enter');
    await expect(main(page).getByLabel('Role of Bread')).toHaveValue('primary');
  });
});

test.describe('whether a piece fits its channel', () => {
  const long = 'Ask the referee about one ordinary week, and write the answer down. '.repeat(8);
  test.use({
    libraryFiles: {
      'long.md': draftFile({ title: 'A long share', kind: 'share', lang: 'en', channels: ['x', 'linkedin'], body: long }),
    },
  });

  test('a share that would be cut into a thread is not said to fit; cut short, it is', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'A long share');
    await press(page.getByRole('tab', { name: 'Checks' }));
    const ready = page.getByRole('region', { name: 'Ready to be passed on?' });
    await expect(ready).toContainText('Yes: it fits LinkedIn.');
    await expect(ready).toContainText('Not yet: it is longer than one post; a thread would be made of it on X.');
    await text(page).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Ask the referee about one ordinary week.');
    await expect(ready).toContainText('Yes: it fits X, LinkedIn.');
    await saved(page);
  });
});

test.describe('a short text in the mirror', () => {
  test.use({ libraryFiles: { 'short.md': out('A short one', 'Audits', 'x', 1) } });

  test('is shown whole, without a sign that it goes on', async ({ page }) => {
    await goTo(page, 'Mirror');
    const found = part(page, 'What a stranger finds').getByRole('listitem');
    await expect(found).toContainText('Read the log before you read the report.');
    await expect(found).not.toContainText('…');
    await press(found.getByRole('button', { name: 'A short one' }));
    await expect(title(page)).toHaveValue('A short one');
  });
});

test.describe('goals and campaigns on Today (10, 83)', () => {
  const serving = (name: string, status: string, lines: string) =>
    `---\ntitle: ${name}\nbyline:\n  kind: post\n  status: ${status}\n${lines}---\n\nWords.\n`;
  test.use({
    libraryFiles: {
      'talk.md': serving('A talk on audits', 'drafting', '  goal: g1\n'),
      'note.md': serving(
        'A note on audits',
        'published',
        `  goal: g1\n  publications:\n    - channel: x\n      date: ${day(30)}\n`,
      ),
      'week.md': serving('One week', 'drafting', '  campaign: c1\n'),
      '.byline/profile.yaml':
        'goals:\n  - id: g1\n    text: Be asked to speak\n    by: 2027-03-01\ncampaigns:\n  - id: c1\n    name: Audit week\n    goal: g1\n    by: 2027-02-01\n',
    },
  });

  test('say how many drafts serve each, show which, and lead to them', async ({ page }) => {
    await goTo(page, 'Today');
    const goals = main(page).getByRole('region', { name: 'Goals' });
    await press(goals.getByRole('button', { name: '2 drafts, one is out.' }));
    const served = goals.getByRole('list', { name: 'Be asked to speak' }).getByRole('listitem');
    await expect(served).toHaveText([/^A note on audits Published$/, /^A talk on audits Draft$/]);
    await press(goals.getByRole('button', { name: 'One draft, none of them out yet.' }));
    await press(goals.getByRole('list', { name: 'Audit week' }).getByRole('button', { name: 'One week' }));
    await expect(title(page)).toHaveValue('One week');
  });
});
