import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { findChromium } from '../electron-on-chromium/find-chromium.ts';
import { run, say, stop } from './steps.ts';

const missing =
  'Byline needs Chromium, Chrome or Edge here. Install one of them, or name its program in BYLINE_CHROMIUM, and start again.';

/** The words before `apt-get` with which it may be used here, or undefined when it may not. */
function aptGet(): string[] | undefined {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}

const installing = ['install', '-y', '--no-install-recommends', 'chromium'];

/** Whether a person sits at this terminal who can be asked. Continuous integration can have a terminal and nobody at it. */
export function canAsk(env: NodeJS.ProcessEnv, input: { isTTY?: boolean }, output: { isTTY?: boolean }): boolean {
  return !env.CI && input.isTTY === true && output.isTTY === true;
}

/** Asks whether the command may be run; anything but a clear yes is a no. */
async function isAllowed(command: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `No Chromium, Chrome or Edge was found here. Byline can install Chromium with:\n  ${command}\nRun it now? [y/N] `,
  );
  terminal.close();
  return /^(?:y|yes|t|tak)$/i.test(answer.trim());
}

async function install(apt: string[]): Promise<void> {
  const [program = '', ...before] = apt;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const attempt = async () => {
    await run(program, [...before, 'update'], { env });
    return run(program, [...before, ...installing], { env });
  };
  // A second time, because networks fail for a moment.
  if (!(await attempt())) await attempt();
}

/** Makes sure that there is a browser to run the app on. Debian's Chromium is installed where that is allowed and nobody who could be asked says no. */
export async function ensureChromium(): Promise<void> {
  if (findChromium()) return;
  const apt = aptGet();
  if (!apt) stop(missing);
  const mayAsk = canAsk(process.env, process.stdin, process.stdout);
  if (mayAsk && !(await isAllowed([...apt, ...installing].join(' ')))) stop(missing);
  say('Installing Chromium…');
  await install(apt);
  if (!findChromium()) stop(missing);
}
