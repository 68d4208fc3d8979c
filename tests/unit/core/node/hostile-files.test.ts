import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../../src/core/node/digest.ts';
import { openDiskDraftFolder } from '../../../../src/core/node/disk-draft-folder.ts';
import { type FileSystem, nodeFileSystem } from '../../../../src/core/node/file-system.ts';
import { openIndexDatabase } from '../../../../src/core/node/index/index-database.ts';
import { openTestStudio, temporaryFolder } from '../support/test-studio.ts';

const onPosix = describe.skipIf(process.platform === 'win32');

onPosix('a named pipe', () => {
  it('in the place of drafts and pictures is refused at once, however many there are, and readers are left for others', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'Words.\n', 'images/x.txt': '' } });
    const pictures = Array.from({ length: 12 }, (_, index) => `images/p${index}.png`);
    for (const file of [...pictures, 'pipe.md', 'sub.md']) execFileSync('mkfifo', [path.join(test.place, file)]);
    symlinkSync('pipe.md', path.join(test.place, 'link.md'));
    const asked = pictures.map((source) => test.call('images.read', { draft: 'a.md', source }));
    for (const answer of await Promise.allSettled(asked)) expect(answer).toMatchObject({ status: 'rejected' });
    for (const file of ['pipe.md', 'link.md']) {
      await expect(test.call('drafts.read', { path: file })).rejects.toMatchObject({ code: 'not-found' });
    }
    expect((await test.call('drafts.read', { path: 'a.md' })).body).toBe('Words.\n');
    const again = await openTestStudio({ place: test.place });
    expect((await again.call('drafts.list', {})).drafts.map(({ path: file }) => file)).toEqual(['a.md']);
  });
});

onPosix('a link that is put in the place of a file while it is opened', () => {
  async function swapping(back: boolean) {
    const home = temporaryFolder();
    const library = path.join(home, 'library');
    mkdirSync(path.join(library, 'sub'), { recursive: true });
    mkdirSync(path.join(home, 'outside'));
    writeFileSync(path.join(library, 'sub/a.md'), 'inside');
    await setTimeout(30);
    writeFileSync(path.join(home, 'outside/a.md'), 'secret');
    const [sub, aside] = [path.join(library, 'sub'), path.join(library, 'aside')];
    const open: FileSystem['open'] = async (file, ...rest) => {
      if (!String(file).startsWith(sub)) return nodeFileSystem.open(file, ...rest);
      renameSync(sub, aside);
      symlinkSync('../outside', sub);
      const handle = await nodeFileSystem.open(file, ...rest);
      if (back) {
        rmSync(sub);
        renameSync(aside, sub);
      }
      return handle;
    };
    return openDiskDraftFolder(library, { ...nodeFileSystem, open });
  }

  it.each([
    ['and stays there', false],
    ['and is gone again at once', true],
  ])('%s gives nothing from outside', async (_how, back) => {
    const folder = await swapping(back);
    await expect(folder.read('sub/a.md')).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:unreadable|invalid-input)$/),
    });
  });
});

describe('a file that is replaced at the moment it is read', () => {
  it('is read all the same, as it was or as it is', async () => {
    const place = temporaryFolder();
    writeFileSync(path.join(place, 'a.md'), 'before');
    let swapped = '';
    let swaps = 2;
    const lstat: FileSystem['lstat'] = (async (file: string) => {
      swaps -= 1;
      if (swaps >= 0) {
        swapped = `after ${swaps}`;
        writeFileSync(path.join(place, 'b.md'), swapped);
        renameSync(path.join(place, 'b.md'), path.join(place, 'a.md'));
      }
      return nodeFileSystem.lstat(file);
    }) as FileSystem['lstat'];
    const folder = await openDiskDraftFolder(place, { ...nodeFileSystem, lstat });
    expect(new TextDecoder().decode((await folder.read('a.md')).bytes)).toBe(swapped);
    expect(swaps).toBeLessThan(0);
  });
});

onPosix('what Byline keeps of a draft for itself', () => {
  it('is made readable by its owner only: the index', () => {
    const file = path.join(temporaryFolder(), 'indexes/a.sqlite');
    openIndexDatabase(file).close();
    expect([statSync(file).mode & 0o777, statSync(path.dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it('in the library has the mode of the draft: a copy, a text in the trash', async () => {
    const folder = await openDiskDraftFolder(temporaryFolder());
    const bytes = new TextEncoder().encode('words');
    await folder.create('a.md', bytes);
    await nodeFileSystem.open(path.join(folder.place, 'a.md'), 'r+').then(async (handle) => {
      await handle.chmod(0o600);
      await handle.close();
    });
    await folder.create('.byline/trash/x/draft.md', bytes, 'a.md');
    await folder.create('gone.md', bytes, 'none.md');
    for (const file of ['.byline/trash/x/draft.md', 'gone.md']) {
      expect(statSync(path.join(folder.place, file)).mode & 0o777).toBe(0o600);
    }
    await folder.replace('a.md', new TextEncoder().encode('more'), digest(bytes));
    expect(statSync(path.join(folder.place, 'a.md')).mode & 0o777).toBe(0o600);
  });
});
