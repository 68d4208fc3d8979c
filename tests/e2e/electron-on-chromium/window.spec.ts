import { expect, test } from './sample-fixture.ts';

test('shows the page with its style, picture and worker', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Sample' })).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(250, 240, 230)');
  await expect(page.locator('#worker')).toHaveText('worker says 49');
  expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(7);
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
});

test('runs the preload before the first script of the page, on each load', async ({ page }) => {
  for (let load = 0; load < 4; load++) {
    expect(await page.evaluate(() => window.seenFirst)).toEqual({ api: 'object', title: '' });
    expect(await page.evaluate(() => window.sample.sender())).toMatchObject({ url: 'app://sample/', isTop: true });
    await page.reload();
  }
});

test('gives main the bytes that the page posts', async ({ page }) => {
  const answer = await page.evaluate(async () =>
    (await fetch('/post', { method: 'POST', body: new Uint8Array(300_000) })).json(),
  );
  expect(answer).toEqual({ bytes: 300_000 });
});

test('shows the chosen theme', async ({ page }) => {
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await page.evaluate(() => window.sample.theme('dark'))).toBe(true);
  expect(await isDark()).toBe(true);
  expect(await page.evaluate(() => window.sample.theme('light'))).toBe(false);
  expect(await isDark()).toBe(false);
});

test('tells main of its windows', async ({ app, page }) => {
  const window = await app.browserWindow(page);
  await expect.poll(() => window.evaluate((w) => w.isVisible())).toBe(true);
  expect(await window.evaluate((w) => [w.getBounds().width, w.webContents.getURL()])).toEqual([900, 'app://sample/']);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const picture = await window.evaluate(async (w) => (await w.webContents.capturePage()).toPNG().length);
  expect(picture).toBeGreaterThan(1000);
});

test('reports a window that crashed, and shows it again on reload', async ({ app, page, journal }) => {
  const window = await app.browserWindow(page);
  const crashed = page.waitForEvent('crash');
  await window.evaluate((w) => void w.webContents.loadURL('chrome://crash').catch(() => {}));
  await crashed;
  await expect.poll(journal).toContain('gone crashed');
  const loaded = window.evaluate((w) => new Promise<void>((resolve) => w.webContents.once('did-finish-load', () => resolve())));
  await window.evaluate((w) => w.webContents.reload());
  await loaded;
  expect(await window.evaluate((w) => w.webContents.executeJavaScript('typeof window.sample'))).toBe('object');
});
