import { copyFileSync, readdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { versionsToDrop } from '../../../../src/core/library/thinning.ts';
import { nodeFileSystem } from '../../../../src/core/node/file-system.ts';
import { openTestStudio, type TestStudio } from '../support/test-studio.ts';

const minute = 60_000;

async function bodies(test: TestStudio, file: string): Promise<string[]> {
  const { versions } = await test.call('history.list', { path: file });
  return Promise.all(versions.map(async ({ version }) => (await test.call('history.read', { path: file, version })).body));
}

/** Saves another body each time, far enough apart for each to be a version; gives where the draft is then. */
async function writeOn(test: TestStudio, clock: { time: number }, file: string, texts: readonly string[]): Promise<string> {
  let place = file;
  for (const text of texts) {
    clock.time += 6 * minute;
    const { revision, body } = await test.call('drafts.read', { path: place });
    const changes = [{ start: 0, end: body.length, text }];
    place = (await test.call('drafts.save', { path: place, revision, changes })).path;
  }
  return place;
}

async function withClock(files: Record<string, string>) {
  const clock = { time: Date.UTC(2026, 2, 1, 12) };
  return { clock, test: await openTestStudio({ files, now: () => clock.time }) };
}

describe('the history of a draft from elsewhere', () => {
  it('stays with it when its first property change gives it an id', async () => {
    const { test, clock } = await withClock({ 'a.md': 'One.\n' });
    await writeOn(test, clock, 'a.md', ['Two.\n', 'Three.\n', 'Four.\n']);
    const before = await bodies(test, 'a.md');
    expect(before).toHaveLength(3);
    const { revision } = await test.call('drafts.read', { path: 'a.md' });
    const { path: place } = await test.call('drafts.save', { path: 'a.md', revision, properties: { topics: ['Hiring'] } });
    expect(await bodies(test, place)).toEqual(expect.arrayContaining(before));
  });

  it('is followed when another program moves the file', async () => {
    const { test, clock } = await withClock({ 'a.md': 'One stands here.\n', 'sub/x.md': 'x' });
    await writeOn(test, clock, 'a.md', ['Two stands here.\n']);
    await test.heard('drafts.changed');
    renameSync(path.join(test.place, 'a.md'), path.join(test.place, 'sub/b.md'));
    await test.heard('drafts.changed', ({ renamed }) => renamed['a.md'] === 'sub/b.md');
    await expect.poll(() => bodies(test, 'sub/b.md')).toEqual(['One stands here.\n']);
  });

  it('goes to the trash with it and comes back, and is not that of the next file of its name', async () => {
    const { test, clock } = await withClock({ 'a.md': 'One.\n' });
    await writeOn(test, clock, 'a.md', ['Two.\n']);
    const { trashed } = await test.call('drafts.delete', { path: 'a.md' });
    test.write('a.md', 'Quite another.\n');
    expect(await bodies(test, 'a.md')).toEqual([]);
    const { path: place } = await test.call('trash.restore', { id: trashed.id });
    expect(await bodies(test, place)).toEqual(['One.\n']);
  });
});

describe('two files with one id', () => {
  const source = '---\ntitle: Calls\nbyline:\n  id: k4q7refcallx2b\n---\nWords of the first.\n';

  it('have a history each, and the copy gets an id of its own with its next save', async () => {
    const { test, clock } = await withClock({ 'calls.md': source });
    await writeOn(test, clock, 'calls.md', ['The first goes on.\n', 'And on.\n']);
    copyFileSync(path.join(test.place, 'calls.md'), path.join(test.place, 'calls copy.md'));
    await test.heard('drafts.changed', ({ paths }) => paths.includes('calls copy.md'));
    expect(await bodies(test, 'calls copy.md')).toEqual([]);
    const first = await bodies(test, 'calls.md');
    const copy = await writeOn(test, clock, 'calls copy.md', ['The copy goes its own way.\n']);
    const { properties } = await test.call('drafts.read', { path: copy });
    expect(properties.id).not.toBe('k4q7refcallx2b');
    expect(test.read('calls.md')).toContain('id: k4q7refcallx2b');
    await writeOn(test, clock, copy, ['And further.\n']);
    expect(await bodies(test, copy)).toEqual(['The copy goes its own way.\n', 'And on.\n']);
    expect(await bodies(test, 'calls.md')).toEqual(first);
  });

  it('of which the first is gone are no longer two', async () => {
    const { test, clock } = await withClock({ 'calls.md': source });
    await writeOn(test, clock, 'calls.md', ['The first goes on.\n']);
    renameSync(path.join(test.place, 'calls.md'), path.join(test.place, 'moved-away.md'));
    await test.heard('drafts.changed', ({ renamed }) => renamed['calls.md'] !== undefined);
    expect(await bodies(test, 'moved-away.md')).toEqual(['Words of the first.\n']);
  });
});

describe('a version', () => {
  it('is kept before a merge, however short the time since the last one (R22)', async () => {
    const { test } = await withClock({ 'a.md': 'One.\n\nTwo.\n' });
    const { revision } = await test.call('drafts.read', { path: 'a.md' });
    test.write('a.md', 'One.\n\nTwo, changed outside.\n');
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 4, text: 'Eins.' }] });
    expect(saved.outcome).toBe('merged');
    expect(await bodies(test, 'a.md')).toContain('One.\n\nTwo, changed outside.\n');
  });

  it('is kept before every change of topics in many drafts', async () => {
    const front = (id: string) => `---\ntags: [Hiring]\nbyline:\n  id: ${id}\n---\n`;
    const { test } = await withClock({ 'a.md': `${front('a1')}One.\n`, 'b.md': `${front('b1')}Two.\n` });
    for (const file of ['a.md', 'b.md']) {
      const { revision } = await test.call('drafts.read', { path: file });
      await test.call('drafts.save', { path: file, revision, changes: [{ start: 0, end: 0, text: 'More. ' }] });
    }
    await test.call('topics.rename', { from: 'Hiring', to: 'Recruiting' });
    expect(await bodies(test, 'a.md')).toEqual(['More. One.\n', 'One.\n']);
    expect(await bodies(test, 'b.md')).toEqual(['More. Two.\n', 'Two.\n']);
  });

  it('is kept when it is asked for, and the same text only once', async () => {
    const { test, clock } = await withClock({ 'a.md': 'One.\n' });
    const kept: (string | null)[] = [];
    for (const text of ['Two.\n', 'One.\n', 'Two.\n']) {
      kept.push((await test.call('history.keep', { path: 'a.md' })).version);
      await writeOn(test, { ...clock, time: 0 }, 'a.md', [text]);
    }
    expect(kept[2]).toBe(kept[0]);
    expect((await bodies(test, 'a.md')).sort()).toEqual(['One.\n', 'Two.\n']);
  });

  it('can be named, and is then kept for good', async () => {
    const { test, clock } = await withClock({ 'a.md': 'First words.\n' });
    await writeOn(test, clock, 'a.md', ['Second words.\n', 'Third words.\n', 'Fourth words.\n']);
    const { versions } = await test.call('history.list', { path: 'a.md' });
    const second = versions[1]?.version ?? '';
    await test.call('history.name', { path: 'a.md', version: second, name: 'Before the talk' });
    clock.time += 400 * 24 * 60 * minute;
    await writeOn(test, clock, 'a.md', ['Much later.\n', 'And later.\n']);
    const later = (await test.call('history.list', { path: 'a.md' })).versions;
    expect(later.find(({ version }) => version === second)?.name).toBe('Before the talk');
    await test.call('history.name', { path: 'a.md', version: second, name: null });
    const unnamed = (await test.call('history.list', { path: 'a.md' })).versions.find(({ version }) => version === second);
    expect(unnamed?.name).toBeNull();
    const missing = test.call('history.name', { path: 'a.md', version: '2020-01-01T00-00-00-000Z', name: 'x' });
    await expect(missing).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is the last before much was lost, which thinning leaves', () => {
    const now = Date.UTC(2026, 5, 1, 12);
    const [first, long, short] = [now - 200 * minute, now - 190 * minute, now - 185 * minute];
    const sizes = new Map([
      [first, 1000],
      [long, 5000],
      [short, 300],
    ]);
    expect(versionsToDrop([first, long, short], now, { sizes, sizeNow: 320 })).toEqual([short]);
    expect(versionsToDrop([first, long, short], now, { sizes: new Map([...sizes, [long, 310]]), sizeNow: 320 })).toEqual([
      long,
      short,
    ]);
  });

  it('may be read by those who may read its draft, and by nobody else', async () => {
    const { test, clock } = await withClock({ 'a.md': 'One.\n' });
    nodeFileSystem.open(path.join(test.place, 'a.md'), 'r+').then(async (handle) => {
      await handle.chmod(0o600);
      await handle.close();
    });
    await writeOn(test, clock, 'a.md', ['Two.\n']);
    const [version] = test.list().filter((file) => /history\/.*Z\.md$/.test(file));
    expect(statSync(path.join(test.place, version ?? '')).mode & 0o777).toBe(0o600);
    const { revision, body } = await test.call('drafts.read', { path: 'a.md' });
    test.write('a.md', 'Two, outside.\n');
    const saved = await test.call('drafts.save', {
      path: 'a.md',
      revision,
      changes: [{ start: 0, end: body.length, text: 'Mine.\n' }],
    });
    if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
    expect(statSync(path.join(test.place, saved.kept)).mode & 0o777).toBe(0o600);
  });

  it('is read once, however often the history is looked at', async () => {
    let reads = 0;
    const fileSystem = {
      ...nodeFileSystem,
      open: ((file, ...rest) => {
        if (/history.*Z\.md$/.test(String(file))) reads += 1;
        return nodeFileSystem.open(file, ...rest);
      }) as typeof nodeFileSystem.open,
    };
    const { test } = await withClock({ 'a.md': 'One.\n' });
    for (const text of ['Two.\n', 'Three.\n', 'Four.\n']) {
      await test.call('history.keep', { path: 'a.md' });
      await writeOn(test, { time: 0 }, 'a.md', [text]);
    }
    const later = await openTestStudio({ place: test.place, fileSystem });
    for (let look = 0; look < 5; look += 1) await later.call('history.list', { path: 'a.md' });
    expect(reads).toBe(3);
  });

  it('of two hundred megabytes is read only as far as a draft can be long', async () => {
    const { test } = await withClock({ 'a.md': 'One.\n' });
    await test.call('history.keep', { path: 'a.md' });
    const [folder = ''] = readdirSync(path.join(test.place, '.byline/history'));
    const huge = path.join(test.place, '.byline/history', folder, '2026-01-01T00-00-00-000Z.md');
    const handle = await nodeFileSystem.open(huge, 'w');
    await handle.truncate(200_000_000);
    await handle.close();
    const { body } = await test.call('history.read', { path: 'a.md', version: '2026-01-01T00-00-00-000Z' });
    expect(body.length).toBeLessThan(3_000_000);
  });

  it('stands in a folder that is named by a digest, whatever a file says its id is', async () => {
    for (const id of ['abc', 'ABC', 'con', '../../evil', 'a'.repeat(300)]) {
      const { test } = await withClock({ 'a.md': `---\nbyline:\n  id: ${JSON.stringify(id)}\n---\nOne.\n` });
      await test.call('history.keep', { path: 'a.md' });
      expect(readdirSync(path.join(test.place, '.byline/history')).join()).toMatch(/^_[0-9a-f]{24}$/);
    }
  });

  it('that was kept under an id itself is found, and taken over', async () => {
    const old = '.byline/history/abc/2026-01-01T00-00-00-000Z.md';
    const draft = '---\nbyline:\n  id: abc\n---\n';
    const { test } = await withClock({ 'a.md': `${draft}Now.\n`, [old]: `${draft}Then.\n` });
    expect(await bodies(test, 'a.md')).toEqual(['Then.\n']);
    expect(test.exists(old)).toBe(true);
    await test.call('history.keep', { path: 'a.md' });
    expect(await bodies(test, 'a.md')).toEqual(['Now.\n', 'Then.\n']);
    expect(test.exists(old)).toBe(false);
  });
});
