import { chromium, type Page } from '@playwright/test';
import { readableTree } from '../../src/domain/channels/copy.ts';
import { webPage } from '../../src/domain/export/web-page.ts';
import { findChromium } from '../../tools/electron-on-chromium/find-chromium.ts';
import { expect, test } from './fixture.ts';

const codeLine = Array.from({ length: 60 }, (_, index) => `call${index}(a,b)`).join('.');
const columns = Array.from({ length: 9 }, (_, index) => `kolumna${index}${'dłuższa'.repeat(3)}`);
const body = [
  `\`\`\`js\n${codeLine}\n\`\`\``,
  `Code \`${codeLine}\` and <https://example.com/${'abcdefghij'.repeat(30)}>.`,
  `| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}\n| ${columns.join(' | ')} |`,
  'Krótka | tabela',
  '| a | b |\n|---|---|\n| c | d |',
  '![tall](tall.svg)',
].join('\n\n');
const tall = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="4000"><rect width="400" height="4000"/></svg>')}`;

const html = webPage({
  title: 'Wide',
  language: 'pl',
  tree: readableTree({ title: 'Wide', body, language: 'pl', kind: 'article' }),
  pictures: new Map([['tall.svg', tall]]),
});

/** What stands out to the right of the window, or of a box in which nobody can scroll. */
const cutOff = (page: Page, scrolls: readonly string[]) =>
  page.evaluate(
    (names) =>
      [document.documentElement, ...document.body.querySelectorAll('*')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        .map(({ localName }) => localName)
        .filter((name) => !names.includes(name)),
    scrolls,
  );

test('a saved web page is as wide as its window, on a phone, on a screen and on paper', async () => {
  const browser = await chromium.launch({ executablePath: findChromium() as string, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.setContent(html);
      expect(await cutOff(page, ['pre', 'table']), `${width} wide`).toEqual([]);
      await page.screenshot({ path: test.info().outputPath(`${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 700, height: 990 });
    await page.emulateMedia({ media: 'print' });
    expect(await cutOff(page, []), 'on paper').toEqual([]);
    expect((await page.locator('img').boundingBox())?.height).toBeLessThan(24.1 * 37.8);
    await expect(page.locator('table').last()).toHaveCSS('display', 'table');
  } finally {
    await browser.close();
  }
});
