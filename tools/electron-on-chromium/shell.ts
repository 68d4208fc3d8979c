import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { notSupported, supportedOnly } from './supported.ts';

const openableSchemes = new Set(['http:', 'https:', 'mailto:']);

/** Opens an address or a folder with the program that the system has for it. */
function open(target: string): Promise<void> {
  const [program, args] = opener(target);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.on('error', reject);
    child.on('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

// No shell in between: an address may hold characters that a shell would obey.
function opener(target: string): [string, string[]] {
  if (process.platform === 'darwin') return ['open', [target]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', target]];
  return ['xdg-open', [target]];
}

/** Electron's `shell`. */
export const shell = supportedOnly('shell', {
  async openExternal(address: string): Promise<void> {
    const { protocol, href } = new URL(address);
    if (!openableSchemes.has(protocol)) throw notSupported(`shell.openExternal of ${protocol}`);
    await open(href);
  },
  /** Shows the folder; which file in it was meant, only Electron can point out. */
  showItemInFolder(file: string): void {
    const folder = path.dirname(path.resolve(file));
    open(process.platform === 'win32' ? pathToFileURL(folder).href : folder).catch((error) => console.error(error));
  },
});
