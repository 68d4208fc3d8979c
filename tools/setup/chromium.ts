import { spawnSync } from 'node:child_process';
import { findChromium } from '../electron-on-chromium/find-chromium.ts';
import { run, say, stop } from './steps.ts';

/** The words before `apt-get` with which it may be used here, or undefined when it may not. */
function aptGet(): string[] | undefined {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}

async function install(apt: string[]): Promise<void> {
  const [program = '', ...before] = apt;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const attempt = async () => {
    await run(program, [...before, 'update'], { env });
    return run(program, [...before, 'install', '-y', '--no-install-recommends', 'chromium'], { env });
  };
  // A second time, because networks fail for a moment.
  if (!(await attempt())) await attempt();
}

/** Makes sure that there is a browser to run the app on: installs Debian's Chromium where that is allowed. */
export async function ensureChromium(): Promise<void> {
  if (findChromium()) return;
  const apt = aptGet();
  if (apt) {
    say('Installing Chromium…');
    await install(apt);
  }
  if (!findChromium())
    stop(
      'Byline needs Chromium, Chrome or Edge here. Install one of them, or name its program in BYLINE_CHROMIUM, and start again.',
    );
}
