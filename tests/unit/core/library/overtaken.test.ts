import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../../../src/core/node/file-system.ts';
import { openTestStudio } from '../support/test-studio.ts';

const draft = '---\ntitle: A\nbyline:\n  id: abc\n---\nFirst words.\n\nSecond words.\n';

/** A draft that is being saved, and another program that does something right before its file is replaced. */
async function racing(act: (file: string) => void) {
  let isArmed = false;
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    rename: async (from, to) => {
      if (isArmed && String(to).endsWith('a.md')) {
        isArmed = false;
        act(String(to));
      }
      return nodeFileSystem.rename(from, to);
    },
  };
  const test = await openTestStudio({ files: { 'a.md': draft }, fileSystem });
  const { revision, body } = await test.call('drafts.read', { path: 'a.md' });
  isArmed = true;
  const start = body.indexOf('First');
  const changes = [{ start, end: start + 5, text: 'My' }];
  expect(await test.call('drafts.save', { path: 'a.md', revision, changes })).toMatchObject({ outcome: 'saved' });
  return test;
}

const texts = (test: Awaited<ReturnType<typeof racing>>) =>
  test
    .list()
    .filter((file) => /^[^.].*\.md$/.test(file))
    .map(test.read);

describe('a change by another program between the last look and the replacement (R6)', () => {
  it('of another block is merged into the draft', async () => {
    const test = await racing((file) => writeFileSync(file, draft.replace('Second', 'Their second')));
    await expect
      .poll(() => texts(test), { timeout: 5000 })
      .toEqual([draft.replace('First', 'My').replace('Second', 'Their second')]);
    expect((await test.call('history.list', { path: 'a.md' })).versions.length).toBeGreaterThan(0);
  });

  it('of the same block stands beside it as a draft of its own', async () => {
    const test = await racing((file) => writeFileSync(file, draft.replace('First', 'Their')));
    await expect.poll(() => texts(test).length, { timeout: 5000 }).toBe(2);
    expect(texts(test).some((text) => text.includes('My words.'))).toBe(true);
    expect(texts(test).some((text) => text.includes('Their words.'))).toBe(true);
  });

  it('is kept too when the file was only open then, and is written a moment later', async () => {
    let late = -1;
    const test = await racing((file) => {
      late = openSync(file, 'r+');
    });
    const theirs = draft.replace('Second words.', 'Second words, theirs.');
    writeSync(late, theirs, 0);
    closeSync(late);
    await expect.poll(() => texts(test), { timeout: 5000 }).toEqual([theirs.replace('First', 'My')]);
  });

  it('that only begins to write the same text again is no change', async () => {
    const test = await racing((file) => writeFileSync(file, draft));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(texts(test)).toEqual([draft.replace('First', 'My')]);
    expect(test.exists(path.join('a (conflict).md'))).toBe(false);
  });
});
