import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionsToDrop } from '../../../../src/core/library/thinning.ts';
import { openTestStudio } from '../support/test-studio.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe('the history of a draft', () => {
  it('begins with the text before the first edit, and keeps a version every few minutes', async () => {
    let time = Date.UTC(2026, 2, 1, 12);
    const test = await openTestStudio({ files: { 'a.md': 'First words.\n' }, now: () => time });
    let { revision } = await test.call('drafts.read', { path: 'a.md' });
    for (let minute = 0; minute < 20; minute += 1) {
      time += 60_000;
      const changes = [{ start: 0, end: 0, text: `${minute} ` }];
      ({ revision } = await test.call('drafts.save', { path: 'a.md', revision, changes }));
    }
    const { versions } = await test.call('history.list', { path: 'a.md' });
    expect(versions.map(({ words }) => words)).toEqual([17, 12, 7, 2]);
    const oldest = versions.at(-1)?.version ?? '';
    expect(await test.call('history.read', { path: 'a.md', version: oldest })).toEqual({ body: 'First words.\n' });
  });

  it('keeps at once what a large deletion takes away', async () => {
    const long = 'Many words stand here. '.repeat(50);
    const test = await openTestStudio({ files: { 'a.md': 'Start.\n' } });
    let { revision } = await test.call('drafts.read', { path: 'a.md' });
    ({ revision } = await test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 0, text: long }] }));
    await test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: long.length, text: '' }] });
    const { versions } = await test.call('history.list', { path: 'a.md' });
    const { body } = await test.call('history.read', { path: 'a.md', version: versions[0]?.version ?? '' });
    expect(body).toBe(`${long}Start.\n`);
  });

  it('is not made by opening a draft, and stays with a draft that is renamed', async () => {
    const source = '---\ntitle: Old\nbyline:\n  id: abc\n---\nWords.\n';
    const test = await openTestStudio({ files: { 'old.md': source } });
    const { revision } = await test.call('drafts.read', { path: 'old.md' });
    expect(test.list()).toEqual(['old.md']);
    const saved = await test.call('drafts.save', { path: 'old.md', revision, properties: { title: 'New' } });
    expect(saved.path).toBe('new.md');
    expect((await test.call('history.list', { path: 'new.md' })).versions).toHaveLength(1);
  });

  it('reads only its own versions', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'Words.\n' } });
    for (const version of ['../../a', '..%2f..%2fa', '2026-01-01T00-00-00-000Z', 'x']) {
      await expect(test.call('history.read', { path: 'a.md', version })).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});

describe('thinning', () => {
  const now = Date.UTC(2026, 5, 1);
  const between = (some: number[], from: number, to: number) =>
    some.filter((time) => now - time >= from && now - time < to).length;
  const times = fc.array(
    fc.integer({ min: 0, max: 200 * day }).map((age) => now - age),
    { maxLength: 200 },
  );

  it('keeps every version of the last hour, and the first of each hour, day and week before (R22)', () => {
    const every10Minutes = Array.from({ length: 6 * 24 * 60 }, (_, index) => now - index * 600_000);
    const dropped = new Set(versionsToDrop(every10Minutes, now));
    const kept = every10Minutes.filter((time) => !dropped.has(time));
    expect(kept.filter((time) => now - time < hour)).toHaveLength(6);
    expect(between(kept, hour, day)).toBe(24);
    expect(between(kept, day, 30 * day)).toBe(30);
    expect(kept.filter((time) => now - time >= 30 * day).length).toBeLessThanOrEqual(6);
  });

  it('is the same however often it is done, and never drops the oldest version', () => {
    fc.assert(
      fc.property(times, (some) => {
        const unique = [...new Set(some)];
        const dropped = new Set(versionsToDrop(unique, now));
        const kept = unique.filter((time) => !dropped.has(time));
        return versionsToDrop(kept, now).length === 0 && (unique.length === 0 || !dropped.has(Math.min(...unique)));
      }),
    );
  });
});

