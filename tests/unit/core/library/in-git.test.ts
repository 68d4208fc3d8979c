import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../../../src/core/node/file-system.ts';
import { openTestStudio, temporaryFolder } from '../support/test-studio.ts';

const hasGit = (() => {
  try {
    execFileSync('git', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
})();

/** What “commit everything” would commit, by path. */
function committed(place: string): string[] {
  const git = (...args: string[]) => execFileSync('git', ['-C', place, ...args], { encoding: 'utf8' });
  git('init', '-q');
  git('add', '--all');
  return git('ls-files').trim().split('\n').sort();
}

async function usedLibrary(place?: string) {
  const test = await openTestStudio({
    files: { 'a.md': 'Words.\n', 'gone.md': 'Gone.\n' },
    ...(place === undefined ? {} : { place }),
  });
  await test.call('history.keep', { path: 'a.md' });
  await test.call('drafts.delete', { path: 'gone.md' });
  if ((await test.call('topics.list', {})).topics.length === 0) await test.call('topics.create', { name: 'Law' });
  await test.call('policy.writeText', { text: 'Clients are never named.' });
  return test;
}

describe.skipIf(!hasGit)('in a library that is a git repository', () => {
  it('topics and settings are committed with everything else; deleted drafts, versions and the policy’s words are not', async () => {
    const test = await usedLibrary();
    expect(test.list().filter((file) => /history|trash|policy-text/.test(file)).length).toBeGreaterThan(3);
    expect(committed(test.place)).toEqual(['.byline/topics.yaml', 'a.md']);
  });

  it('stays so on a branch that knows nothing of Byline, and in a clone', async () => {
    const test = await usedLibrary();
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', test.place, '-c', 'user.name=N', '-c', 'user.email=n@example.org', ...args], { stdio: 'pipe' });
    git('init', '-q', '-b', 'before');
    git('commit', '-q', '--allow-empty', '-m', 'Nothing');
    git('checkout', '-q', '-b', 'after');
    git('add', '--all');
    git('commit', '-q', '-m', 'All');
    git('checkout', '-q', 'before');
    expect(committed(test.place)).toEqual(['']);
    git('checkout', '-q', 'after');
    const place = path.join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '-q', test.place, place], { stdio: 'pipe' });
    await usedLibrary(place);
    expect(committed(place).filter((file) => /history|trash|policy-text/.test(file))).toEqual([]);
  });

  it('whoever wants versions and trash committed says so once, and it stays', async () => {
    const place = temporaryFolder();
    const first = await usedLibrary(place);
    rmSync(path.join(first.place, '.byline', '.gitignore'));
    await first.studio.dispose();
    const test = await usedLibrary(place);
    expect(test.exists('.byline/.gitignore')).toBe(false);
    expect(committed(place).filter((file) => /history|trash/.test(file)).length).toBeGreaterThan(3);
  });

  it('a library that is only looked at gets no file of Byline’s', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'Words.\n' } });
    await test.call('drafts.read', { path: 'a.md' });
    expect(committed(test.place)).toEqual(['a.md']);
  });
});

it('a library whose disk refuses that file works as any other', async () => {
  const link: FileSystem['link'] = async (from, to) => {
    if (String(to).endsWith('.gitignore')) throw Object.assign(new Error('EIO: made to fail'), { code: 'EIO' });
    return nodeFileSystem.link(from, to);
  };
  const test = await openTestStudio({ files: { 'a.md': 'Words.\n' }, fileSystem: { ...nodeFileSystem, link } });
  await test.call('history.keep', { path: 'a.md' });
  expect((await test.call('history.list', { path: 'a.md' })).versions).toHaveLength(1);
  expect(test.exists('.byline/.gitignore')).toBe(false);
});
