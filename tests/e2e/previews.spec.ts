import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { draftFile, fileText, goTo, openDraft, text } from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';
import { pointsOf, readClipboard } from './support/clipboard.ts';
import { readFiles } from './support/folders.ts';
import { root } from './support/launch.ts';

const paragraphs = [
  'Most reference calls last eleven minutes, and most of them tell you nothing about the person. Ask @ewa_lis about #hiring.',
  'Ask for one week instead. What happened on an ordinary Tuesday, when nobody was looking at the result? Who did the work?',
  'Then listen. The answer is in what they leave out. More at https://example.com/calls and in the next post of this series.',
];

const picture = readFiles(path.join(root, 'resources/sample-library/images'))['two-loaves.png'] ?? '';

test.use({
  libraryFiles: {
    'calls.md': draftFile({
      title: 'Calls',
      kind: 'post',
      lang: 'en',
      body: paragraphs.join('\n\n'),
      channels: ['x', 'linkedin', 'mastodon'],
    }),
    'close.md': draftFile({
      title: 'Close together',
      kind: 'post',
      lang: 'en',
      body: 'Ask for one ordinary week instead. '.repeat(12),
      channels: ['x', 'bluesky'],
    }),
    'picture.md': draftFile({
      title: 'Picture',
      kind: 'post',
      lang: 'en',
      body: 'Look.\n\n![](chart.png)',
      channels: ['linkedin'],
    }),
    'everywhere.md': draftFile({
      title: 'Everywhere',
      kind: 'post',
      body: `${paragraphs.join('\n\n')}\n\n![](chart.png)`,
      channels: ['x', 'linkedin', 'facebook', 'instagram', 'threads', 'mastodon', 'bluesky', 'youtube'],
    }),
    'chart.png': picture,
  },
});

const dock = (page: Page) => page.getByRole('region', { name: 'As readers will see it' });
const preview = (page: Page, channel: string) => dock(page).getByRole('article', { name: `Preview: ${channel}` });

async function openPreviews(page: Page, draft: string): Promise<void> {
  await goTo(page, 'Drafts');
  await openDraft(page, draft);
  await page.keyboard.press('Shift+F9');
  await expect(dock(page)).toBeVisible();
}

test('a quiet line stands in the text where the limit falls, moves with what is typed, and leaves the file alone', async ({
  page,
  library,
}) => {
  await goTo(page, 'Drafts');
  await openDraft(page, 'Calls');
  const mark = page.locator('.limit-mark');
  await expect(mark).toHaveCount(1);
  await expect(mark).toContainText('X280');
  const place = async () => {
    const box = await mark.boundingBox();
    const paragraph = await text(page).locator('p').nth(2).boundingBox();
    return (box?.y ?? 0) - (paragraph?.y ?? 0);
  };
  await expect.poll(place).toBeGreaterThanOrEqual(-2);
  const before = await mark.evaluate((element) => getComputedStyle(element).getPropertyValue('--x'));
  await text(page).locator('p').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Twelve more. ');
  await expect.poll(() => mark.evaluate((element) => getComputedStyle(element).getPropertyValue('--x'))).not.toBe(before);
  await expect.poll(() => fileText(library, 'calls.md')).toContain('Twelve more. Most reference');
  await page.keyboard.press('F4');
  await expect(mark).toBeHidden();
  await page.keyboard.press('F4');
});

test('limits that fall into one line have their labels one under the other', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 720 });
  await goTo(page, 'Drafts');
  await openDraft(page, 'Close together');
  const labels = page.locator('.limit-label');
  await expect(labels).toHaveCount(2);
  const boxes = await Promise.all([labels.nth(0).boundingBox(), labels.nth(1).boundingBox()]);
  const [upper, lower] = boxes.sort((one, other) => (one?.y ?? 0) - (other?.y ?? 0));
  expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual((lower?.y ?? 0) + 1);
});

