import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const program = path.resolve(import.meta.dirname, '../../../tools/run.mjs');

function run(...args: string[]): { status: number | null; said: string; wrong: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { status, said: stdout, wrong: stderr };
}

describe('npm start', () => {
  test.each([
    [['--wrong'], 'Byline does not know the option --wrong.'],
    [['--lang', 'de'], '--lang can be en or pl, not "de".'],
    [['--lang=de'], '--lang can be en or pl, not "de".'],
    [['--lang'], '--lang needs en or pl after it.'],
    [['--library', '--lang'], '--library needs a folder after it.'],
    [['--library', '/no/such/folder'], 'There is no folder /no/such/folder.'],
    [['--library', program], `${program} is a file.`],
  ])('refuses %j with one sentence and ends with 2', (args, sentence) => {
    const { status, said, wrong } = run('start', ...args);
    expect(status).toBe(2);
    expect(said).toBe('');
    expect(wrong).toContain(sentence);
    expect(wrong.trim().split('\n')).toHaveLength(1);
  });

  test('names a folder from where the person stands, not from where npm does', () => {
    const here = mkdtempSync(path.join(tmpdir(), 'byline-'));
    const { stderr } = spawnSync(process.execPath, [program, 'start', '--library', 'drafts'], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: here },
    });
    expect(stderr).toContain(`There is no folder ${path.join(here, 'drafts')}.`);
  });

  test('lists its options', () => {
    const { status, said } = run('start', '--help');
    expect(status).toBe(0);
    expect(said).toContain('--library FOLDER');
    expect(said).toContain('--lang en|pl');
  });
});
