import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { isHeadless } from './electron-on-chromium/switches.ts';
import { ensureBuild } from './setup/build.ts';
import { ensureChromium } from './setup/chromium.ts';
import { fetchElectron } from './setup/electron.ts';
import { root, say } from './setup/steps.ts';

const args = process.argv.slice(2);

function startElectron(program: string): ChildProcess {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(program, [...asRoot, root, ...args], { stdio: 'inherit' });
}

function startOnChromium(): ChildProcess {
  const boot = path.join(root, 'tools/electron-on-chromium/boot.ts');
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', boot, root, ...args], { stdio: 'inherit' });
}

/** Without a display: the window can be looked at from another browser on this computer. */
function startWithoutDisplay(): ChildProcess {
  const boot = path.join(root, 'tools/electron-on-chromium/boot.ts');
  const switches = ['--remote-debugging-port=0', '--remote-debugging-address=127.0.0.1'];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', boot, ...switches, root, ...args], {
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    const port = /^DevTools listening on ws:\/\/[^/]*:(\d+)\//.exec(line)?.[1];
    if (port) sayWhereToLook(`127.0.0.1:${port}`).catch((error) => console.error(error));
    else console.error(line);
  });
  return child;
}

interface InspectablePage {
  id: string;
  type: string;
  url: string;
}

/** Waits for the app's page among those that can be looked at, and names its address. */
async function sayWhereToLook(host: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const pages = (await (await fetch(`http://${host}/json/list`)).json()) as InspectablePage[];
    const page = pages.find(({ type, url }) => type === 'page' && url.startsWith('https:'));
    if (page)
      return say(`Byline runs. To see and use it, open this address in Chromium, Chrome or Edge on this computer; Ctrl+C ends it.
http://${host}/devtools/inspector.html?ws=${host}/devtools/page/${page.id}`);
    await setTimeout(100);
  }
}

async function start(): Promise<ChildProcess> {
  await ensureBuild();
  const headless = isHeadless();
  const electron = headless ? undefined : await fetchElectron();
  if (electron) return startElectron(electron);
  await ensureChromium();
  if (!headless) {
    say("Electron's program is not here, so Byline opens in Chromium, Chrome or Edge.");
    return startOnChromium();
  }
  say('There is no display here, so Byline starts without a window.');
  return startWithoutDisplay();
}

const child = await start();
// As in run.mjs: the terminal's signals reach the child without help.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
