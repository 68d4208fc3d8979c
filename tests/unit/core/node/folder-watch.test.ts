import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiskLibraryReader } from '../../../../src/core/node/disk-library-reader.ts';
import { type FolderWatch, type FolderWatchOptions, watchFolders } from '../../../../src/core/node/folder-watch.ts';
import { counted, most } from '../../../../tools/torture/figures.ts';
import { openTestStudio, temporaryFolder } from '../support/test-studio.ts';

/** `npm run torture` asks for more. */
const bursts = Number(process.env.BYLINE_BURSTS ?? 1);

const watches: FolderWatch[] = [];
afterEach(() => {
  for (const watch of watches.splice(0)) watch.close();
});

function watched(root: string, options: Partial<FolderWatchOptions> = {}) {
  const reader = createDiskLibraryReader(root);
  const heard = { touched: new Set<string>(), unsure: 0, available: [] as boolean[] };
  const listener = {
    touched: (paths: string[]) => {
      for (const each of paths) heard.touched.add(each);
    },
    unsure: () => {
      heard.unsure += 1;
    },
    availabilityChanged: (available: boolean) => heard.available.push(available),
  };
  const watch = watchFolders(root, listener, { folders: () => reader.folders(), heartbeat: 50, polling: 50, ...options });
  watches.push(watch);
  return { heard, watch };
}

describe('a watch', () => {
  it('hears every file of a burst, in any folder, also in new ones (R7)', async () => {
    const root = temporaryFolder();
    mkdirSync(path.join(root, 'sub'));
    const { heard } = watched(root);
    for (let count = 0; count < 250; count += 1) {
      writeFileSync(path.join(root, `a${count}.md`), 'x');
      writeFileSync(path.join(root, `sub/b${count}.md`), 'x');
    }
    await expect.poll(() => heard.touched.size, { timeout: 5000 }).toBe(500);
    mkdirSync(path.join(root, 'new'));
    await expect.poll(() => heard.unsure).toBeGreaterThan(0);
    writeFileSync(path.join(root, 'new/c.md'), 'x');
    await expect.poll(() => heard.touched.has('new/c.md')).toBe(true);
  });

  it('hears a file that is replaced, again and again (R7)', async () => {
    const root = temporaryFolder();
    const { heard } = watched(root);
    for (let count = 0; count < 5; count += 1) {
      heard.touched.clear();
      writeFileSync(path.join(root, 'other.tmp'), String(count));
      renameSync(path.join(root, 'other.tmp'), path.join(root, 'a.md'));
      await expect.poll(() => heard.touched.has('a.md')).toBe(true);
    }
  });

  it('does not look at other files, nor at hidden ones', async () => {
    const root = temporaryFolder();
    mkdirSync(path.join(root, '.git'));
    const { heard } = watched(root);
    for (const name of ['notes.txt', 'picture.png', '.byline-000000-1-000000000000.tmp', '.git/index', '.hidden.md']) {
      writeFileSync(path.join(root, name), 'x');
    }
    writeFileSync(path.join(root, 'last.md'), 'x');
    await expect.poll(() => [...heard.touched]).toEqual(['last.md']);
    expect(heard.unsure).toBe(0);
  });

  it('hears that a folder went, with what was in it', async () => {
    const root = temporaryFolder();
    mkdirSync(path.join(root, 'sub'));
    const { heard } = watched(root);
    renameSync(path.join(root, 'sub'), path.join(root, '.gone'));
    await expect.poll(() => heard.unsure).toBeGreaterThan(0);
  });

  it('compares everything every few seconds where the system gives no watch (R7)', async () => {
    const root = temporaryFolder();
    const none = () => {
      throw Object.assign(new Error('ENOSPC: no watches left'), { code: 'ENOSPC' });
    };
    const { heard, watch } = watched(root, { watchFolder: none as never });
    expect(watch.isComplete()).toBe(false);
    await expect.poll(() => heard.unsure).toBeGreaterThan(1);
  });

  it('tells when the folder goes and comes back, and hears again then', async () => {
    const root = path.join(temporaryFolder(), 'library');
    mkdirSync(root);
    const { heard } = watched(root);
    renameSync(root, `${root}-away`);
    await expect.poll(() => heard.available).toEqual([false]);
    renameSync(`${root}-away`, root);
    await expect.poll(() => heard.available).toEqual([false, true]);
    writeFileSync(path.join(root, 'a.md'), 'x');
    await expect.poll(() => heard.touched.has('a.md')).toBe(true);
  });
});

describe('a library', () => {
  it('tells what another program changed, and lists it (R7)', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'One.\n' } });
    test.write('a.md', 'Changed by another program.\n');
    expect(await test.heard('drafts.changed')).toMatchObject({ paths: ['a.md'], renamed: {}, outside: true });
    expect((await test.call('drafts.list', {})).drafts[0]?.snippet).toBe('Changed by another program.');
    test.forgetEvents();
    rmSync(path.join(test.place, 'a.md'));
    expect(await test.heard('drafts.changed')).toMatchObject({ paths: ['a.md'], outside: true });
    expect((await test.call('drafts.list', {})).drafts).toEqual([]);
  });

  it(`has every file of a burst from outside in its list, however it was written, ${bursts} times (R7)`, async () => {
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`sub-${at % 5}/${at}.md`, 'Before.\n']));
    const test = await openTestStudio({ files });
    for (let burst = 0; burst < bursts; burst += 1) {
      for (const [at, file] of Object.keys(files).entries()) {
        if (at % 2 === 0) test.write(file, `Burst ${burst}.\n`);
        else {
          test.write('other.tmp', `Burst ${burst}.\n`);
          renameSync(path.join(test.place, 'other.tmp'), path.join(test.place, file));
        }
      }
      const began = performance.now();
      const behind = async () =>
        (await test.call('drafts.list', {})).drafts.filter(({ snippet }) => snippet !== `Burst ${burst}.`).length;
      await expect.poll(behind, { timeout: 10_000, interval: 20 }).toBe(0);
      most('ms after a burst until all was told', Math.round(performance.now() - began));
      counted('changes from outside', 500);
      counted('changes missed', 0);
    }
    expect((await test.call('drafts.list', {})).drafts).toHaveLength(500);
  }, 120_000);

  it('tells nothing of a file that was only touched (R6)', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'One.\n', 'b.md': 'One.\n' } });
    utimesSync(path.join(test.place, 'a.md'), new Date(), new Date(2001, 1, 1));
    writeFileSync(path.join(test.place, 'a.md'), 'One.\n');
    test.write('b.md', 'Changed.\n');
    expect((await test.heard('drafts.changed')).paths).toEqual(['b.md']);
  });

  it('that vanishes says so, refuses to write with its name, and goes on when it is back (R15)', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'One.\n' } });
    const { revision } = await test.call('drafts.read', { path: 'a.md' });
    renameSync(test.place, `${test.place}-away`);
    expect(await test.heard('library.availabilityChanged')).toMatchObject({
      available: false,
      message: expect.stringContaining('“Drafts” is missing'),
    });
    const save = () => test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 3, text: 'Two' }] });
    await expect(save()).rejects.toMatchObject({ code: 'folder-missing' });
    expect((await test.call('drafts.list', {})).drafts).toHaveLength(1);
    renameSync(`${test.place}-away`, test.place);
    await test.heard('library.availabilityChanged', ({ available }) => available);
    expect((await save()).outcome).toBe('saved');
    expect(test.read('a.md')).toBe('Two.\n');
  });
});
