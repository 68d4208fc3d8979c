import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const personal = new Set(['desktop', 'documents', 'downloads', 'music', 'pictures', 'videos']);

/** `app.getPath` and `app.setPath` with the folders of each system. */
export class AppPaths {
  private readonly chosen = new Map<string, string>();

  set(name: string, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    this.chosen.set(name, folder);
    if (name === 'userData') mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  get(name: string, appName: string): string {
    return this.chosen.get(name) ?? this.usual(name, appName);
  }

  private usual(name: string, appName: string): string {
    if (personal.has(name)) return path.join(os.homedir(), `${name[0]?.toUpperCase()}${name.slice(1)}`);
    switch (name) {
      case 'home':
        return os.homedir();
      case 'appData':
        return applicationData();
      case 'userData':
        return path.join(this.get('appData', appName), appName);
      case 'sessionData':
        return this.get('userData', appName);
      case 'logs':
        return path.join(this.get('userData', appName), 'logs');
      case 'temp':
        return os.tmpdir();
      case 'exe':
      case 'module':
        return process.execPath;
      default:
        throw new Error(`Failed to get '${name}' path`);
    }
  }
}

function applicationData(): string {
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? path.join(os.homedir(), 'AppData/Roaming');
  return process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config');
}