describe('deleting', () => {
  it('means the trash, from where a draft comes back with the same bytes (R22)', async () => {
    const source = '---\ntitle: "Kept"\n---\nWords.\r\n';
    const test = await openTestStudio({ files: { 'sub/a.md': source } });
    const { trashed } = await test.call('drafts.delete', { path: 'sub/a.md' });
    expect(test.exists('sub/a.md')).toBe(false);
    expect(trashed).toMatchObject({ title: 'Kept', path: 'sub/a.md' });
    expect((await test.call('drafts.list', {})).drafts).toEqual([]);
    expect((await test.call('library.counts', {})).trashed).toBe(1);
    expect(await test.call('trash.restore', { id: trashed.id })).toEqual({ path: 'sub/a.md' });
    expect(test.read('sub/a.md')).toBe(source);
    expect((await test.call('trash.list', {})).drafts).toEqual([]);
  });

  it('and restoring never overwrites what came to stand there (R22)', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'First.' } });
    const { trashed } = await test.call('drafts.delete', { path: 'a.md' });
    test.write('a.md', 'Second.');
    expect(await test.call('trash.restore', { id: trashed.id })).toEqual({ path: 'a 2.md' });
    expect([test.read('a.md'), test.read('a 2.md')]).toEqual(['Second.', 'First.']);
    await expect(test.call('trash.restore', { id: trashed.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('shows a draft in the trash without bringing it back', async () => {
    const test = await openTestStudio({ files: { 'a.md': '---\ntitle: Kept\n---\nFirst.\n' } });
    const { trashed } = await test.call('drafts.delete', { path: 'a.md' });
    expect(await test.call('trash.read', { id: trashed.id })).toEqual({ draft: trashed, body: 'First.\n' });
    expect(test.exists('a.md')).toBe(false);
    await expect(test.call('trash.read', { id: '2026-01-01-none' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(test.call('trash.read', { id: '../../a' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('of many is one act, which can be taken back as one', async () => {
    const files = { 'a.md': 'First.', 'b.md': 'Second.', 'sub/c.md': 'Third.' };
    const test = await openTestStudio({ files });
    const { trashed } = await test.call('drafts.deleteMany', { paths: Object.keys(files) });
    expect((await test.call('drafts.list', {})).drafts).toEqual([]);
    const { paths } = await test.call('trash.restoreMany', { ids: trashed.map(({ id }) => id) });
    expect(paths).toEqual(Object.keys(files));
    for (const [file, text] of Object.entries(files)) expect(test.read(file)).toBe(text);
    expect((await test.call('library.counts', {})).trashed).toBe(0);
  });

  it('of many stops at the one that cannot be, and says what it is; the others are in the trash', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'First.', 'c.md': 'Third.' } });
    const deleting = test.call('drafts.deleteMany', { paths: ['a.md', 'gone.md', 'c.md'] });
    await expect(deleting).rejects.toMatchObject({ code: 'not-found', subject: 'gone' });
    expect((await test.call('trash.list', {})).drafts.map(({ path }) => path)).toEqual(['a.md']);
    expect(test.exists('c.md')).toBe(true);
  });

  it('for good empties the trash, whole or in part, and nothing else', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'First.', 'b.md': 'Second.', 'c.md': 'Third.' } });
    const { trashed } = await test.call('drafts.deleteMany', { paths: ['a.md', 'b.md'] });
    expect(await test.call('trash.empty', { ids: [trashed[0]?.id ?? '', '../../c.md'] })).toEqual({ removed: 1 });
    expect((await test.call('trash.list', {})).drafts.map(({ path }) => path)).toEqual(['b.md']);
    expect(await test.call('trash.empty', { ids: null })).toEqual({ removed: 1 });
    expect(test.list()).toEqual(['.byline/.gitignore', 'c.md']);
  });

  /** The paths in the trash at a start at this time. */
  const trashedAt = async (place: string, time: number) => {
    const test = await openTestStudio({ place, now: () => time });
    // What a start clears away waits for its turn in the same lane as this.
    await test.call('drafts.delete', { path: 'none.md' }).catch(() => {});
    const { drafts } = await test.call('trash.list', {});
    await test.studio.dispose();
    return drafts.map(({ path }) => path);
  };

  /** The files of a test are written before this. */
  const soon = () => Date.now() + hour;

  it('keeps drafts for 30 days, and three more at least from when it sees that they are over', async () => {
    const start = soon();
    const test = await openTestStudio({ files: { 'a.md': 'First.' }, now: () => start });
    await test.call('drafts.delete', { path: 'a.md' });
    await test.studio.dispose();
    for (const days of [29, 31, 33]) expect(await trashedAt(test.place, start + days * day)).toEqual(['a.md']);
    expect(await trashedAt(test.place, start + 34 * day)).toEqual([]);
    expect(test.list()).toEqual(['.byline/.gitignore']);
  });

  it('keeps what was deleted while the clock was years behind, for 30 days from when that is seen (R19)', async () => {
    let now = Date.parse('2001-01-01');
    const test = await openTestStudio({ files: { 'a.md': 'Words.\n' }, now: () => now });
    await test.call('drafts.delete', { path: 'a.md' });
    await test.studio.dispose();
    const seen = Date.now();
    now = seen;
    const first = await openTestStudio({ place: test.place, now: () => now });
    await expect.poll(async () => (await first.call('trash.list', {})).drafts.map(({ deleted }) => deleted)).toEqual([seen]);
    await first.studio.dispose();
    for (const days of [29, 31]) expect(await trashedAt(test.place, seen + days * day)).toEqual(['a.md']);
    expect(await trashedAt(test.place, seen + 34 * day)).toEqual([]);
  });

  it('keeps everything at a start with a clock that is years ahead, however often that happens (R19)', async () => {
    const start = soon();
    const ahead = start + 3650 * day;
    const test = await openTestStudio({ files: { 'a.md': 'First.' }, now: () => start });
    await test.call('drafts.delete', { path: 'a.md' });
    await test.studio.dispose();
    for (const time of [ahead, ahead + day, start + day, ahead + 5 * day, start + 10 * day])
      expect(await trashedAt(test.place, time)).toEqual(['a.md']);
    expect(await trashedAt(test.place, start + 31 * day)).toEqual(['a.md']);
    expect(await trashedAt(test.place, start + 34 * day)).toEqual([]);
  });

  it('keeps what was deleted while the clock was years ahead, for 30 days from when that is seen (R19)', async () => {
    const start = soon();
    const ahead = start + 3650 * day;
    const test = await openTestStudio({ files: { 'a.md': 'First.' }, now: () => ahead });
    await test.call('drafts.delete', { path: 'a.md' });
    await test.studio.dispose();
    for (const days of [1, 5, 30]) expect(await trashedAt(test.place, start + days * day)).toEqual(['a.md']);
    expect(await trashedAt(test.place, start + 31 * day)).toEqual([]);
  });

  it('does not follow a note in the trash that was made to lead elsewhere', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'First.' } });
    const { trashed } = await test.call('drafts.delete', { path: 'a.md' });
    for (const outside of ['../../evil.md', '/etc/evil.md', '.git/evil.md', 'evil.sh']) {
      test.write(`.byline/trash/${trashed.id}/origin.yaml`, `path: ${outside}\n`);
      const { drafts } = await test.call('trash.list', {});
      expect(drafts[0]?.path).toBe(`${trashed.id}.md`);
    }
    await expect(test.call('trash.restore', { id: '../a' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a clock that is wrong', () => {
  it.each([
    ['at 1970', 0],
    ['ten years ahead', Date.UTC(2036, 0, 1)],
  ])('%s makes no conflict and loses no version (R19)', async (_when, wrong) => {
    let time = Date.UTC(2026, 0, 1);
    const test = await openTestStudio({ files: { 'a.md': 'First.\n' }, now: () => time });
    let { revision } = await test.call('drafts.read', { path: 'a.md' });
    for (const at of [time, wrong, wrong + hour, time + hour]) {
      time = at;
      const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 0, text: 'More. ' }] });
      expect(saved.outcome).toBe('saved');
      ({ revision } = saved);
    }
    const { versions } = await test.call('history.list', { path: 'a.md' });
    const bodies = await Promise.all(versions.map(({ version }) => test.call('history.read', { path: 'a.md', version })));
    expect(bodies.map(({ body }) => body)).toContain('First.\n');
  });
});
