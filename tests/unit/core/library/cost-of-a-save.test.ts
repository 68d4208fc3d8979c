import { describe, expect, it } from 'vitest';
import { createCountingFileSystem } from '../support/counting-file-system.ts';
import { openTestStudio } from '../support/test-studio.ts';

const draft = '---\ntitle: A\nbyline:\n  id: abc\n---\nWords of the draft.\n';
const another = draft.replace('abc', 'def');

/** A draft in the middle of being written, in a library with so many drafts in the trash. */
async function beingWritten(inTrash: number) {
  const counting = createCountingFileSystem();
  const names = Array.from({ length: inTrash }, (_, index) => `t${index}.md`);
  const files = { 'a.md': draft, 'b.md': another, ...Object.fromEntries(names.map((name) => [name, 'Leftover.\n'])) };
  const test = await openTestStudio({ files, fileSystem: counting.fileSystem });
  if (names.length > 0) await test.call('drafts.deleteMany', { paths: names });
  let { revision } = await test.call('drafts.read', { path: 'a.md' });
  const save = async (properties = {}) => {
    const changes = [{ start: 0, end: 0, text: 'x' }];
    ({ revision } = await test.call('drafts.save', { path: 'a.md', revision, changes, properties }));
    return revision;
  };
  // The first saves keep a version and get to know the place.
  for (let count = 0; count < 3; count += 1) await save();
  await test.heard('drafts.changed', ({ revisions }) => revisions['a.md'] === revision);
  test.forgetEvents();
  counting.take();
  return { test, save, calls: counting.take };
}

describe('a save costs what it changed (loss 10)', () => {
  it('and asks the disk for nothing but the way to replace the file', async () => {
    const { save, calls } = await beingWritten(0);
    await save();
    const made = calls();
    expect(made.filter((name) => /readdir|readFile|lstat/.test(name))).toEqual([]);
    expect(made.length).toBeLessThanOrEqual(18);
  });

  it('and no more when there is much in the trash, nor do the counts after it', async () => {
    const costs = [];
    for (const inTrash of [1, 60]) {
      const { test, save, calls } = await beingWritten(inTrash);
      await save();
      const saved = calls().length;
      expect((await test.call('library.counts', {})).trashed).toBe(inTrash);
      costs.push([saved, calls().length]);
    }
    expect(costs[1]).toEqual(costs[0]);
  });

  it('and neither does the first save of another draft, which is told from copies of what is in the trash', async () => {
    const costs = [];
    for (const inTrash of [1, 60]) {
      const { test, calls } = await beingWritten(inTrash);
      const { revision } = await test.call('drafts.read', { path: 'b.md' });
      calls();
      await test.call('drafts.save', { path: 'b.md', revision, changes: [{ start: 0, end: 0, text: 'x' }], properties: {} });
      costs.push(calls().length);
    }
    expect(costs[1]).toBe(costs[0]);
  });

  it('and says which text stands in the file now, so that whoever wrote it need not read it again', async () => {
    const { test, save } = await beingWritten(0);
    const revision = await save();
    const told = await test.heard('drafts.changed');
    expect(told).toMatchObject({ outside: false, revisions: { 'a.md': revision } });
  });

  it('and lets nobody count again unless something that is counted changed', async () => {
    const { test, save } = await beingWritten(0);
    await save();
    await test.heard('drafts.changed');
    expect(test.events.map(({ name }) => name)).not.toContain('library.recounted');
    await save({ topics: ['Hiring'] });
    await test.heard('library.recounted');
    test.forgetEvents();
    await test.call('drafts.delete', { path: 'a.md' });
    await test.heard('library.recounted');
    test.forgetEvents();
    await test.call('trash.empty', { ids: null });
    await test.heard('library.recounted');
  });
});
