import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { counted } from '../../../tools/torture/figures.ts';
import { markedText } from './marked-text.ts';

const saves = 500;

function canTrace(): boolean {
  return process.platform === 'linux' && spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
}

/** The system calls of a process that saves, in order, each as soon as it has ended. */
function trace(place: string): string[] {
  const script = path.join(import.meta.dirname, 'saving-process.ts');
  const output = path.join(place, 'trace');
  const calls = 'trace=write,pwrite64,writev,pwritev,fsync,fdatasync,rename,renameat,renameat2';
  const saving = [process.execPath, '--no-warnings', script, path.join(place, 'library'), 'draft.md', '1', String(saves), '3000'];
  execFileSync('strace', ['-f', '-y', '-s', '64', '-e', calls, '-o', output, ...saving]);
  return whole(readFileSync(output, 'utf8').split('\n'));
}

/** strace splits a call that another thread interrupts into two lines. It counts when it ended, with what it was asked for. */
function whole(lines: string[]): string[] {
  const begun = new Map<string, string>();
  return lines.flatMap((line) => {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (rest.endsWith('<unfinished ...>')) {
      begun.set(thread, rest.replace('<unfinished ...>', ''));
      return [];
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    return resumed === null ? [rest] : [`${begun.get(thread) ?? ''}${resumed[1]}`];
  });
}

function kindOf(call: string): string | null {
  if (/^f(?:data)?sync\(\d+<[^>]*\.tmp>\s*\)\s+= 0/.test(call)) return 'fsync file';
  if (/^f(?:data)?sync\(\d+<[^>]*\/library>\s*\)\s+= 0/.test(call)) return 'fsync folder';
  if (/^p?writev?(?:64)?\(\d+<[^>]*\.tmp>/.test(call)) return 'write';
  if (/^rename(?:at2?)?\(.*\.tmp".*draft\.md".*= 0/.test(call)) return 'rename';
  return /^write\(1<[^>]*>, "saved /.test(call) ? 'told' : null;
}

describe.skipIf(!canTrace())('a save that was told', () => {
  it(`was written, flushed, renamed and its folder flushed before, ${saves} times (R4)`, () => {
    const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'byline-order-')));
    try {
      execFileSync('mkdir', [path.join(place, 'library')]);
      writeFileSync(path.join(place, 'library/draft.md'), markedText(0, 3000));
      const steps = trace(place).flatMap((call) => kindOf(call) ?? []);
      const acts = steps.join(', ').split('told').slice(0, saves);
      expect(acts).toHaveLength(saves);
      for (const act of acts) expect(act).toMatch(/^(?:, )?(?:write, )+fsync file, rename, fsync folder, $/);
      counted('saves told after write, flush, rename and flush of the folder', acts.length);
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});

if (!canTrace()) console.log('Skipped: without strace the order of system calls cannot be seen.');
