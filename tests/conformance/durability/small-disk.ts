import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface SmallDisk {
  place: string;
  remove(): void;
}

/** A disk of this size in memory, to be filled; `null` where this machine does not let the tests mount one. */
export function mountSmallDisk(size: string): SmallDisk | null {
  const home = mkdtempSync(path.join(tmpdir(), 'byline-disk-'));
  const place = path.join(home, 'disk');
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'byline-test', place], { stdio: 'pipe' });
  } catch {
    rmSync(home, { recursive: true });
    return null;
  }
  return {
    place,
    remove() {
      // Lazily: whatever else looks at new disks of this machine may hold it for a moment.
      execFileSync('umount', ['-l', place]);
      rmSync(home, { recursive: true });
    },
  };
}
