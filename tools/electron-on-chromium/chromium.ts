import { spawn } from 'node:child_process';
import { CdpConnection, type CdpSession } from './cdp.ts';
import { findChromium } from './find-chromium.ts';
import { createProfile, removeProfile } from './profile.ts';
import { baseSwitches, isHeadless, passedOnSwitches } from './switches.ts';

/** What a window shows before the app loads something into it. */
const blankPage = 'data:text/html,<!doctype html><meta name="color-scheme" content="light dark"><title> </title>';

let running: { connection: CdpConnection; binary: string; profile: string } | undefined;

function chromium(): NonNullable<typeof running> {
  if (!running) throw new Error('Chromium has not been started: the app is not ready.');
  return running;
}

/** Starts the browser with one blank window. Throws, with what to install, when there is none. */
export function startChromium(switches: Iterable<[string, string]>): CdpConnection {
  const binary = findChromium();
  if (!binary) throw new Error('Chromium, Chrome or Edge was not found. Install one, or name it in BYLINE_CHROMIUM.');
  const profile = createProfile();
  const connection = new CdpConnection(
    binary,
    [
      ...baseSwitches(profile),
      ...passedOnSwitches(switches),
      '--remote-debugging-pipe',
      '--window-size=1280,800',
      `--app=${blankPage}`,
    ],
    passOnErrorLine,
  );
  running = { connection, binary, profile };
  return connection;
}

// Playwright waits for this line of Electron's; the rest is Chromium's own talk.
function passOnErrorLine(line: string): void {
  if (line.startsWith('DevTools listening') || process.env.BYLINE_DEBUG) process.stderr.write(`${line}\n`);
}

/** The session of the browser itself. Throws before the app is ready. */
export function browserSession(): CdpSession {
  return chromium().connection.browser;
}

export function sessionOf(sessionId: string): CdpSession | undefined {
  return chromium().connection.session(sessionId);
}

export function browserProcessId(): number {
  return chromium().connection.process.pid ?? 0;
}

/** Asks the browser for one more window; it announces itself as a new target. */
export function openBlankWindow(address = blankPage): void {
  const { binary, profile } = chromium();
  // Without a display a second process would be a second browser; with one, only a second process gets a window without an address bar.
  if (isHeadless()) browserSession().attempt('Target.createTarget', { url: address, newWindow: true });
  else spawn(binary, [...baseSwitches(profile), `--app=${address}`], { stdio: 'ignore' }).on('error', () => {});
}

/** Ends the browser, by force after three seconds, and removes its files. */
export async function endChromium(): Promise<void> {
  if (!running) return;
  const { connection, profile } = running;
  if (!connection.closed) {
    const gone = new Promise((resolve) => connection.once('close', resolve));
    connection.browser.attempt('Browser.close');
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 3000))]);
    if (!connection.closed) connection.process.kill('SIGKILL');
  }
  removeProfile(profile);
}
