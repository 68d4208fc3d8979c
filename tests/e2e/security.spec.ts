import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { counted } from '../../tools/torture/figures.ts';
import { hostileVectors } from '../fixtures/hostile/vectors.ts';
import { listeningSockets, processTree } from './electron-on-chromium/processes.ts';
import { expect, test } from './fixture.ts';
import { draftFile, goTo, openDraft } from './pages/studio.ts';
import { ask } from './support/calls.ts';
import { root } from './support/launch.ts';

const all = hostileVectors();
/** `BYLINE_VECTORS=all npx playwright test security -g S6` takes every vector; a run in passing takes one of twenty. */
const payloads = process.env.BYLINE_VECTORS === 'all' ? all : all.filter((_, index) => index % 20 === 0);

/** One payload in every place of a draft where text can stand. */
function hostileDraft(payload: string): string {
  const quoted = JSON.stringify(payload);
  return [
    `---\ntitle: ${quoted}\ntags: [${quoted}]\ndescription: ${quoted}\nslug: ${quoted}\nunknown: ${quoted}`,
    `byline:\n  id: ${quoted}\n  channels: [${quoted}]\n  publications:\n    - channel: ${quoted}\n      date: 2026-01-01\n      link: ${quoted}\n---`,
    `# ${payload}\n\nText with ${payload} inside.\n\n- item ${payload}\n- [ ] task ${payload}\n\n> quote ${payload}\n`,
    `| a | b |\n|---|---|\n| ${payload.replaceAll('|', '')} | x |\n`,
    `\`\`\`${payload.replace(/[\n`]/g, '')}\ncode ${payload}\n\`\`\`\n\n**bold ${payload}** \`code ${payload.replaceAll('`', '')}\`\n`,
    `${payload}\n`,
  ].join('\n');
}

const files = Object.fromEntries(payloads.map((payload, index) => [`hostile-${index}.md`, hostileDraft(payload)]));

/** Goes through the whole list, so that every draft is opened once. */
async function openEach(page: Page, count: number): Promise<void> {
  const list = page.getByRole('listbox').first();
  await list.focus();
  for (let index = 0; index < count; index += 1) {
    await list.press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
    await page.waitForTimeout(120);
    await expectUnharmed(page);
  }
}

/** Collects what the window asks for beyond its own bundle. */
function watchRequests(page: Page): () => string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return () => requests.filter((url) => !/byline/.test(new URL(url).host) && !url.startsWith('blob:'));
}

/** For the line that `npm run torture` prints. */
function tell(how: string): void {
  counted(`hostile texts ${how}`, payloads.length);
  counted('scripts run', 0);
  counted('requests made', 0);
}

async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(globalThis, 'owned'))).toBeUndefined();
  expect(await page.evaluate(() => document.querySelectorAll('iframe, object, embed, base, form[action]').length)).toBe(0);
  expect(page.url()).toMatch(/byline/);
}

test.describe('S6: hostile text stays text', () => {
  test.use({ libraryFiles: files });

  test('in a file, wherever it stands: no script runs, nothing is fetched', async ({ page, app }) => {
    test.setTimeout(60_000 + payloads.length * 4_000);
    const requests = watchRequests(page);
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Drafts|^Published/ })
      .first()
      .click();
    for (const name of Object.keys(files)) {
      await ask(page, 'drafts.read', { path: name });
    }
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Without a topic|^Drafts/ })
      .first()
      .click();
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.press('Escape');
    await openEach(page, payloads.length);
    expect(requests()).toEqual([]);
    tell('opened');
    expect(app.windows()).toHaveLength(1);
  });
});

