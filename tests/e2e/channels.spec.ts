import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { command } from './pages/any-language.ts';
import { draftFile, fileText, goTo, markdownFiles, openDraft, saved, text } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';
import { readClipboard } from './support/clipboard.ts';

/** Every construct once, with words of its own, and a name that must never leave. */
const everything = [
  '## Heading',
  '',
  'Bold **strong** and *quiet* and ~~gone~~ and `code` and [link words](https://example.com/list).%%Acme is the client%%',
  '',
  '- first point',
  '  - inner point',
  '- second point',
  '',
  '1. one step',
  '2. two steps',
  '',
  '- [x] task done',
  '',
  '> quoted words',
  '',
  '> [!tip] Box title',
  '> box words',
  '',
  'See [[Other note|wiki words]] and ==marked words==. Take $x*y*z$ here.',
  '',
  '| cell one | cell two |',
  '|---|---|',
  '| cell three | cell four |',
  '',
  '```js',
  'const a = 1;',
  '```',
  '',
  '---',
  '',
  'Note[^1] and ![chart words](https://example.com/chart.png)',
  '',
  '<!-- Acme again -->',
  '',
  '[^1]: note words',
].join('\n');

const words = [
  'Heading',
  'strong',
  'quiet',
  'gone',
  'code',
  'link words',
  'https://example.com/list',
  'first point',
  'inner point',
  'second point',
  'one step',
  'two steps',
  'task done',
  'quoted words',
  'Box title',
  'box words',
  'wiki words',
  'marked words',
  '$x*y*z$',
  'cell one',
  'cell four',
  'const a = 1;',
  'chart words',
  'note words',
];

const sentences = Array.from(
  { length: 9 },
  (_, index) => `Pytanie ${index + 1}: co się stało w zwykły wtorek, kiedy nikt nie patrzył?`,
);

test.use({
  libraryFiles: {
    'everything.md': draftFile({ title: 'Everything', lang: 'en', kind: 'post', body: everything }),
    'thread.md': draftFile({ title: 'Wtorki', kind: 'thread', lang: 'pl', body: sentences.join(' ') }),
    'calls.md': draftFile({ title: 'Calls', lang: 'en', body: 'Most calls are short.\n\nAsk about one week.\n\nThe end.' }),
    'bare.md': draftFile({
      title: 'An article without pieces',
      lang: 'en',
      status: 'published',
      channels: ['linkedin'],
      body: 'Words.',
    }),
    'share.md': draftFile({ title: 'Passing on', kind: 'share', lang: 'en', body: 'Read this.' }),
  },
});

const dialog = (page: Page) => page.getByRole('dialog');

