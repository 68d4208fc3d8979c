import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../tools/electron-on-chromium/find-chromium.ts';
import { isAlive, listeningSockets, processTree } from './electron-on-chromium/processes.ts';
import { expect, test } from './fixture.ts';
import type { Folders } from './support/folders.ts';
import { root } from './support/launch.ts';

test.skip(process.platform !== 'linux', 'reads the tables of the Linux kernel');
test.skip(findChromium() === undefined, 'Without a display Byline runs on Chromium.');

interface Started {
  child: ChildProcess;
  output(): string;
  /** The lines of the kernel's table for the TCP and UDP sockets that its processes listen on. */
  ports(): string[];
}

const running: ChildProcess[] = [];
test.afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null) continue;
    const processes = processTree(child.pid ?? 0);
    const ended = new Promise<boolean>((resolve) => child.once('exit', () => resolve(true)));
    child.kill('SIGTERM');
    const isOver = await Promise.race([ended, new Promise<boolean>((resolve) => setTimeout(resolve, 30_000, false))]);
    // Nothing is left behind, even when what is tested here is broken.
    if (!isOver) for (const one of processes.filter(isAlive)) process.kill(one, 'SIGKILL');
    expect(isOver, 'npm start ends when it is asked to').toBe(true);
  }
});

/** `npm start` as on a server: what a person there types, without a display. */
function startHere({ home, library }: Folders, ...options: string[]): Started {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    BYLINE_HEADLESS: '1',
  };
  delete env.ELECTRON_OVERRIDE_DIST_PATH;
  const child = spawn(process.execPath, [path.join(root, 'tools/run.mjs'), 'start', '--library', library, ...options], { env });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      output += piece;
    });
  const isOfInternet = (line: string) => /^\s*\d+: [0-9A-F]+:[0-9A-F]{4} /.test(line);
  return { child, output: () => output, ports: () => listeningSockets(processTree(child.pid ?? 0)).filter(isOfInternet) };
}

/** A request as any program of any user of this computer can make it. */
function ask(address: URL, { method = 'GET', headers = {}, body = '' } = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (response) => {
      let text = '';
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const addressIn = (output: string): string => /^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/m.exec(output)?.[0] ?? '';

test('S8: npm start without a display opens no port', async ({ folders }) => {
  const started = startHere(folders);
  await expect.poll(started.output, { timeout: 60_000 }).toContain('There is no display here');
  await expect.poll(() => processTree(started.child.pid ?? 0).length, { timeout: 30_000 }).toBeGreaterThan(4);
  await expect.poll(() => readdirSync(folders.home, { recursive: true }).join(), { timeout: 30_000 }).toContain('settings.json');
  expect(started.ports()).toEqual([]);
  expect(started.output()).not.toContain('DevTools');
});

test('S8: a look from another browser needs the address that was printed, and can do no more than a hand', async ({
  folders,
}) => {
  const started = startHere(folders, '--look');
  await expect.poll(() => addressIn(started.output()), { timeout: 60_000 }).not.toBe('');
  const address = addressIn(started.output());
  const [port] = started.ports();
  expect(started.ports()).toHaveLength(1);
  // 0100007F is 127.0.0.1 as the kernel writes it.
  expect(port).toMatch(/^\s*\d+: 0100007F:/);
  for (const process of processTree(started.child.pid ?? 0))
    expect(readFileSync(`/proc/${process}/cmdline`, 'utf8')).not.toContain(new URL(address).pathname.slice(1, -1));

  const statusOf = async (place: string, options?: Parameters<typeof ask>[1]) =>
    (await ask(new URL(place, address), options)).status;
  for (const place of [
    '/',
    '/json',
    '/json/list',
    '/devtools/browser',
    '/AAAAAAAAAAAAAAAAAAAAAA/',
    '/AAAAAAAAAAAAAAAAAAAAAA/pictures',
  ])
    expect([place, await statusOf(place)]).toEqual([place, 404]);
  expect(await statusOf('', { headers: { host: 'evil.example' } })).toBe(404);
  expect(await statusOf('')).toBe(200);

  const { origin } = new URL(address);
  const act = (body: object, headers: object = {}) =>
    statusOf('act', {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const harmless = { method: 'Input.insertText', params: { text: '' } };
  expect(await act(harmless)).toBe(204);
  expect(await act(harmless, { origin: 'https://evil.example' })).toBe(403);
  expect(await act(harmless, { 'content-type': 'text/plain' })).toBe(403);
  for (const method of [
    'Runtime.evaluate',
    'Page.navigate',
    'Input.setInterceptDrags',
    'Browser.close',
    'DOM.setFileInputFiles',
    '',
  ])
    expect([method, await act({ method, params: { expression: '1', url: 'file:///etc/passwd' } })]).toEqual([method, 403]);
});

test('shows the window in another browser, where it can be used', async ({ folders }) => {
  const started = startHere(folders, '--look');
  await expect.poll(() => addressIn(started.output()), { timeout: 60_000 }).not.toBe('');
  const browser = await chromium.launch({ executablePath: findChromium() as string, args: ['--no-sandbox'] });
  try {
    const looker = await browser.newPage({ viewport: { width: 1300, height: 900 } });
    await looker.goto(addressIn(started.output()));
    const picture = looker.getByRole('img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
    // Ctrl+N makes a draft wherever the focus is; then its first words are typed.
    await looker.getByLabel('Keys').focus();
    await expect
      .poll(
        async () => {
          await looker.keyboard.press('Control+n');
          await looker.keyboard.type('Zażółć gęślą jaźń');
          return readdirSync(folders.library)
            .filter((name) => name.endsWith('.md'))
            .map((name) => readFileSync(path.join(folders.library, name), 'utf8'))
            .join();
        },
        { intervals: [1000], timeout: 40_000 },
      )
      .toContain('Zażółć gęślą jaźń');
  } finally {
    await browser.close();
  }
});
