import { statSync } from 'node:fs';
import path from 'node:path';
import { isAlive, listeningSockets, processTree } from './processes.ts';
import { expect, onStandIn, test } from './sample-fixture.ts';

test('ends when its last window is closed', async ({ app, page }) => {
  const ended = new Promise((resolve) => app.process().on('exit', resolve));
  await page.close();
  expect(await ended).toBe(0);
});

test('lets the app object when it closes a window itself', async ({ app, page }) => {
  const setKeepOpen = (keepOpen: boolean) =>
    app.evaluate((_electron, value) => Object.assign(globalThis, { keepOpen: value }) && undefined, keepOpen);
  await setKeepOpen(true);
  await app.evaluate(({ app: main }) => main.quit());
  expect(await page.evaluate(() => window.sample.add(1, 1))).toBe(2);
  await setKeepOpen(false);
});

test('hands a second start over to the first, and ends', async ({ app, page, startBare, journal }) => {
  await page.getByRole('heading').waitFor();
  const second = startBare('--open', 'żółw.md');
  expect((await second.ended).code).toBe(0);
  expect(second.output()).toContain('handed over');
  await expect
    .poll(journal)
    .toEqual([
      { argv: expect.arrayContaining(['--open', 'żółw.md']), workingDirectory: process.cwd(), data: { from: 'sample' } },
    ]);
  expect(app.windows()).toHaveLength(1);
});

test('starts again after it was killed, and only one of several starts wins', async ({ startBare }) => {
  const first = startBare();
  await expect.poll(first.output).toContain('window loaded');
  first.process.kill('SIGKILL');
  await first.ended;

  const others = [startBare(), startBare(), startBare()];
  await expect.poll(() => others.filter((start) => start.output().includes('handed over')).length).toBe(2);
  await expect.poll(() => others.filter((start) => start.output().includes('window loaded')).length).toBe(1);
});

test.describe('its processes', () => {
  test.skip(process.platform !== 'linux', 'Read from /proc.');

  test('leave nothing behind when either side is killed', async ({ startBare }) => {
    for (const victim of ['main', 'browser'] as const) {
      const sample = startBare();
      await expect.poll(sample.output).toContain('window loaded');
      const [main = 0, browser = 0, ...others] = processTree(sample.process.pid ?? 0);
      expect(others.length).toBeGreaterThan(0);
      // Electron's browser is its main process.
      process.kill(victim === 'browser' && onStandIn ? browser : main, 'SIGKILL');
      await sample.ended;
      await expect.poll(() => [main, browser, ...others].filter(isAlive)).toEqual([]);
    }
  });

  test('wait on no port, and on no socket that another user can reach', async ({ startBare }) => {
    const sample = startBare();
    await expect.poll(sample.output).toContain('window loaded');
    const files = listeningSockets(processTree(sample.process.pid ?? 0)).map((line) => line.trim().split(/\s+/)[7] ?? line);
    expect(files.length).toBeGreaterThan(0);
    const isPrivate = (file: string) => [file, path.dirname(file)].some((place) => (statSync(place).mode & 0o077) === 0);
    expect(files.filter((file) => !path.isAbsolute(file) || !isPrivate(file))).toEqual([]);
  });
});

test('hears a page that a person closes to its last word', async ({ app, page }) => {
  let output = '';
  app.process().stdout?.on('data', (piece) => {
    output += piece;
  });
  const ended = new Promise((resolve) => app.process().on('exit', resolve));
  await app.evaluate(({ ipcMain }) => void ipcMain.on('ping', (_event, number) => console.log(`heard ${number}`)));
  await page.evaluate(() => addEventListener('pagehide', () => window.sample.ping(42)));
  const browser = await app.context().newCDPSession(page);
  await browser.send('Page.close');
  expect(await ended).toBe(0);
  expect(output).toContain('heard 42');
});

test('lets the page finish when the terminal interrupts it', async ({ startBare }) => {
  const sample = startBare('--wait-for-page');
  await expect.poll(sample.output).toContain('window loaded');
  process.kill(-(sample.process.pid ?? 0), 'SIGINT');
  expect((await sample.ended).code).toBe(0);
  expect(sample.output()).toContain('page finished');
});
