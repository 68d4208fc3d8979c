import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
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

function startOnChromium(env: Record<string, string> = {}): ChildProcess {
  const boot = path.join(root, 'tools/electron-on-chromium/boot.ts');
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', boot, root, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
}

async function start(): Promise<ChildProcess> {
  await ensureBuild();
  const isLookedAt = args.includes('--look');
  const headless = isHeadless() || isLookedAt;
  const electron = headless ? undefined : await fetchElectron();
  if (electron) return startElectron(electron);
  await ensureChromium();
  if (!headless) {
    say("Electron's program is not here, so Byline opens in Chromium, Chrome or Edge.");
    return startOnChromium();
  }
  if (!isLookedAt)
    say(`There is no display here, so Byline starts without a window; Ctrl+C ends it.
To see and use it in a browser on this computer, start it with: npm start -- --look`);
  return startOnChromium({ BYLINE_HEADLESS: '1' });
}

const child = await start();
// As in run.mjs: the terminal's signals reach the child without help.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
