import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../../src/core/node/file-system.ts';
import { createFailingFileSystem } from '../../../conformance/durability/failing-file-system.ts';
import { openTestStudio, type TestStudio } from '../support/test-studio.ts';

const front = '---\ntitle: "Calls"   # as it was\nother: 1\nbyline:\n  id: abc\n---\n';
const both = ['kept', 'other'] as const;

/** A conflict in one block: the file has the words from outside, and the person's are in the draft that is given. */
async function conflicting(access: 'editable' | 'source' = 'editable', fileSystem?: FileSystem) {
  const source = access === 'editable' ? `${front}One.\n\nTwo.\n` : '---\ntitle: [\n---\nOne.\n\nTwo.\n';
  const test = await openTestStudio({ files: { 'calls.md': source }, ...(fileSystem && { fileSystem }) });
  const { revision, body } = await test.call('drafts.read', { path: 'calls.md' });
  test.write('calls.md', source.replace('One.', 'Words from outside.'));
  const mine = body.replace('One.', 'My words.');
  const saved =
    access === 'source'
      ? await test.call('drafts.saveSource', { path: 'calls.md', revision, source: mine })
      : await test.call('drafts.save', { path: 'calls.md', revision, changes: [{ start: 0, end: body.length, text: mine }] });
  if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
  return { test, source, kept: typeof saved.kept === 'string' ? saved.kept : saved.kept.path };
}

async function inHistory(test: TestStudio, file: string): Promise<string[]> {
  const { versions } = await test.call('history.list', { path: file });
  return Promise.all(versions.map(async ({ version }) => (await test.call('history.read', { path: file, version })).body));
}

describe('a conflict that is settled', () => {
  it.each(both)('by keeping the %s text has the one that is not kept in history and trash (loss of a side)', async (choice) => {
    const { test, kept } = await conflicting();
    const lost = choice === 'kept' ? 'Words from outside.' : 'My words.';
    const won = choice === 'kept' ? 'My words.' : 'Words from outside.';
    const { draft, trashed } = await test.call('drafts.settle', { path: 'calls.md', kept, choice });
    expect(draft.path).toBe('calls.md');
    expect(test.read('calls.md')).toContain(won);
    expect(test.read('calls.md')).not.toContain(lost);
    expect(test.exists(kept)).toBe(false);
    expect((await inHistory(test, 'calls.md')).join()).toContain(lost);
    expect((await test.call('trash.list', {})).drafts.map(({ id }) => id)).toEqual([trashed.id]);
    const { path } = await test.call('trash.restore', { id: trashed.id });
    expect(test.read(path)).toContain(lost);
  });

  it('and meets a full disk anywhere has the text that is not kept in history and trash once it could be settled', async () => {
    for (let call = 1; ; call += 1) {
      const failing = createFailingFileSystem();
      const { test, kept } = await conflicting('editable', failing.fileSystem);
      failing.arm(call, 'ENOSPC');
      const settle = () => test.call('drafts.settle', { path: 'calls.md', kept, choice: 'kept' });
      await settle().catch(() => {});
      const failed = failing.failed();
      failing.arm(Number.POSITIVE_INFINITY, 'ENOSPC');
      if (failed === null) break;
      if (test.exists(kept)) await settle();
      const at = `call ${call}, ${failed}`;
      expect(test.read('calls.md'), at).toContain('My words.');
      expect((await inHistory(test, 'calls.md')).join(), at).toContain('Words from outside.');
      const trashed = (await test.call('trash.list', {})).drafts;
      const texts = await Promise.all(trashed.map(async ({ id }) => (await test.call('trash.read', { id })).body));
      expect(texts.join(), at).toContain('Words from outside.');
    }
  }, 600_000);

  it('by keeping the own text keeps the front matter that the file has, and the title without a remark (R22)', async () => {
    const { test, source, kept } = await conflicting();
    await test.call('drafts.settle', { path: 'calls.md', kept, choice: 'kept' });
    expect(test.read('calls.md')).toBe(source.replace('One.', 'My words.'));
  });

  it.each(both)('by keeping the %s source of a file that cannot be read as a draft loses neither', async (choice) => {
    const { test, kept } = await conflicting('source');
    await test.call('drafts.settle', { path: 'calls.md', kept, choice });
    const texts = test.list().map((file) => test.read(file));
    for (const words of ['My words.', 'Words from outside.']) expect(texts.some((text) => text.includes(words))).toBe(true);
    expect(test.list().filter((file) => !file.startsWith('.'))).toEqual(['calls.md']);
  });

  it('has each text in the history once, however often the same conflict comes', async () => {
    const { test, kept } = await conflicting();
    await test.call('drafts.settle', { path: 'calls.md', kept, choice: 'other' });
    const before = await inHistory(test, 'calls.md');
    await test.call('history.keep', { path: 'calls.md' });
    await test.call('history.keep', { path: 'calls.md' });
    expect((await inHistory(test, 'calls.md')).length).toBe(before.length + 1);
  });
});

describe('a source that was changed outside', () => {
  it('is kept beside the file once, and the draft that keeps it takes what is written from then on', async () => {
    const { test, kept } = await conflicting('source');
    let { revision } = await test.call('drafts.source', { path: kept });
    for (let pause = 0; pause < 5; pause += 1) {
      const saved = await test.call('drafts.saveSource', { path: kept, revision, source: `My words, pause ${pause}.\n` });
      expect(saved.outcome).toBe('saved');
      revision = saved.draft.revision;
    }
    expect(test.list().filter((file) => !file.startsWith('.'))).toEqual([kept, 'calls.md'].sort());
  });
});
