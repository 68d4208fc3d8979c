import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const run = join(import.meta.dirname, '../../../bench/insight/run.ts');

it('fails with the way out where the data for measuring is absent', () => {
  const empty = mkdtempSync(join(tmpdir(), 'byline-data-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [run, '--data', empty], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(empty);
    expect(stderr).toContain('--data');
  } finally {
    rmSync(empty, { recursive: true });
  }
});
