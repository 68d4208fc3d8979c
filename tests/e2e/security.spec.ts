import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { listeningSockets, processTree } from './electron-on-chromium/processes.ts';
import { expect, test } from './fixture.ts';
import { root } from './support/launch.ts';

/** Ways to run a script, to fetch something or to leave the window, in whatever place they may come to stand. */
const payloads = [
  '<script>globalThis.owned=1</script>',
  '<img src=x onerror="globalThis.owned=1">',
  '<svg onload="globalThis.owned=1"></svg>',
  '<svg><script>globalThis.owned=1</script></svg>',
  '<iframe srcdoc="<script>parent.owned=1</script>"></iframe>',
  '<iframe src="javascript:parent.owned=1"></iframe>',
  '<object data="data:text/html,<script>owned=1</script>"></object>',
  '<embed src="https://evil.example/e">',
  '<link rel=stylesheet href="https://evil.example/c.css">',
  '<style>@import "https://evil.example/i.css";</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<form action="https://evil.example/"><button autofocus onfocus="globalThis.owned=1">x</button></form>',
  '<input autofocus onfocus="globalThis.owned=1">',
  '<details open ontoggle="globalThis.owned=1">x</details>',
  '<video src="https://evil.example/v" onerror="globalThis.owned=1"></video>',
  '<audio src=x onerror="globalThis.owned=1"></audio>',
  '<math><mtext><img src=x onerror="globalThis.owned=1"></mtext></math>',
  '<a href="javascript:globalThis.owned=1">x</a>',
  '[x](javascript:globalThis.owned=1)',
  '[x](JaVaScRiPt:globalThis.owned=1)',
  '[x](data:text/html;base64,PHNjcmlwdD5vd25lZD0xPC9zY3JpcHQ+)',
  '[x](vbscript:owned)',
  '![x](https://evil.example/i.png)',
  '![x](//evil.example/i.png)',
  '![x](javascript:globalThis.owned=1)',
  '![x](data:image/svg+xml,<svg/onload=owned=1>)',
  '![x](file:///etc/passwd)',
  '![x](../../../../etc/passwd)',
  '<https://evil.example/auto>',
  '[x]: javascript:globalThis.owned=1',
  '[^1]: <img src=x onerror="globalThis.owned=1">',
  `\${globalThis.owned=1}`,
  '{{constructor.constructor("globalThis.owned=1")()}}',
  '"><script>globalThis.owned=1</script>',
  "'-globalThis.owned=1-'",
  '<!--><img src=x onerror="globalThis.owned=1">-->',
  '<noscript><p title="</noscript><img src=x onerror=globalThis.owned=1>">',
  '<template><img src=x onerror="globalThis.owned=1"></template>',
  '\u202e<script>globalThis.owned=1</script>',
];

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

async function expectUnharmed(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(globalThis, 'owned'))).toBeUndefined();
  expect(await page.evaluate(() => document.querySelectorAll('iframe, object, embed, base, form[action]').length)).toBe(0);
  expect(page.url()).toMatch(/byline/);
}

test.describe('S6: hostile text stays text', () => {
  test.use({ libraryFiles: files });

  test('in a file, wherever it stands: no script runs, nothing is fetched', async ({ page, app }) => {
    test.setTimeout(240_000);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Drafts|^Published/ })
      .first()
      .click();
    for (const name of Object.keys(files)) {
      await page.evaluate((file) => window.byline.call('drafts.read', { path: file }), name);
    }
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Untagged|^Drafts/ })
      .first()
      .click();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    const list = page.getByRole('listbox').first();
    await list.focus();
    for (let index = 0; index < payloads.length; index += 1) {
      await list.press('ArrowDown');
      await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
      await page.waitForTimeout(120);
      await expectUnharmed(page);
    }
    expect(requests.filter((url) => !/byline/.test(new URL(url).host) && !url.startsWith('blob:'))).toEqual([]);
    expect(app.windows()).toHaveLength(1);
  });
});

test.describe('S6: hostile text that is pasted', () => {
  // Chromium reports handlers and base addresses even in a document that is only parsed, never shown; the policy has blocked them.
  test.use({ expectedProblems: /(?:Executing inline event handler|Setting the document's base URI).* violates/ });

  test('as a web page stays text', async ({ page }) => {
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
      }, payload);
    }
    await page.waitForTimeout(500);
    await expectUnharmed(page);
    expect(
      await editor.evaluate((element) => element.querySelectorAll('script, style, svg, [onerror], [onload], [srcdoc]').length),
    ).toBe(0);
    const addresses = await editor.evaluate((element) =>
      [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    );
    expect(addresses.filter((address) => address !== '' && !/^(https?:|mailto:)/.test(address))).toEqual([]);
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
  for (const url of [...wanted, ...refused])
    results.push((await page.evaluate((address) => window.byline.call('links.open', { url: address }), url)).ok);
  expect(results).toEqual([...wanted.map(() => true), ...refused.map(() => false)]);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual(wanted);
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