test('previews show what each channel will, side by side, with the fold, and follow the typing', async ({ page }) => {
  await openPreviews(page, 'Calls');
  await expect(dock(page).getByRole('article')).toHaveCount(3);
  const linkedin = preview(page, 'LinkedIn');
  await expect(linkedin).toContainText('Most reference calls last eleven minutes');
  await expect(linkedin).not.toContainText('Then listen');
  const more = linkedin.getByRole('button', { name: 'see more' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(linkedin).toContainText('Then listen');
  await expect(linkedin.locator('.preview-link')).toHaveText(['@ewa_lis', '#hiring', 'https://example.com/calls']);
  await expect(preview(page, 'X').locator('.preview-post')).toHaveCount(2);
  const widthOf = async () => (await linkedin.boundingBox())?.width ?? 0;
  const phone = await widthOf();
  await dock(page).getByRole('radio', { name: 'Computer' }).check();
  expect(await widthOf()).toBeGreaterThan(phone);
  await text(page).locator('p').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('New words. ');
  await expect(linkedin).toContainText('New words. Most reference calls');
  await expectNoAccessibilityFaults(page);
  await page.keyboard.press('Shift+F9');
  await expect(dock(page)).toBeHidden();
});

test('a passage is worded differently for one channel, says so, is copied so, and goes back to the common text', async ({
  page,
  library,
}) => {
  await openPreviews(page, 'Calls');
  const x = preview(page, 'X');
  await x.getByRole('button', { name: /^Word this differently on X: Ask for one week/ }).focus();
  await page.keyboard.press('Enter');
  const field = x.getByRole('textbox', { name: 'Words for X only' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(paragraphs[1] ?? '');
  await field.fill('Ask for one ordinary week.');
  await page.keyboard.press('Control+Enter');
  await expect(x).toContainText('Ask for one ordinary week.');
  await expect(x).toContainText('Only on X.');
  await expect(x.getByRole('button', { name: /^Word this differently on X: Ask for one ordinary/ })).toBeFocused();
  await expect(preview(page, 'Mastodon')).not.toContainText('ordinary week');
  await expect(text(page)).not.toContainText('ordinary week');
  await expect.poll(() => fileText(library, 'calls.md')).toMatch(/wordings:[\s\S]*channel: x[\s\S]*Ask for one ordinary week\./);
  expect(fileText(library, 'calls.md')).toContain(paragraphs.join('\n\n'));

  await x.getByRole('button', { name: 'Copy for: X' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Copy/ }).last().click();
  await page.keyboard.press('Escape');
  expect((await readClipboard(page)).text).toContain('Ask for one ordinary week.');

  await x.getByRole('button', { name: 'Back to the common text' }).click();
  await expect(x).not.toContainText('ordinary week');
  await expect.poll(() => fileText(library, 'calls.md')).not.toContain('wordings');
});

test('a picture without a description is asked for one, and can be copied into the post', async ({ page }) => {
  await openPreviews(page, 'Picture');
  const pictures = dock(page).getByRole('region', { name: 'Pictures' });
  await expect(preview(page, 'LinkedIn').getByText('No description')).toBeVisible();
  await pictures.getByRole('button', { name: 'Copy the picture' }).click();
  await expect(pictures.getByText('Copied. Now paste it into the post.')).toBeVisible();
  const { picture: copied } = await readClipboard(page);
  const inTheFile = await pointsOf(page, Buffer.from(picture).toString('base64'));
  expect(inTheFile.width).toBeGreaterThan(100);
  expect(await pointsOf(page, copied ?? '')).toEqual(inTheFile);
  await pictures.getByRole('button', { name: 'Describe it' }).click();
  await page.keyboard.type('A chart of calls');
  await page.keyboard.press('Enter');
  await expect(pictures).toContainText('A chart of calls');
  await expect(pictures.getByRole('button', { name: 'Describe it' })).toHaveCount(0);
});

for (const [theme, language] of [
  ['light', 'pl'],
  ['dark', 'en'],
] as const) {
  test.describe(`in the ${theme} theme, in ${language}`, () => {
    test.use({ theme, language });

    test('axe finds nothing on the previews of every channel, a field for other words, and the numbers of a channel', async ({
      page,
    }) => {
      await page.locator('nav section').first().getByRole('button').nth(2).click();
      await page.locator('.draft-card-title', { hasText: 'Everywhere' }).click();
      await page.keyboard.press('Shift+F9');
      await expect(page.locator('.preview')).toHaveCount(9);
      await expectNoAccessibilityFaults(page);
      await page.locator('.preview-device').nth(1).click();
      await page.locator('.preview-pencil').first().click();
      await page.keyboard.type('!');
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('.preview-own-note')).toHaveCount(1);
      await page.locator('.preview-pencil').nth(1).click();
      await expectNoAccessibilityFaults(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+,');
      await page.getByRole('dialog').getByRole('tab').nth(2).click();
      for (const summary of await page.locator('.own-channel > summary').all()) await summary.click();
      await expectNoAccessibilityFaults(page);
    });
  });
}
