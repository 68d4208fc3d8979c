import { cpSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, openTestStudio, temporaryFolder } from './support/test-studio.ts';

/** A folder of many kinds of files that nobody made for Byline. */
function foreignLibrary(): string {
  const place = path.join(temporaryFolder(), 'vault');
  const root = path.join(import.meta.dirname, '../../..');
  cpSync(path.join(root, 'tests/fixtures'), path.join(place, 'fixtures'), { recursive: true });
  cpSync(path.join(root, 'resources/sample-library'), path.join(place, 'pieces'), { recursive: true });
  cpSync(path.join(root, 'docs'), path.join(place, 'docs'), { recursive: true });
  symlinkSync('docs', path.join(place, 'again'));
  symlinkSync('../vault', path.join(place, 'loop'));
  return place;
}

function stateOf(place: string) {
  const files = filesBelow(place).filter((file) => !lstatSync(path.join(place, file)).isSymbolicLink());
  return files.map((file) => {
    const { mtimeMs, ctimeMs, ino, mode } = statSync(path.join(place, file));
    return { file, mtimeMs, ctimeMs, ino, mode, bytes: readFileSync(path.join(place, file)).toString('base64') };
  });
}

describe('opening a library', () => {
  it('and every draft in it changes nothing: no byte, no time, no new file (R9)', async () => {
    const place = foreignLibrary();
    const before = stateOf(place);
    const test = await openTestStudio({ place });
    const { drafts } = await test.call('drafts.list', {});
    expect(drafts.length).toBeGreaterThan(15);
    for (const draft of drafts) {
      const { body, access } = await test.call('drafts.read', { path: draft.path });
      const { source } = await test.call('drafts.source', { path: draft.path });
      expect(source.endsWith(body)).toBe(true);
      if (access === 'editable') expect(Buffer.from(source).equals(readFileSync(path.join(place, draft.path)))).toBe(true);
      await test.call('history.list', { path: draft.path });
      await test.call('topics.suggest', { path: draft.path, text: body.slice(0, 1000) });
    }
    await test.call('drafts.search', { query: 'the' });
    await test.call('topics.list', {});
    await test.call('library.counts', {});
    await test.call('profile.read', {});
    await test.call('lens.dismissals', {});
    await test.call('trash.list', {});
    await test.studio.dispose();
    expect(stateOf(place)).toEqual(before);
  });

  it.each([
    ['that is not there', 'none', 'folder-missing', /“none” is missing/],
    ['that is a file', 'file.md', 'invalid-input', /“file\.md” is not a folder/],
  ])('%s fails with its name and what to do, and leaves the open one open', async (_what, name, code, sentence) => {
    let chosen: string | null = null;
    const test = await openTestStudio({ files: { 'file.md': 'x' }, shell: { chooseFolder: async () => chosen } });
    chosen = path.join(test.place, name);
    await expect(test.call('library.choose', {})).rejects.toMatchObject({ code, message: expect.stringMatching(sentence) });
    expect((await test.call('app.state', {})).library?.folder).toBe(test.place);
    expect((await test.call('drafts.list', {})).drafts).toHaveLength(1);
  });

  it('remembers it, and opens another in its place', async () => {
    const other = temporaryFolder();
    const test = await openTestStudio({ files: { 'a.md': 'x' }, shell: { chooseFolder: async () => other } });
    const { library } = await test.call('library.choose', {});
    expect(library).toMatchObject({ folder: other, sample: false });
    expect((await test.call('drafts.list', {})).drafts).toEqual([]);
    expect((await test.call('app.state', {})).recentLibraries).toEqual([other, test.place]);
    expect((await test.call('library.reopen', { recent: 1 })).library.folder).toBe(test.place);
    expect((await test.call('app.state', {})).recentLibraries).toEqual([test.place, other]);
    await expect(test.call('library.reopen', { recent: 7 })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that the host was told of opens too, and is told; the open one stays as it is', async () => {
    const other = temporaryFolder();
    const test = await openTestStudio({ files: { 'a.md': 'x' } });
    await test.studio.openLibrary(other);
    expect((await test.call('app.state', {})).library?.folder).toBe(other);
    const opened = () => test.events.filter(({ name }) => name === 'library.opened').length;
    const before = opened();
    await test.studio.openLibrary(other);
    expect(opened()).toBe(before);
  });

  it('that the host was told of, and that cannot be opened, is told with its name', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'x' } });
    await test.studio.openLibrary(path.join(test.place, 'none'));
    expect(await test.heard('library.refused')).toMatchObject({ code: 'folder-missing', subject: 'none' });
    expect((await test.call('app.state', {})).library?.folder).toBe(test.place);
  });

  it('of nobody’s choice answers null, and changes nothing', async () => {
    const test = await openTestStudio();
    expect(await test.call('library.choose', {})).toEqual({ library: null });
  });

  it('takes the sample library to the documents once, and keeps what was done to it', async () => {
    const test = await openTestStudio();
    const { library } = await test.call('library.openSample', {});
    expect(library.sample).toBe(true);
    await test.heard('library.scanned', ({ done, total }) => done && total > 10);
    const { drafts } = await test.call('drafts.list', {});
    const file = drafts[0]?.path ?? '';
    const { revision } = await test.call('drafts.read', { path: file });
    await test.call('drafts.save', { path: file, revision, changes: [{ start: 0, end: 0, text: 'Mine. ' }] });
    await test.call('library.openSample', {});
    expect((await test.call('drafts.read', { path: file })).body).toMatch(/^Mine\. /);
  });
});
