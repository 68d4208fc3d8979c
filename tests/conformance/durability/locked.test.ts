import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestStudio } from '../../unit/core/support/test-studio.ts';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const act of undo.splice(0).reverse()) act();
});

function run(command: string, ...input: string[]): void {
  execFileSync(command, input, { stdio: 'pipe' });
}

/** Ways to keep even the superuser, as whom these tests may run, from writing a library or one draft of it. */
const locks: Record<string, (library: string) => void> = {
  'on a disk that is read-only': (library) => {
    run('mount', '--bind', library, library);
    undo.push(() => run('umount', library));
    run('mount', '-o', 'remount,bind,ro', library);
  },
  'that is locked': (library) => {
    run('chattr', '+i', path.join(library, 'a.md'));
    undo.push(() => run('chattr', '-i', path.join(library, 'a.md')));
  },
  'in a folder that is locked': (library) => {
    run('chattr', '+i', library);
    undo.push(() => run('chattr', '-i', library));
  },
};

function tryLock(lock: string, library: string): boolean {
  try {
    locks[lock]?.(library);
    return true;
  } catch {
    console.log(`Skipped: this machine does not let the tests make a draft ${lock}.`);
    return false;
  }
}

describe.each(Object.keys(locks))('a draft %s', (lock) => {
  it('can be read, and a save says that it cannot be written, and works once it can (R15)', async ({ skip }) => {
    const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'byline-locked-')));
    undo.push(() => rmSync(home, { recursive: true }));
    const library = path.join(home, 'library');
    mkdirSync(library);
    writeFileSync(path.join(library, 'a.md'), 'One.\n');
    if (!tryLock(lock, library)) skip();
    const test = await openTestStudio({ place: library });
    const { revision } = await test.call('drafts.read', { path: 'a.md' });
    const save = () => test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 3, text: 'Two' }] });
    await expect(save()).rejects.toMatchObject({ code: 'unwritable', subject: 'a', message: expect.stringContaining('“a”') });
    expect(readFileSync(path.join(library, 'a.md'), 'utf8')).toBe('One.\n');
    expect(readdirSync(library).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    undo.pop()?.();
    expect((await save()).outcome).toBe('saved');
    expect(readFileSync(path.join(library, 'a.md'), 'utf8')).toBe('Two.\n');
    await test.studio.dispose();
  });
});
