import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { draftFile, fileText, goTo, navigation, openDraft, text } from './pages/studio.ts';
import { ask } from './support/calls.ts';

test.use({ libraryFiles: { 'alpha.md': draftFile({ title: 'Alpha', body: 'Some words.' }) } });

async function openSettings(page: Page, section: string): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog').getByRole('tab', { name: section }).click();
}

test.describe('settings', () => {
  test('change the language of the window at once, and keep it for the next start', async ({ page, folders }) => {
    await openSettings(page, 'General');
    await page.getByRole('radio', { name: 'Polski' }).check();
    await expect(page.getByRole('heading', { name: 'Ustawienia' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: 'Dzisiaj' })).toBeVisible();
    const kept = () => JSON.parse(readFileSync(path.join(folders.userData, 'settings.json'), 'utf8')) as { language?: string };
    await expect.poll(() => kept().language).toBe('pl');
  });

  test('change the theme at once, and for the next start', async ({ page, restart }) => {
    const ground = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = await ground();
    await openSettings(page, 'General');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(ground).not.toBe(light);
    const again = await restart();
    await expect(again.locator('html')).toHaveCSS('color-scheme', 'dark');
  });

  test('change the size of the text', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Alpha');
    await openSettings(page, 'Writing');
    await page.getByRole('slider', { name: 'Size of the text' }).fill('24');
    await page.keyboard.press('Escape');
    await expect(text(page)).toHaveCSS('font-size', '24px');
    await page.keyboard.press('Control+-');
    await expect(text(page)).toHaveCSS('font-size', '23px');
  });

  test('turn the marks in the text off', async ({ page }) => {
    await openSettings(page, 'Lens');
    await page.getByRole('checkbox', { name: 'Mark sentences in the text' }).uncheck();
    await expect.poll(async () => (await ask(page, 'settings.read', {})).showMarks).toBe(false);
  });

  test('tell where the library is', async ({ page, library }) => {
    await openSettings(page, 'Library');
    await expect(page.getByText(library, { exact: true })).toBeVisible();
  });

  test('give silenced hints back', async ({ page }) => {
    await ask(page, 'lens.dismiss', { scope: 'family', key: 'hype' });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await openSettings(page, 'Lens');
    await expect(page.getByText('every hint of this kind')).toBeVisible();
    await page.getByRole('button', { name: 'Show again big words' }).click();
    await expect(page.getByText('Nothing is silenced.')).toBeVisible();
    await expect.poll(async () => (await ask(page, 'lens.dismissals', {})).dismissals).toEqual([]);
  });

  test('say what Byline is and which one', async ({ page }) => {
    await openSettings(page, 'About');
    await expect(page.getByText(/^Version \d+\.\d+\.\d+$/)).toBeVisible();
  });
});

test('what a writer stands for is kept with the library and stands above everything', async ({ page, library, restart }) => {
  await page.getByRole('button', { name: 'Answer them' }).click();
  await page.getByRole('textbox', { name: /Brand phrase/ }).fill('Hiring in plain words');
  await page.getByRole('textbox', { name: /What do you want to be known for/ }).fill('Reference calls.');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(navigation(page).getByText('“Hiring in plain words”')).toBeVisible();
  expect(fileText(library, '.byline/profile.yaml')).toContain('Reference calls.');
  const again = await restart();
  await expect(navigation(again).getByText('“Hiring in plain words”')).toBeVisible();
  await expect(again.getByRole('button', { name: 'Answer them' })).toHaveCount(0);
});

test.describe('a limit of one’s own', () => {
  const sentence = 'This sentence has some length, so that a few of them make a post for a server. ';
  test.use({ libraryFiles: { 'alpha.md': draftFile({ title: 'Alpha', kind: 'post', lang: 'en', body: sentence.repeat(12) }) } });
  const mastodon = (page: Page) => page.locator('.own-channel', { hasText: 'Mastodon' });
  const field = (page: Page) => mastodon(page).getByRole('textbox', { name: 'Post:' }).first();

  test('counts in the counters and the copy dialog, is kept, and is given back', async ({ page, folders, restart }) => {
    await openSettings(page, 'Channels');
    await mastodon(page).locator('summary').click();
    await expect(field(page)).toHaveValue('500');
    await field(page).fill('5');
    await expect(page.getByText('Enter a whole number from 20 to 1,000,000.')).toBeVisible();
    await field(page).fill('5 000');
    await field(page).press('Enter');
    const kept = () => JSON.parse(readFileSync(path.join(folders.userData, 'settings.json'), 'utf8')) as { accounts?: object[] };
    await expect.poll(() => kept().accounts).toMatchObject([{ channel: 'mastodon', name: '', facts: { post: 5000 } }]);

    const again = await restart();
    await goTo(again, 'Drafts');
    await openDraft(again, 'Alpha');
    await again.getByRole('tab', { name: 'Channels' }).click();
    await expect(again.locator('.channel-card', { hasText: 'Mastodon' }).locator('summary').first()).toContainText('/ 5,000');
    await again.getByRole('button', { name: 'Copy for…' }).click();
    await again.getByRole('menuitem', { name: 'Mastodon', exact: true }).click();
    await expect(again.getByRole('dialog').locator('.thread-part')).toHaveCount(1);
    await again.keyboard.press('Escape');

    await openSettings(again, 'Channels');
    await mastodon(again).locator('summary').click();
    await expect(mastodon(again).getByLabel('Checked on')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
    await again.getByRole('button', { name: 'Back to 500' }).click();
    await expect(field(again)).toHaveValue('500');
    await again.keyboard.press('Escape');
    await expect(again.locator('.channel-card', { hasText: 'Mastodon' }).locator('summary').first()).toContainText('parts');
    await expect.poll(() => kept().accounts).toEqual([]);
  });
  test('belongs to an account of its own, and counts while that account is chosen', async ({ page, folders }) => {
    await openSettings(page, 'Channels');
    await mastodon(page).locator('summary').click();
    await mastodon(page).getByLabel('Another account').fill('my server');
    await page.keyboard.press('Enter');
    await expect(mastodon(page).getByLabel('Account that counts')).toHaveValue('my server');
    await field(page).fill('1000');
    await field(page).press('Enter');
    await mastodon(page).getByRole('textbox', { name: 'Links at most:' }).fill('2');
    await page.keyboard.press('Enter');
    await expect(mastodon(page).locator('summary')).toContainText('my server · 2 numbers of your own');
    const kept = () => JSON.parse(readFileSync(path.join(folders.userData, 'settings.json'), 'utf8')) as { accounts?: object[] };
    await expect
      .poll(() => kept().accounts)
      .toMatchObject([{ channel: 'mastodon', name: 'my server', facts: { post: 1000, links: 2 } }]);
    await mastodon(page).getByLabel('Account that counts').selectOption('The channel as it is');
    await expect(field(page)).toHaveValue('500');
    await mastodon(page).getByLabel('Account that counts').selectOption('my server');
    await expect(field(page)).toHaveValue('1000');
    await mastodon(page).getByRole('button', { name: 'Back to what Byline knows' }).click();
    await expect(field(page)).toHaveValue('500');
  });
});
