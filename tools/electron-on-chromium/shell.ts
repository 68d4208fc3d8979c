import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { notSupported, supportedOnly } from './supported.ts';

const openableSchemes = new Set(['http:', 'https:', 'mailto:']);

type Command = [program: string, args: string[]];

// No shell in between: an address may hold characters that a shell would obey.
function start([program, args]: Command): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.on('error', reject);
    child.on('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

function openerOf(address: string): Command {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}

/**
 * Shows where a file is. On macOS the file manager itself is asked to point it out: a folder whose name ends in `.app` would be
 * started if it were opened.
 */
export function revealerOf(file: string, platform: NodeJS.Platform = process.platform): Command {
  const folder = path.dirname(path.resolve(file));
  if (platform === 'darwin') return ['open', ['-R', path.resolve(file)]];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', pathToFileURL(folder).href]];
  return ['xdg-open', [folder]];
}

/** Electron's `shell`. */
export const shell = supportedOnly('shell', {
  async openExternal(address: string): Promise<void> {
    const { protocol, href } = new URL(address);
    if (!openableSchemes.has(protocol)) throw notSupported(`shell.openExternal of ${protocol}`);
    await start(openerOf(href));
  },
  /** Shows the folder; which file in it was meant, only macOS and Electron can point out. */
  showItemInFolder(file: string): void {
    start(revealerOf(file)).catch((error) => console.error(error));
  },
});
