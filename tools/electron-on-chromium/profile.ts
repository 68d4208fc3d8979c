import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const prefix = 'electron-on-chromium-';

/** A new folder for the browser's own files (mode 0700), its name carrying this process's id. */
export function createProfile(): string {
  sweepProfiles();
  return mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
}

export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // The browser may still hold a file for a moment; the next start sweeps it.
  }
}

/** Removes what processes that were killed have left behind. */
function sweepProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) removeProfile(path.join(tmpdir(), name));
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