test.describe('S6: hostile text that is pasted', () => {
  // Chromium reports handlers and base addresses even in a document that is only parsed, never shown; the policy has blocked them.
  test.use({ expectedProblems: /(?:Executing inline event handler|Setting the document's base URI).* violates/ });

  test('as a web page or as plain text stays text', async ({ page }) => {
    test.setTimeout(60_000 + payloads.length * 1_000);
    await page
      .getByRole('button', { name: /^New draft/ })
      .first()
      .click();
    const editor = page.locator('[contenteditable="true"]');
    await expect(editor).toBeVisible();
    await editor.click();
    for (const payload of payloads) {
      await editor.evaluate((element, html) => {
        const data = new DataTransfer();
        data.setData('text/html', `<p>before ${html} after</p>`);
        data.setData('text/plain', html);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        const plain = new DataTransfer();
        plain.setData('text/plain', html);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: plain, bubbles: true, cancelable: true }));
      }, payload);
    }
    await page.waitForTimeout(500);
    await expectUnharmed(page);
    expect(
      await editor.evaluate(
        (element) => element.querySelectorAll('script, style, svg:not(.lucide), [onerror], [onload], [srcdoc]').length,
      ),
    ).toBe(0);
    const addresses = await editor.evaluate((element) =>
      [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    );
    // Addresses without a scheme are those of the library; nothing opens them.
    expect(addresses.filter((address) => /^[^/?#]*:/.test(address) && !/^(https?:|mailto:|about:blank$)/i.test(address))).toEqual(
      [],
    );
    tell('pasted');
  });
});

test.describe('S6: hostile text that other places will show', () => {
  const channels = ['x', 'linkedin', 'mastodon'];
  test.use({
    libraryFiles: Object.fromEntries(
      payloads.map((payload, index) => [
        `preview-${index}.md`,
        draftFile({ title: payload, kind: 'post', channels, body: `${payload}\n\nWords ${payload} words.` }),
      ]),
    ),
  });

  test('is text in every preview, too', async ({ page }) => {
    test.setTimeout(60_000 + payloads.length * 4_000);
    const requests = watchRequests(page);
    await goTo(page, 'Drafts');
    await page.getByRole('option').first().click();
    await page.keyboard.press('Shift+F9');
    const previews = page.getByRole('region', { name: 'As readers will see it' });
    await expect(previews.getByRole('article')).toHaveCount(channels.length);
    await openEach(page, payloads.length);
    await expect(previews.getByRole('article')).toHaveCount(channels.length);
    expect(await previews.evaluate((element) => element.querySelectorAll('script, style, [onerror], [onload]').length)).toBe(0);
    expect(requests()).toEqual([]);
    tell('previewed');
  });
});

test.describe('S6: hostile pages and texts that are imported', () => {
  test.use({ libraryFiles: { 'mine.md': draftFile({ title: 'Mine' }) } });

  test('come in as text, and stay text when they are opened', async ({ page, library }) => {
    test.setTimeout(120_000 + payloads.length * 8_000);
    const requests = watchRequests(page);
    const data = await page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const [at, payload] of given.entries()) {
        transfer.items.add(new File([`<h1>Page ${at}</h1><p>Words ${payload} words.</p>`], `page-${at}.html`));
        transfer.items.add(new File([`# Text ${at}\n\n${payload}\n\nWords ${payload} words.\n`], `text-${at}.md`));
      }
      return transfer;
    }, payloads);
    await page.locator('.drop-place').waitFor({ state: 'attached' });
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    const dialog = page.getByRole('dialog', { name: 'Import' });
    const start = dialog.getByRole('button', { name: /^Import [\d,]+ drafts$/ });
    await start.waitFor({ timeout: 120_000 });
    // Some are no text at all, and are left out with that reason.
    const count = Number(/[\d,]+/.exec((await start.textContent()) ?? '')?.[0].replaceAll(',', ''));
    expect(count).toBeGreaterThan(1.9 * payloads.length);
    await start.click();
    await expect(dialog).toHaveCount(0, { timeout: 300_000 });
    await goTo(page, 'Drafts');
    await expect.poll(() => globSync(path.join(library, '**/*.md')).length).toBe(count + 1);
    await openEach(page, count + 1);
    expect(requests()).toEqual([]);
    tell('imported from pages and as Markdown');
  });
});

test('S7: of twenty schemes only https, http and mailto are opened outside', async ({ page, app }) => {
  await app.evaluate(({ shell }) => {
    Reflect.set(globalThis, 'opened', []);
    shell.openExternal = async (url) => {
      (Reflect.get(globalThis, 'opened') as string[]).push(url);
    };
  });
  const wanted = ['https://example.com/a?b=c#d', 'http://example.com/', 'mailto:ania@example.com'];
  const refused = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'ftp://example.com/',
    'ssh://example.com/',
    'smb://example.com/',
    'ms-settings:',
    'tel:+48123',
    'sms:+48123',
    'app://byline/',
    'chrome://settings/',
    'about:blank',
    'blob:https://example.com/x',
    'ws://example.com/',
    'wss://example.com/',
    'intent://x',
    '//example.com/',
    'example.com',
    '',
  ];
  const results: boolean[] = [];
  const open = async (url: string, words?: string) =>
    (await page.evaluate((asked) => window.byline.call('links.open', asked), { url, ...(words !== undefined && { words }) })).ok;
  expect(await open('https://example.com/nobody-clicked')).toBe(false);
  for (const url of [...wanted, ...refused]) {
    await clickNothing(page);
    results.push(await open(url));
  }
  expect(results).toEqual([...wanted.map(() => true), ...refused.map(() => false)]);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual(wanted);
});

/** A button that the browser sees, where it does nothing. */
async function clickNothing(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.mouse.down();
  await page.mouse.up();
}

