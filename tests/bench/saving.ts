import { mkdirSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import { digest } from '../../src/core/node/digest.ts';
import { openDiskDraftFolder } from '../../src/core/node/disk-draft-folder.ts';
import { longText } from './long-text.ts';
import { type Measurement, percentile } from './result.ts';

const saves = 300;

/** Our save, which reads and compares before it replaces and flushes the folder after, beside one that only writes safely. */
export async function measureSaves(home: string): Promise<Measurement[]> {
  const folder = path.join(home, 'saves');
  mkdirSync(folder);
  const texts = [0, 1].map((at) => new TextEncoder().encode(`${at} ${longText(3500)}`));
  for (const name of ['ours.md', 'bare.md']) writeFileSync(path.join(folder, name), texts[1] ?? '');
  const library = await openDiskDraftFolder(folder);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let save = 0; save < saves; save += 1) {
    const bytes = texts[save % 2] ?? new Uint8Array();
    const before = texts[(save + 1) % 2] ?? new Uint8Array();
    ours.push(await timed(() => library.replace('ours.md', bytes, digest(before))));
    bare.push(await timed(() => bareSave(path.join(folder, 'bare.md'), bytes)));
  }
  return [
    {
      promise: 'P6',
      what: `durable save of 20 KB, p50 of ${saves}`,
      unit: 'ms',
      ours: percentile(ours, 0.5),
      peer: { name: 'temporary file, fsync and rename, nothing else', value: percentile(bare, 0.5) },
      bound: { is: 'at most', value: 1.5 },
    },
  ];
}

async function bareSave(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(`${file}.tmp`, 'w');
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(`${file}.tmp`, file);
}

export async function timed(act: () => unknown): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}
