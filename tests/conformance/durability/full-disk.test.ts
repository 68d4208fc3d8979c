import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasCode } from '../../../src/core/library/failure-code.ts';
import { digest } from '../../../src/core/node/digest.ts';
import { openDiskDraftFolder } from '../../../src/core/node/disk-draft-folder.ts';
import { counted } from '../../../tools/torture/figures.ts';
import { markedText, saveOf } from './marked-text.ts';

const levels = 25;
const mounted: string[] = [];
afterAll(() => {
  for (const place of mounted) {
    // Lazily: whatever else looks at new disks of this machine may hold it for a moment.
    execFileSync('umount', ['-l', place]);
    rmSync(path.dirname(place), { recursive: true });
  }
});

/** Small disks to fill, by kind; those that this machine does not let us mount are left out. */
const disks: Record<string, (place: string, image: string) => void> = {
  tmpfs: (place) => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'byline-test', place], { stdio: 'pipe' }),
  ext4: (place, image) => {
    execFileSync('mkfs.ext4', ['-q', image, '4m'], { stdio: 'pipe' });
    execFileSync('mount', ['-o', 'loop', image, place], { stdio: 'pipe' });
  },
};

function mount(kind: string): string | null {
  const home = mkdtempSync(path.join(tmpdir(), 'byline-disk-'));
  const place = path.join(home, 'disk');
  mkdirSync(place);
  try {
    disks[kind]?.(place, path.join(home, 'image'));
    mounted.push(place);
    return place;
  } catch {
    rmSync(home, { recursive: true });
    return null;
  }
}

/** Waits until a disk has really given back what was deleted: ext4 does so only with the next entry of its journal. */
function settle(place: string): void {
  execFileSync('sync', ['-f', place]);
}

/** Fills a disk until this many bytes are left. */
function fill(place: string, left: number): void {
  settle(place);
  const { bavail, bsize } = statfsSync(place);
  writeFileSync(path.join(place, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left), 1));
}

describe.each(Object.keys(disks))('a save to a full disk (%s)', (kind) => {
  const place = mount(kind);
  if (place === null) console.log(`Skipped: this machine does not let the tests mount ${kind}.`);

  it.skipIf(place === null)(
    `keeps the old text at ${levels} levels of free space, says so, and works once there is room (R2)`,
    async () => {
      if (place === null) return;
      const folder = await openDiskDraftFolder(place);
      const file = path.join(place, 'draft.md');
      let refused = 0;
      for (let level = 0; level < levels; level += 1) {
        rmSync(path.join(place, 'filler'), { force: true });
        const old = markedText(1, 200_000);
        writeFileSync(file, old);
        fill(place, Math.round((level / (levels - 1)) * 400_000));
        const bytes = new TextEncoder().encode(markedText(2, 300_000));
        const failure = await folder.replace('draft.md', bytes, digest(new TextEncoder().encode(old))).then(
          () => null,
          (error: unknown) => error,
        );
        expect(saveOf(readFileSync(file, 'utf8')), `level ${level}`).toBe(failure === null ? 2 : 1);
        if (failure === null) continue;
        refused += 1;
        expect(hasCode(failure, 'no-space'), String(failure)).toBe(true);
        expect(String(failure)).toMatch(/disk is full.*“draft”/);
        expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([]);
        rmSync(path.join(place, 'filler'));
        settle(place);
        await folder.replace('draft.md', bytes, digest(new TextEncoder().encode(old)));
        expect(saveOf(readFileSync(file, 'utf8'))).toBe(2);
      }
      counted('levels of free space', levels);
      counted('saves refused for want of room', refused);
      counted('damaged texts', 0);
      expect(refused, 'no level was too full, so this proves nothing').toBeGreaterThan(3);
    },
  );
});
