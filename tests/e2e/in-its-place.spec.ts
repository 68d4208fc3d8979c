import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { card, draftFile, goTo, navigation, openDraft } from './pages/studio.ts';
import { readFiles } from './support/folders.ts';
import { root } from './support/launch.ts';

async function boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('not shown');
  return box;
}

test('the settings stay where they are from section to section', async ({ page }) => {
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('tab')).toHaveCount(7);
  const places: string[] = [];
  for (const tab of await dialog.getByRole('tab').all()) {
    await tab.click();
    const panel = dialog.getByRole('tabpanel');
    const [window, inner] = [await boxOf(dialog), await boxOf(panel)];
    const room = await panel.evaluate((element) => element.clientWidth);
    places.push(
      [window.x, window.y, window.width, window.height, inner.x, inner.y, inner.height, room].map(Math.round).join(' '),
    );
  }
  expect(new Set(places).size, places.join('\n')).toBe(1);
});

test.describe('the text', () => {
  test.use({ libraryFiles: { 'one.md': draftFile({ title: 'One', body: 'Words to read. '.repeat(60) }) } });

  /** How wide the lines of the text are, in CSS pixels. */
  const lineWidth = (page: Page) =>
    page.locator('.draft-text > p').evaluate((paragraph) => {
      const { paddingLeft, paddingRight } = getComputedStyle(paragraph);
      return paragraph.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    });

  const keepsLines = async (page: Page, least: number) => {
    for (const width of [1000, 1100, 1200, 1300, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => lineWidth(page), `${width} pixels`).toBeGreaterThanOrEqual(least);
    }
  };

  test('keeps 34 rem in a line beside the parts of the window', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'One');
    await keepsLines(page, 34 * 16);
  });

  test('keeps more than that in larger letters', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'One');
    await page.keyboard.press('Control+Equal');
    await page.keyboard.press('Control+Equal');
    await expect(page.locator('.draft-text')).toHaveCSS('font-size', '20.5px');
    await keepsLines(page, Math.floor((34 * 16 * 20.5) / 18.5));
  });

  test('has the list beside it in a window of 1100 pixels, as long as its letters are not enlarged', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'One');
    await page.setViewportSize({ width: 1100, height: 720 });
    const list = page.locator('[data-zone="list"]');
    await expect.poll(async () => (await boxOf(list)).width).toBeGreaterThanOrEqual(266);
    await expect.poll(() => lineWidth(page)).toBeGreaterThanOrEqual(34 * 16);
  });

  test('has the whole of a narrow window, in which its other parts float until Escape', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'One');
    const sheet = page.locator('[data-zone="sheet"]');
    // As in a window of 1100 pixels at 200 %.
    await page.setViewportSize({ width: 550, height: 360 });
    await expect.poll(async () => (await boxOf(sheet)).width).toBe(550);
    for (const [key, zone] of [
      ['F8', 'list'],
      ['F9', 'sidebar'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.locator(`[data-zone="${zone}"]`)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator(`[data-zone="${zone}"]`)).toHaveCount(0);
    }
  });
});

test('an empty lens says what it will show, with a sentence marked as an example', async ({ page }) => {
  await page.keyboard.press('Control+n');
  const lens = page.getByRole('complementary');
  await expect(lens).toContainText('which sentences serve the reader and which speak only about you');
  await expect(lens.locator('figure mark')).toHaveText('I am a recognised expert with 15 years of experience.');
});

const longTopic = 'Recruitment and retention of night shift teams';

test.describe('beside what the pointer is on', () => {
  test.use({
    libraryFiles: {
      'one.md': draftFile({ title: 'One', topics: [longTopic] }),
      '.byline/topics.yaml': `topics:\n  - name: ${longTopic}\n  - name: Nothing is written about this topic yet at all\n`,
    },
  });

  test('a button that comes covers no word of a topic', async ({ page }) => {
    for (const topic of [longTopic, 'Nothing is written']) {
      const line = navigation(page).locator('.navigation-line', { hasText: topic });
      await line.hover();
      const more = line.locator('.navigation-more');
      await expect(more).toHaveCSS('opacity', '1');
      const [name, button] = [await boxOf(line.locator('.navigation-label')), await boxOf(more)];
      expect(name.x + name.width).toBeLessThanOrEqual(button.x);
    }
  });
});

test.describe('over a table', () => {
  test.use({
    libraryFiles: { 'table.md': draftFile({ title: 'Table', body: 'A line before it.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |' }) },
  });

  test('the bar covers no word of the line before it', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Table');
    await page.locator('.text-cell').first().click();
    const bar = await boxOf(page.getByRole('toolbar', { name: 'Table' }));
    const before = await boxOf(page.getByText('A line before it.').last());
    expect(before.y + before.height).toBeLessThanOrEqual(bar.y);
  });
});

test.describe('the words of a draft', () => {
  const body = [
    'One two **three** [four](https://example.com/not/counted) `five`.',
    '## Six seven',
    '- [ ] eight\n- [x] nine',
    '> ten',
    '| eleven | twelve |\n| --- | --- |\n| thirteen | 14 |',
    '```\nno words\n```',
    '<div>fifteen</div>',
    '[^1]: Nobody counts a note.',
  ].join('\n\n');
  test.use({ libraryFiles: { 'counted.md': draftFile({ title: 'Counted', body }) } });

  test('are as many on its card as at the foot of the window', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Counted');
    await expect(page.getByRole('region', { name: 'Status' })).toContainText('15 words');
    await expect(card(page, 'Counted')).toContainText('15 words');
  });
});

test.describe('Polish words', () => {
  test.use({ language: 'pl', libraryFiles: readFiles(path.join(root, 'resources/sample-library')) });

  /** Short things whose words do not fit: on two lines, or cut off without a sign. */
  const unfitting = (page: Page) =>
    page.evaluate(() => {
      const short = '.chip > span, .tab, .button, .tool, .navigation-item, .section-title, .sheet-toolbar .icon-button';
      return [...document.querySelectorAll<HTMLElement>(short)]
        .filter((part) => part.offsetParent !== null && !part.closest('.suggested-topic'))
        .filter((part) => {
          const lines = new Set([...part.getClientRects()].map(({ top }) => Math.round(top))).size;
          const isHigh = part.clientHeight > 0 && part.scrollHeight > part.clientHeight + 2;
          const isCut = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).textOverflow !== 'ellipsis';
          const isTwoLines = lines > 1 || (part.matches('.tab, .button, .section-title') && part.offsetHeight > 44);
          return isTwoLines || isHigh || (part.clientWidth > 0 && isCut);
        })
        .map((part) => part.textContent);
    });

  for (const width of [1100, 1280, 1440, 1920]) {
    test(`fit their chips, tabs and buttons at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('.today-draft', { hasText: 'New role announcement' }).first().click();
      await page.locator('.draft-chips').waitFor();
      expect(await unfitting(page)).toEqual([]);
      if (!(await page.locator('[data-zone="sidebar"]').isVisible())) await page.keyboard.press('F9');
      for (const tab of await page.getByRole('complementary').getByRole('tab').all()) {
        await tab.click();
        await page.waitForTimeout(400);
        expect(await unfitting(page)).toEqual([]);
      }
    });
  }
});
