import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { DraftFolder } from '../../../src/core/library/draft-folder.ts';
import { digest } from '../../../src/core/node/digest.ts';
import { openDiskDraftFolder } from '../../../src/core/node/disk-draft-folder.ts';
import { createMemoryDraftFolder } from './memory-draft-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const made: string[] = [];
afterEach(() => {
  for (const place of made.splice(0)) rmSync(place, { recursive: true });
});

const folders: Record<string, () => Promise<DraftFolder>> = {
  'on the disk': async () => {
    const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'byline-folder-')));
    made.push(place);
    return openDiskDraftFolder(place);
  },
  'in memory': async () => createMemoryDraftFolder(),
};

describe.each(Object.keys(folders))('the folder of a library %s', (kind) => {
  const open = () => (folders[kind] as () => Promise<DraftFolder>)();
  const textOf = async (folder: DraftFolder, file: string) => new TextDecoder().decode((await folder.read(file)).bytes);

  it('keeps what is created, at any depth, with its size and time', async () => {
    const folder = await open();
    await folder.create('deep/down/a.md', bytes('text'));
    const stamp = await folder.stamp('deep/down/a.md');
    expect(stamp?.size).toBe(4);
    expect(stamp?.modified).toBeGreaterThan(0);
    expect(await textOf(folder, 'deep/down/a.md')).toBe('text');
    expect(await folder.files('deep/down')).toEqual([{ path: 'deep/down/a.md', ...stamp }]);
    expect(await folder.names('deep')).toEqual(['down']);
  });

  it('has nothing where nothing is', async () => {
    const folder = await open();
    expect(await folder.stamp('none.md')).toBeNull();
    expect(await folder.files('none')).toEqual([]);
    expect(await folder.names('none')).toEqual([]);
    await expect(folder.read('none.md')).rejects.toMatchObject({ code: 'not-found', subject: 'none' });
    await expect(folder.remove('none.md')).rejects.toMatchObject({ code: 'not-found' });
    await expect(folder.replace('none.md', bytes('x'), digest(bytes('')))).rejects.toMatchObject({ code: 'not-found' });
    await expect(folder.move('none.md', 'b.md')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('reads at most what is asked for, and says how much there is', async () => {
    const folder = await open();
    await folder.create('a.md', bytes('0123456789'));
    const { bytes: start, size } = await folder.read('a.md', 4);
    expect([new TextDecoder().decode(start), size]).toEqual(['0123', 10]);
  });

  it('gives a folder another name with all that is in it, and never puts it in place of another', async () => {
    const folder = await open();
    await folder.create('one/a.md', bytes('a'));
    await folder.create('one/deep/b.md', bytes('b'));
    await folder.create('two/c.md', bytes('c'));
    await folder.moveFolder('one', 'new/three');
    expect([await folder.names('one'), (await folder.names('new/three')).sort()]).toEqual([[], ['a.md', 'deep']]);
    expect(await textOf(folder, 'new/three/deep/b.md')).toBe('b');
    await expect(folder.moveFolder('new/three', 'two')).rejects.toMatchObject({ code: 'conflict' });
    await expect(folder.moveFolder('none', 'four')).rejects.toMatchObject({ code: 'not-found' });
    await expect(folder.moveFolder('two', '../out')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('never overwrites by creating or moving', async () => {
    const folder = await open();
    await folder.create('a.md', bytes('a'));
    await folder.create('b.md', bytes('b'));
    await expect(folder.create('a.md', bytes('x'))).rejects.toMatchObject({ code: 'conflict' });
    await expect(folder.move('a.md', 'b.md')).rejects.toMatchObject({ code: 'conflict' });
    expect([await textOf(folder, 'a.md'), await textOf(folder, 'b.md')]).toEqual(['a', 'b']);
  });

  it('replaces only what is still as expected', async () => {
    const folder = await open();
    await folder.create('a.md', bytes('one'));
    await folder.replace('a.md', bytes('two'), digest(bytes('one')));
    await expect(folder.replace('a.md', bytes('three'), digest(bytes('one')))).rejects.toMatchObject({ code: 'conflict' });
    expect(await textOf(folder, 'a.md')).toBe('two');
    expect(await folder.names('')).toEqual(['a.md']);
  });

  it('moves and removes', async () => {
    const folder = await open();
    await folder.create('a.md', bytes('a'));
    await folder.move('a.md', 'there/b.md');
    expect([await folder.stamp('a.md'), await textOf(folder, 'there/b.md')]).toEqual([null, 'a']);
    await folder.remove('there/b.md');
    expect(await folder.stamp('there/b.md')).toBeNull();
  });

  it.each(['../out.md', 'a/../../out.md', '/etc/passwd'])('refuses the path %s, which leads outside', async (outside) => {
    const folder = await open();
    await folder.create('a.md', bytes('a'));
    await expect(folder.read(outside)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(folder.stamp(outside)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(folder.create(outside, bytes('x'))).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(folder.move('a.md', outside)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(folder.remove(outside)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