async function copyFor(page: Page, target: string): Promise<void> {
  await page.getByRole('button', { name: 'Copy for…' }).click();
  await page.getByRole('menuitem', { name: target, exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

const plainTargets = ['X', 'LinkedIn', 'Facebook', 'Instagram', 'Threads', 'Mastodon', 'Bluesky', 'YouTube', 'Plain text'];
const richTargets = [
  'LinkedIn article',
  'X article',
  'WordPress',
  'Ghost',
  'Medium',
  'Substack',
  'E-mail',
  'Rich text (Word, Docs)',
];

test('every construct reaches the clipboard for every target, and nothing private does', async ({ page }) => {
  test.slow();
  await goTo(page, 'Drafts');
  await openDraft(page, 'Everything');
  for (const target of [...plainTargets, ...richTargets, 'Markdown', 'HTML']) {
    await copyFor(page, target);
    await dialog(page)
      .getByRole('button', { name: /^Copy( all parts)?$/ })
      .last()
      .click();
    await expect(dialog(page).getByText('Copied. Now paste it where you want it.')).toBeVisible();
    await expect(dialog(page)).toContainText(/private comment/);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    const { text: plain, html } = await readClipboard(page);
    expect(`${plain}${html}`, target).not.toContain('Acme');
    const flat = plain.replace(/ \d+\/\d+\n\n/g, ' ').replace(/\s+/g, ' ');
    for (const each of words) expect(flat, `${each} for ${target}`).toContain(each);
    if (plainTargets.includes(target)) {
      expect(html, target).toBe('');
      expect(plain, target).toContain('– first point');
      expect(plain, target).toContain('1. one step');
      expect(plain, target).toContain('☑ task done');
      expect(plain, target).toContain('“quoted words”');
      expect(plain, target).not.toMatch(/\*\*|==|\[\[|^#|^>|```/m);
    } else if (richTargets.includes(target)) {
      expect(html, target).toContain('<h2>Heading</h2>');
      expect(html, target).toContain('<strong>strong</strong>');
      expect(html, target).toContain('<em>quiet</em>');
      expect(html, target).toContain('<a href="https://example.com/list">link words</a>');
      expect(html, target).toContain('<li>');
      expect(html, target).not.toMatch(/<script|style=|==|\[\[/);
      expect(plain, target).toContain('– first point');
    }
  }
  const { text: source } = await readClipboard(page);
  expect(source).toContain('<h2>Heading</h2>');
});

test('cuts made by hand, moved by key and by mouse, are kept in the file, and what was copied is ticked after a restart', async ({
  page,
  library,
  restart,
}) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Wtorki');
  await copyFor(page, 'X');
  const parts = dialog(page).locator('.thread-part');
  await expect(parts).toHaveCount(3);
  const boundary = dialog(page).getByRole('button', { name: 'Move where part 2 begins' });
  await boundary.focus();
  await page.keyboard.press('ArrowUp');
  await expect(parts.first().locator('.copy-text')).toHaveText(`${sentences.slice(0, 2).join(' ')} 1/3`);
  await expect(boundary).toBeFocused();
  await expect(dialog(page).getByLabel('Cut into parts')).toHaveValue('manual');
  await expect.poll(() => fileText(library, 'thread.md')).toMatch(/cuts:\n.*channel: x\n.*before: .*\n.*after: .*Pytanie 3/);
  const target = await parts.first().locator('.copy-text').boundingBox();
  await boundary.hover();
  await page.mouse.down();
  await page.mouse.move((target?.x ?? 0) + 4, (target?.y ?? 0) + 30, { steps: 6 });
  await page.mouse.up();
  await expect(dialog(page).getByText(/^(Moved|There is no room)/)).toBeVisible();
  await parts.nth(2).getByRole('button', { name: 'Copy part 3' }).click();
  await expect(parts.nth(2).getByRole('button', { name: 'Copy part 3 again' })).toBeVisible();
  await expectNoAccessibilityFaults(page);
  const shown = (await parts.first().locator('.copy-text').textContent()) ?? '';
  const again = await restart();
  await goTo(again, 'Drafts');
  await openDraft(again, 'Wtorki');
  await copyFor(again, 'X');
  await expect(dialog(again).locator('.thread-part').first().locator('.copy-text')).toHaveText(shown);
  await expect(dialog(again).getByRole('button', { name: 'Copy part 3 again' })).toBeVisible();
  await expect(dialog(again).getByRole('button', { name: 'Copy part 1', exact: true })).toBeVisible();
  await again.keyboard.press('Escape');
  await text(again).click();
  await again.keyboard.press('ControlOrMeta+A');
  await again.keyboard.type('Całkiem inny tekst.');
  await copyFor(again, 'X');
  await expect(dialog(again)).toContainText(/2 of your cuts have lost their place in the text/);
});

test('a share asks for what it passes on and gives credit in what is copied', async ({ page, library }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Passing on');
  const fields = page.getByRole('group', { name: /What this passes on/ });
  await fields.getByLabel('Author').fill('Ewa Lis');
  await fields.getByLabel('Link').fill('https://example.com/ewa');
  await fields.getByLabel('Words to quote').fill('Nobody knows.');
  await copyFor(page, 'LinkedIn');
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await page.keyboard.press('Escape');
  expect((await readClipboard(page)).text).toBe('Read this.\n\n“Nobody knows.”\n\n— Ewa Lis\n\nhttps://example.com/ewa');
  await expect.poll(() => fileText(library, 'share.md')).toMatch(/answers:[\s\S]*author: Ewa Lis[\s\S]*link: https:/);
});

test('a draft is counted at the foot of the window for the channels that it is meant for', async ({ page, library }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Passing on');
  const counters = page.getByRole('list', { name: 'Length for channels' });
  await expect(counters).toContainText('X 10 / 280');
  await page.getByRole('button', { name: 'Channels', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Mastodon' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Bluesky' }).click();
  await page.keyboard.press('Escape');
  await expect(counters).toContainText('Mastodon 10 / 500');
  await expect(counters).toContainText('Bluesky 10 / 300');
  await expect(counters).not.toContainText('X ');
  await expect.poll(() => fileText(library, 'share.md')).toContain('channels: [mastodon, bluesky]');
});

test('a piece of a series begins as the series does, with its number, and that counts', async ({ page, library }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Passing on');
  await page.getByRole('button', { name: 'Series', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Series and how they start…' }).click();
  await dialog(page).getByRole('button', { name: 'Add a series' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Hiring tips');
  await dialog(page).getByLabel('Starts in English with').fill('Hiring tip {n}:');
  await expectNoAccessibilityFaults(page);
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(page)).toBeHidden();
  await page.getByRole('button', { name: 'Series', exact: true }).click();
  await page.getByRole('menuitemradio', { name: 'Hiring tips' }).click();
  await expect(page.getByRole('list', { name: 'Length for channels' })).toContainText('X 24 / 280');
  await copyFor(page, 'LinkedIn');
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await page.keyboard.press('Escape');
  expect((await readClipboard(page)).text).toBe('Hiring tip 1: Read this.');
  expect(fileText(library, '.byline/series.yaml')).toContain('Hiring tip {n}:');
});

test.describe('in a Polish window', () => {
  test.use({ language: 'pl' });

  test('a series asks for its Polish beginning before its English one', async ({ page }) => {
    await command(page, 'Cykle i początki ich tekstów');
    await dialog(page).getByRole('button', { name: 'Dodaj cykl' }).click();
    await page.keyboard.type('Wskazówki');
    await page.keyboard.press('Tab');
    await expect(dialog(page).getByLabel('Początek po polsku')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog(page).getByLabel('Początek po angielsku')).toBeFocused();
  });
});

test('a long part that a piece can be made of is named by its first whole words', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Calls');
  await text(page).press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('References '.repeat(40));
  await page.getByRole('tab', { name: 'Channels' }).click();
  await page.getByRole('button', { name: 'Make a piece for a channel…' }).click();
  await expect(dialog(page).getByRole('checkbox', { name: /^(References ?)+…$/ })).toBeVisible();
});

test('a piece is made of all parts at one press, or of a heading with what is under it', async ({ page }) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Calls');
  await text(page).press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## Before the call\nRead their page.\nWrite three questions.\n');
  await page.keyboard.type('## After the call\nSay thank you.');
  await saved(page);
  await page.getByRole('tab', { name: 'Channels' }).click();
  await page.getByRole('button', { name: 'Make a piece for a channel…' }).click();
  const ticks = dialog(page).getByRole('group', { name: 'From these parts' }).getByRole('checkbox');
  const ticked = () => ticks.evaluateAll((boxes) => boxes.filter((box) => (box as HTMLInputElement).checked).length);
  await expect(ticks).toHaveCount(8);
  await dialog(page).getByRole('button', { name: 'Choose all' }).press('Enter');
  await expect.poll(ticked).toBe(8);
  await dialog(page).getByRole('button', { name: 'Choose none' }).press('Enter');
  await expect.poll(ticked).toBe(0);
  await dialog(page).getByRole('checkbox', { name: 'Before the call and what is under it' }).press('Space');
  await expect.poll(ticked).toBe(3);
  await dialog(page).getByLabel('Write three questions.').uncheck();
  await dialog(page).getByLabel('Mastodon').check();
  await expectNoAccessibilityFaults(page);
  await dialog(page).getByRole('button', { name: 'Make 1 piece' }).click();
  await expect(text(page)).toHaveText('Before the callRead their page.');
});

test('a piece made from an article remembers its blocks, is marked when they change, and the map shows both', async ({
  page,
  library,
}) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Calls');
  await page.getByRole('tab', { name: 'Channels' }).click();
  await page.getByRole('button', { name: 'Make a piece for a channel…' }).click();
  await dialog(page).getByLabel('Ask about one week.').check();
  await dialog(page).getByLabel('Mastodon').check();
  await dialog(page).getByLabel('LinkedIn').check();
  await expectNoAccessibilityFaults(page);
  await dialog(page).getByRole('button', { name: 'Make 2 pieces' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(/^Calls \((LinkedIn|Mastodon)\)$/);
  await expect(text(page)).toHaveText('Ask about one week.');
  await page.getByRole('tab', { name: 'Channels' }).click();
  await expect(page.getByText('What it was made from has not changed.')).toBeVisible();
  const spoke = () => markdownFiles(library).find((name) => name.includes('linkedin')) ?? '';
  await expect
    .poll(() => (spoke() === '' ? '' : fileText(library, spoke())))
    .toMatch(/hub:\n\s+- id: \w+\n\s+block: b[0-9a-f]{16}/);
  await openDraft(page, 'Calls');
  await text(page).getByText('Ask about one week.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Or two.');
  await saved(page);
  await page.getByRole('tab', { name: 'Channels' }).click();
  const pieces = page.getByRole('list', { name: 'Pieces made from this draft' });
  await expect(pieces.getByText('the article has changed since')).toHaveCount(2);
  await page.getByRole('button', { name: 'Map of articles and their pieces' }).click();
  await expect(dialog(page).getByRole('button', { name: 'article changed since' })).toHaveCount(2);
  const bare = dialog(page).getByRole('row', { name: /^An article without pieces/ });
  await expect(bare.getByText('the article itself')).toHaveCount(1);
  await expect(bare.getByText('none')).toHaveCount(7);
  await expectNoAccessibilityFaults(page);
  await dialog(page).getByRole('button', { name: 'article changed since' }).first().click();
  await page.getByRole('tab', { name: 'Channels' }).click();
  await expect(page.getByText('1 part that this was made from has changed:')).toBeVisible();
  await expect(page.locator('.hub-difference ins')).toHaveText(/Or two\./);
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect(page.getByText('What it was made from has not changed.')).toBeVisible();
});
