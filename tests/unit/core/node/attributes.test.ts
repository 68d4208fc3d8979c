import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAttributeKeeper } from '../../../../src/core/node/attributes.ts';
import { openTestStudio, type TestStudio, temporaryFolder } from '../support/test-studio.ts';

/** Python is the one program that most systems have and that can set and list them. */
const python = (script: string, ...input: string[]) => execFileSync('python3', ['-c', script, ...input], { stdio: 'pipe' });
const tag = (file: string) => python('import os, sys; os.setxattr(sys.argv[1], "user.tag", b"green")', file);
const tagOf = (file: string) =>
  String(python('import os, sys; print(os.getxattr(sys.argv[1], "user.tag").decode())', file)).trim();

function canTag(): boolean {
  const file = path.join(temporaryFolder(), 'a');
  writeFileSync(file, '');
  try {
    tag(file);
    return process.platform === 'linux' && spawnSync('tar', ['--version']).status === 0;
  } catch {
    return false;
  }
}

async function saves(test: TestStudio, count: number): Promise<void> {
  let { revision } = await test.call('drafts.read', { path: 'a b.md' });
  for (let save = 0; save < count; save += 1) {
    const changes = [{ start: 0, end: 0, text: 'x' }];
    ({ revision } = await test.call('drafts.save', { path: 'a b.md', revision, changes }));
  }
}

describe.skipIf(!canTag())('extended attributes of a draft (loss 11)', () => {
  it('are kept by every save, and its words are the saved ones', async () => {
    const test = await openTestStudio({ files: { 'a b.md': 'Many words of before.\n' } });
    tag(path.join(test.place, 'a b.md'));
    await saves(test, 3);
    expect(test.read('a b.md')).toBe('xxxMany words of before.\n');
    expect(tagOf(path.join(test.place, 'a b.md'))).toBe('green');
  });

  it('that it gets while it is being written are kept, too', async () => {
    const test = await openTestStudio({ files: { 'a b.md': 'Words.\n' } });
    await saves(test, 2);
    tag(path.join(test.place, 'a b.md'));
    await saves(test, 2);
    expect(tagOf(path.join(test.place, 'a b.md'))).toBe('green');
  });

  it('are asked for once as long as nobody else touches the file', async () => {
    const file = path.join(temporaryFolder(), 'a.md');
    writeFileSync(file, 'x');
    const keeper = createAttributeKeeper();
    expect(await keeper.has(file, 1)).toBe(false);
    tag(file);
    expect(await keeper.has(file, 1)).toBe(false);
    expect(await keeper.has(file, 2)).toBe(true);
    keeper.replaced(file, 3, true);
    expect(await keeper.has(file, 3)).toBe(true);
  });
});

it('a system without such programs saves all the same', async () => {
  const keeper = createAttributeKeeper('aix');
  expect(await keeper.has('/nowhere/a.md', 1)).toBe(false);
  expect(await keeper.copy('/nowhere/a.md', '/nowhere/b.md')).toBe(false);
});
