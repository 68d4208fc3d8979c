import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { originalOf } from '../../../../src/core/library/sync-copies.ts';
import { openTestStudio, type TestStudio } from '../support/test-studio.ts';

const front = '---\ntitle: Calls\nbyline:\n  id: k4q7refcallx2b\n---\n\n';
const copy = 'calls.sync-conflict-20261103-101010-FUKIKK4.md';

async function versionsOf(test: TestStudio, file: string) {
  const { versions } = await test.call('history.list', { path: file });
  const texts = versions.map(async ({ version, copy: from }) => {
    const { body } = await test.call('history.read', { path: file, version });
    return [from, body.trim()];
  });
  return Promise.all(texts);
}

describe('the names of sync tools’ copies (R23)', () => {
  it.each([
    [copy, 'calls.md'],
    ['a/b (Ewa’s conflicted copy 2026-11-03).md', 'a/b.md'],
    ['b (MacBook Pro (2)’s conflicted copy 2026-11-03).md', null],
    ['b (conflicted copy 2026-11-03 101010).md', 'b.md'],
    ['b (Conflicted copy phone 202611031010).markdown', 'b.markdown'],
    ['b (kopia powodująca konflikt użytkownika Ewa 2026-11-03).md', 'b.md'],
    ['b-DESKTOP-AB12CD3.md', 'b.md'],
    ['b-LAPTOP-AB12CD34-2.md', 'b.md'],
    ['b-Ewas-MacBook-Pro.md', 'b.md'],
    ['b.md', null],
    ['b 2.md', null],
    ['b (1).md', null],
    ['b-PART.md', null],
    ['conflicted copy.md', null],
    ['b (conflict 2026-11-03).md', null],
  ])('%s is a copy of %s', (name, original) => {
    expect(originalOf(name)).toBe(original);
  });
});

describe('a copy that a sync tool laid beside a draft (R23)', () => {
  const files = { 'calls.md': `${front}Original words here.\n`, [copy]: `${front}Conflict words here.\n` };

  it('is a version of its draft and no draft of its own, and each text is its own file’s', async () => {
    const test = await openTestStudio({ files });
    const { drafts } = await test.call('drafts.list', {});
    expect(drafts.map(({ path: file }) => file)).toEqual(['calls.md']);
    expect(await versionsOf(test, 'calls.md')).toEqual([[copy, 'Conflict words here.']]);
    expect(await versionsOf(test, copy)).toEqual([]);
  });

  it('that comes, changes and goes while the draft is open is told as a change of that draft', async () => {
    const test = await openTestStudio({ files: { 'calls.md': files['calls.md'] } });
    test.write(copy, files[copy] ?? '');
    await test.heard('drafts.changed', ({ paths }) => paths.includes('calls.md'));
    expect((await test.call('drafts.list', {})).drafts).toHaveLength(1);
    test.forgetEvents();
    rmSync(path.join(test.place, copy));
    await test.heard('drafts.changed', ({ paths }) => paths.includes('calls.md'));
    expect(await versionsOf(test, 'calls.md')).toEqual([]);
  });

  it('is a draft when the one that it is of is not there, until it is back', async () => {
    const test = await openTestStudio({ files });
    renameSync(path.join(test.place, 'calls.md'), path.join(test.place, 'calls.txt'));
    const listed = async () => (await test.call('drafts.list', {})).drafts.map(({ path: file }) => file);
    await expect.poll(listed).toEqual([copy]);
    expect((await test.call('drafts.read', { path: copy })).body.trim()).toBe('Conflict words here.');
    renameSync(path.join(test.place, 'calls.txt'), path.join(test.place, 'calls.md'));
    await expect.poll(listed).toEqual(['calls.md']);
  });

  it('is no way to read another file', async () => {
    const test = await openTestStudio({ files: { ...files, 'other.md': 'Other.\n' } });
    for (const version of ['copy:other.md', 'copy:../x.md', `copy:sub/${copy}`, 'copy:']) {
      await expect(test.call('history.read', { path: 'calls.md', version })).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});
