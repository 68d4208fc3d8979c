import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

function hasElectron(): boolean {
  const folder = path.join(root, 'node_modules/electron');
  const named = path.join(folder, 'path.txt');
  return existsSync(named) && existsSync(path.join(folder, 'dist', readFileSync(named, 'utf8')));
}

/**
 * Decides what the specs run on, for this process and its workers: Electron when its binary is there, else the same app on
 * Chromium. `REQUIRE_ELECTRON=1` makes its absence an error.
 */
export function chooseRuntime(): void {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || hasElectron()) return;
  if (process.env.REQUIRE_ELECTRON === '1') throw new Error("REQUIRE_ELECTRON=1, but Electron's binary is not installed.");
  process.env.ELECTRON_OVERRIDE_DIST_PATH = path.join(root, 'tools/electron-on-chromium');
}
