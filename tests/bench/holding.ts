import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Measurement } from './result.ts';

/** What the process `trusted-side.ts` tells of itself: bytes, and milliseconds. */
export interface Held {
  atRest: number;
  afterSaves: number;
  save: number;
  list: number;
}

/** What twenty thousand keys come to: somebody who types eight a second without a pause is saved every 700 ms. */
export const savesOfTyping = 3_500;

/** The memory of the trusted side, alone in a process of its own, and what the size of its library makes of a save and a list. */
export async function measureHeld(
  { library, data }: { library: string; data: string },
  { drafts, bytes }: { drafts: number; bytes: number },
): Promise<Measurement[]> {
  const script = path.join(import.meta.dirname, 'trusted-side.ts');
  const told = execFileSync(process.execPath, ['--no-warnings', '--expose-gc', script, library, data], { encoding: 'utf8' });
  const { atRest, afterSaves, save, list } = JSON.parse(told) as Held;
  const count = drafts.toLocaleString('en');
  const inMegabytes = (value: number) => value / 1e6;
  const alone = { unit: 'ms', peer: null } as const;
  return [
    {
      promise: 'P11',
      what: `memory of the trusted side with ${count} drafts, after lists, searches and readings`,
      unit: 'MB',
      ours: inMegabytes(atRest),
      peer: { name: 'the text of the drafts', value: inMegabytes(bytes) },
      bound: { is: 'at most', value: 6 },
    },
    {
      promise: 'P11',
      what: `the same after the ${savesOfTyping.toLocaleString('en')} saves of 20,000 keys`,
      unit: 'MB',
      ours: inMegabytes(afterSaves),
      peer: { name: 'before them', value: inMegabytes(atRest) },
      bound: { is: 'at most', value: 1.1 },
    },
    { promise: 'P11', what: `a save asked of the trusted side among ${count} drafts, p50`, ours: save, ...alone },
    { promise: 'P11', what: `a list of all ${count} drafts asked of the trusted side, p50`, ours: list, ...alone },
  ];
}
