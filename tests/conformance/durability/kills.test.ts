import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDiskDraftFolder } from '../../../src/core/node/disk-draft-folder.ts';
import { counted } from '../../../tools/torture/figures.ts';
import { markedText, saveOf } from './marked-text.ts';

/** `BYLINE_KILLS=1000 npx vitest run tests/conformance/durability/kills.test.ts` is the long run. */
const kills = Number(process.env.BYLINE_KILLS ?? 150);
const file = 'draft.md';
let place: string;

beforeAll(() => {
  place = realpathSync(mkdtempSync(path.join(tmpdir(), 'byline-kills-')));
  writeFileSync(path.join(place, file), markedText(0, 20_000));
});
afterAll(() => rmSync(place, { recursive: true }));

/** Starts a process that saves, kills it a random moment after its first save, and gives the last save it had confirmed. */
function killWhileSaving(first: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const script = path.join(import.meta.dirname, 'saving-process.ts');
    const child = spawn(process.execPath, ['--no-warnings', script, place, file, String(first), '100000', '20000']);
    let told = '';
    let doomed = false;
    child.stderr.on('data', (text) => reject(new Error(String(text))));
    child.stdout.on('data', (text) => {
      told += String(text);
      if (doomed) return;
      doomed = true;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
    });
    child.on('close', () => resolve(Number(/saved (\d+)\n[^\n]*$/.exec(told)?.[1] ?? first)));
  });
}

describe(`a draft that is being saved when its process is killed, ${kills} times`, () => {
  it(
    'is always whole, and never older than the last save that was confirmed (R1)',
    async () => {
      let confirmed = 0;
      let strays = 0;
      let torn = 0;
      let lost = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        confirmed = await killWhileSaving(confirmed + 1);
        const found = saveOf(readFileSync(path.join(place, file), 'utf8'));
        if (found === null) torn += 1;
        else if (found < confirmed) lost += 1;
        expect({ torn, lost }, `kill ${kill}`).toEqual({ torn: 0, lost: 0 });
        confirmed = found ?? confirmed;
        strays = readdirSync(place).length - 1;
      }
      counted('kills', kills);
      counted('confirmed saves', confirmed);
      counted('torn files', torn);
      counted('confirmed saves lost', lost);
      counted('kills that met a half-written copy', strays);
      expect(strays, 'no kill met a half-written file, so this proves nothing').toBeGreaterThan(0);
    },
    kills * 4_000,
  );

  it('leaves temporary files only until the next start (R1)', async () => {
    await (await openDiskDraftFolder(place)).sweep();
    expect(readdirSync(place)).toEqual([file]);
  });
});
