import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { calls } from '../../../../src/contract/calls.ts';
import { nodeFileSystem } from '../../../../src/core/node/file-system.ts';
import { openTestStudio, type TestStudio, temporaryFolder } from '../support/test-studio.ts';

const own = (title: string, words: string) => `---\ntitle: ${title}\nbyline:\n  id: ${title.toLowerCase()}1\n---\n${words}\n`;

/** A studio on library A, with a library B beside it in which a draft has the same name. */
async function twoLibraries(options: { slowly?: () => Promise<void> } = {}) {
  const other = path.join(temporaryFolder(), 'B');
  const b = await openTestStudio({ place: other, files: { 'untitled.md': own('Theirs', 'Words of B.') } });
  await b.studio.dispose();
  const fileSystem = {
    ...nodeFileSystem,
    // The disk of B takes its time.
    opendir: (async (place, opened) => {
      if (String(place).startsWith(other)) await options.slowly?.();
      return nodeFileSystem.opendir(place, opened);
    }) as typeof nodeFileSystem.opendir,
  };
  const test = await openTestStudio({
    files: { 'untitled.md': own('Mine', 'Words of A.') },
    fileSystem,
    shell: { chooseFolder: async () => other },
  });
  const opened = await test.call('drafts.read', { path: 'untitled.md' });
  return { test, b, opened };
}

function save(test: TestStudio, { library, revision }: { library: string; revision: string }) {
  return test.call('drafts.save', { library, path: 'untitled.md', revision, properties: { title: 'Written in A' } });
}

describe('a call names its library', () => {
  it('and fails, and writes nothing, when that is no longer open', async () => {
    const { test, b, opened } = await twoLibraries();
    await test.call('library.choose', {});
    await expect(save(test, opened)).rejects.toMatchObject({ code: 'library-closed' });
    expect(b.read('untitled.md')).toBe(own('Theirs', 'Words of B.'));
    expect(test.read('untitled.md')).toBe(own('Mine', 'Words of A.'));
  });

  it('and is answered at once by the library that is still open, while another one opens slowly', async () => {
    let letOpen = () => {};
    const held = new Promise<void>((resolve) => {
      letOpen = resolve;
    });
    const { test, b, opened } = await twoLibraries({ slowly: () => held });
    const opening = test.call('library.choose', {});
    const saved = await save(test, opened);
    letOpen();
    await opening;
    expect(saved.outcome).toBe('saved');
    expect(test.read(saved.path)).toContain('title: Written in A');
    expect(b.read('untitled.md')).toBe(own('Theirs', 'Words of B.'));
  });

  it('and what has begun in it is on the disk before another one is open', async () => {
    const { test, b, opened } = await twoLibraries();
    const saving = save(test, opened);
    await test.call('library.choose', {});
    expect((await saving).outcome).toBe('saved');
    expect(b.read('untitled.md')).toBe(own('Theirs', 'Words of B.'));
  });

  it('which has the same name whenever it is opened, however often', async () => {
    const { test, opened } = await twoLibraries();
    const { library } = await test.call('library.choose', {});
    expect(library?.id).not.toBe(opened.library);
    expect((await test.call('library.reopen', { recent: 1 })).library.id).toBe(opened.library);
    expect((await save(test, opened)).outcome).toBe('saved');
  });

  it('whenever it names a place in one', () => {
    const places = ['path', 'paths', 'draft', 'id', 'version', 'topic', 'from'];
    for (const [name, { input }] of Object.entries(calls)) {
      if (/^recovery\.(?:read|discard)$/.test(name)) continue;
      const keys = Object.keys(input.shape);
      if (keys.some((key) => places.includes(key))) expect(keys, name).toContain('library');
    }
  });

  it.each(Object.keys(calls).filter((name) => 'library' in calls[name as keyof typeof calls].input.shape))(
    '%s is refused when it names none',
    async (name) => {
      const test = await openTestStudio();
      expect(await test.studio.dispatch(name, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    },
  );
});