test('S7: an address is opened only after a click that the browser saw, one for each, and without what it smuggles', async ({
  page,
  app,
}) => {
  await app.evaluate(({ shell }) => {
    Reflect.set(globalThis, 'opened', []);
    shell.openExternal = async (url) => {
      (Reflect.get(globalThis, 'opened') as string[]).push(url);
    };
  });
  const openings = () =>
    page.evaluate(async () => {
      // What a window that was taken over can do by itself.
      document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      document.body.click();
      const answers: boolean[] = [];
      for (const url of ['https://ania:words-of-the-draft@example.com/', 'mailto:a@example.com?attach=/etc/passwd&subject=x'])
        answers.push((await window.byline.call('links.open', { url })).ok);
      return answers;
    });
  expect(await openings()).toEqual([false, false]);
  await clickNothing(page);
  expect(await openings()).toEqual([true, false]);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual(['https://example.com/']);
});

test.describe('S7: a link whose words are another address', () => {
  test.use({
    libraryFiles: { 'a.md': draftFile({ title: 'Draft', body: 'See [https://bank.com/login](https://bаnk.com/) here.' }) },
  });

  test('shows where it leads, and asks before it goes there', async ({ page, app }) => {
    await app.evaluate(({ shell, dialog }) => {
      const seen = { opened: [] as string[], asked: [] as string[], answer: 0 };
      Reflect.set(globalThis, 'seen', seen);
      shell.openExternal = async (url) => void seen.opened.push(url);
      dialog.showMessageBox = (async (options: Electron.MessageBoxOptions) => {
        seen.asked.push(options.message);
        return { response: seen.answer, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
    });
    const seen = () => app.evaluate(() => Reflect.get(globalThis, 'seen') as { opened: string[]; asked: string[] });
    await goTo(page, 'Drafts');
    await openDraft(page, 'Draft');
    const link = page.locator('[contenteditable="true"] a');
    await link.click();
    await expect(page.getByText('This leads to xn--bnk-6cd.com')).toBeVisible();
    await expect(page.getByText('https://xn--bnk-6cd.com/')).toBeVisible();
    await link.click({ modifiers: ['Control'] });
    await expect.poll(async () => (await seen()).asked).toHaveLength(1);
    expect((await seen()).asked[0]).toContain('“https://bank.com/login” but leads to “xn--bnk-6cd.com”');
    expect((await seen()).opened).toEqual([]);
    await app.evaluate(() => Object.assign(Reflect.get(globalThis, 'seen') as object, { answer: 1 }) && undefined);
    await link.click({ modifiers: ['Control'] });
    await expect.poll(async () => (await seen()).opened).toEqual(['https://xn--bnk-6cd.com/']);
  });
});

test.describe('S3: calls of the window', () => {
  test.use({ expectedProblems: /Refused|refused|blocked|frame/i });

  test('are refused when the name or the input is not in the contract', async ({ page }) => {
    const answers = await page.evaluate(async () => {
      const call = window.byline.call as unknown as (
        name: unknown,
        input: unknown,
      ) => Promise<{ ok: boolean; error?: { code: string } }>;
      const attempts: [unknown, unknown][] = [
        ['drafts.eraseEverything', {}],
        ['constructor', {}],
        ['__proto__', {}],
        [null, {}],
        [{}, {}],
        ['drafts.read', null],
        ['drafts.read', { path: '../../etc/passwd' }],
        ['drafts.read', { path: '/etc/passwd' }],
        ['drafts.read', { path: 'a\0.md' }],
        ['drafts.save', { path: 'a.md', revision: 'x' }],
        ['settings.write', { textSize: 1e9 }],
        ['settings.write', { libraries: ['/'], theme: 'purple' }],
      ];
      const codes: (string | undefined)[] = [];
      for (const [name, input] of attempts) codes.push((await call(name, input)).error?.code);
      return codes;
    });
    expect(answers).toEqual(answers.map(() => 'invalid-input'));
  });

  test('cannot be made from a frame inside the window', async ({ page }) => {
    const reachable = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const found = typeof Reflect.get(frame.contentWindow as object, 'byline');
      frame.remove();
      return found;
    });
    expect(reachable).toBe('undefined');
  });
});

test('S8: the running app listens on no port', async ({ folders }) => {
  test.skip(process.platform !== 'linux', 'reads the tables of the Linux kernel');
  const electron = createRequire(import.meta.url)('electron/index.js') as string;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electron, [...sandbox, root, `--user-data-dir=${folders.userData}`, '--library', folders.library], {
    env: { ...process.env, HOME: folders.home },
    stdio: 'ignore',
  });
  try {
    await expect.poll(() => processTree(child.pid ?? 0).length, { timeout: 20_000 }).toBeGreaterThan(3);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const sockets = listeningSockets(processTree(child.pid ?? 0));
    // A socket file in the person's own folder is how a second start reaches the first; nobody else can open it.
    expect(
      sockets.filter(
        (line) =>
          !line.includes(folders.userData) &&
          !line.includes(folders.home) &&
          !/\/tmp\/[^ ]*(?:chromium|electron|scoped|standin|byline)/i.test(line),
      ),
    ).toEqual([]);
  } finally {
    child.kill('SIGTERM');
  }
});
