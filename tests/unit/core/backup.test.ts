import {
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { createDiskBackups } from '../../../src/core/node/backup/disk-backups.ts';
import { filesBelow, openTestStudio, temporaryFolder } from './support/test-studio.ts';

const files = {
  'a.md': '---\ntitle: Żółw\nbyline:\n  id: abc\n---\nWords.\r\n',
  'deep/down/b.md': 'More words.\n',
  'images/p.png': new Uint8Array(Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 251)),
  '.obsidian/app.json': '{}',
  'empty.md': '',
};

/** A library with history and trash, and two folders to choose: one for backups, one to restore into. */
async function library(options: { now?: () => number } = {}) {
  const home = temporaryFolder();
  const [backups, restored] = [path.join(home, 'backups'), path.join(home, 'restored')];
  for (const folder of [backups, restored]) mkdirSync(folder);
  const chosen = { folder: backups as string | null, backup: null as string | null };
  const shell = { chooseFolder: async () => chosen.folder, chooseBackup: async () => chosen.backup };
  const test = await openTestStudio({ files, shell, ...options });
  await test.call('history.keep', { path: 'a.md' });
  await test.call('drafts.create', { kind: 'post', title: 'Gone', body: 'Gone words.\n' });
  await test.call('drafts.delete', { path: 'gone.md' });
  return { test, chosen, backups, restored };
}

function contents(place: string) {
  return filesBelow(place).map((file) => [file, readFileSync(path.join(place, file)).toString('base64')]);
}

/** An archive as nobody's backup would be. */
async function archive(place: string, entries: Record<string, Buffer>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(bytes, name);
  zip.end();
  const file = path.join(place, 'made.zip');
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

describe('a backup', () => {
  it('leaves the words of an employer’s policy at home, unless their owner chose that they go along', async () => {
    const { test, chosen, restored } = await library();
    const kept = async () => {
      const { backup } = await test.call('backup.make', {});
      chosen.backup = backup?.file ?? null;
      chosen.folder = restored;
      await test.call('backup.restore', {});
      return filesBelow(restored).some((file) => file.endsWith('policy-text.yaml'));
    };
    await test.call('policy.writeText', { text: 'Clients are never named.\ninBackups: true' });
    expect(await kept()).toBe(false);
    chosen.folder = path.join(path.dirname(restored), 'backups');
    await test.call('policy.writeText', { inBackups: true });
    expect(await kept()).toBe(true);
  });

  it('holds every byte of the library, its history and trash too, and comes back as a library of its own', async () => {
    const { test, chosen, backups, restored } = await library();
    const { backup } = await test.call('backup.make', {});
    expect(backup).toMatchObject({ files: filesBelow(test.place).length });
    expect(readdirSync(backups)).toEqual([path.basename(backup?.file ?? '')]);
    expect(path.basename(backup?.file ?? '')).toMatch(/^Drafts \d{4}-\d{2}-\d{2}\.zip$/);
    expect(statSync(backup?.file ?? '').mode & 0o077).toBe(0);
    Object.assign(chosen, { folder: restored, backup: backup?.file });
    const answer = (await test.call('backup.restore', {})).restored;
    expect(contents(answer?.place ?? '')).toEqual(contents(test.place));
    const again = await openTestStudio({ place: answer?.place ?? '' });
    expect((await again.call('trash.list', {})).drafts.map(({ title }) => title)).toEqual(['Gone']);
    expect((await again.call('history.list', { path: 'a.md' })).versions).toHaveLength(1);
  });

  it('never takes the place of another, and neither does what is restored', async () => {
    const { test, chosen, backups, restored } = await library();
    await test.call('backup.make', {});
    const { backup } = await test.call('backup.make', {});
    expect(readdirSync(backups)).toHaveLength(2);
    Object.assign(chosen, { folder: restored, backup: backup?.file });
    const first = (await test.call('backup.restore', {})).restored;
    const second = (await test.call('backup.restore', {})).restored;
    expect(first?.place).not.toBe(second?.place);
    expect(readdirSync(restored)).toHaveLength(2);
  });

  it('of nobody’s choice writes nothing', async () => {
    const { test, chosen, backups } = await library();
    chosen.folder = null;
    expect(await test.call('backup.make', {})).toEqual({ backup: null });
    expect(await test.call('backup.restore', {})).toEqual({ restored: null });
    expect(await test.call('backup.schedule', { every: 'day' })).toEqual({ backups: null });
    expect(readdirSync(backups)).toEqual([]);
  });

  it('is refused in the library that it is of', async () => {
    const { test, chosen } = await library();
    const before = filesBelow(test.place);
    for (const folder of [test.place, path.join(test.place, 'deep')]) {
      chosen.folder = folder;
      await expect(test.call('backup.make', {})).rejects.toMatchObject({ code: 'invalid-input' });
    }
    expect(filesBelow(test.place)).toEqual(before);
  });

  it('follows no link, so that nothing from elsewhere is packed', async () => {
    const { test, chosen, restored } = await library();
    symlinkSync(temporaryFolder(), path.join(test.place, 'elsewhere'));
    symlinkSync('/etc/hostname', path.join(test.place, 'host.md'));
    const { backup } = await test.call('backup.make', {});
    Object.assign(chosen, { folder: restored, backup: backup?.file });
    const answer = (await test.call('backup.restore', {})).restored;
    expect(filesBelow(answer?.place ?? '')).not.toContain('host.md');
  });

  it('that is damaged, cut short or no archive is told as that, and leaves nothing behind', async () => {
    const { test, chosen, restored } = await library();
    const { backup } = await test.call('backup.make', {});
    const whole = readFileSync(backup?.file ?? '');
    const inPicture = whole.indexOf('images/p.png') + 60;
    const damages: Buffer[] = [
      whole.subarray(0, whole.length - 100),
      Buffer.from('no archive'),
      Buffer.from(whole.map((byte, index) => (index === inPicture ? byte ^ 0xff : byte))),
    ];
    for (const damage of damages) {
      const file = path.join(temporaryFolder(), 'damaged.zip');
      writeFileSync(file, damage);
      Object.assign(chosen, { folder: restored, backup: file });
      await expect(test.call('backup.restore', {})).rejects.toMatchObject({ code: 'unreadable', subject: 'damaged.zip' });
      expect(readdirSync(restored)).toEqual([]);
    }
  });

  it('with names that lead elsewhere unpacks nothing', async () => {
    const place = temporaryFolder();
    const file = await archive(place, { 'ok.md': Buffer.from('ok'), 'xx/xx/evil.md': Buffer.from('evil') });
    for (const name of ['../../evil.md', '/tmp//evil.md', 'xx\\..\\evil.md']) {
      const hostile = path.join(temporaryFolder(), 'hostile.zip');
      const bytes = readFileSync(file).toString('latin1').replaceAll('xx/xx/evil.md', name.padEnd(13, 'd').slice(0, 13));
      writeFileSync(hostile, bytes, 'latin1');
      const target = temporaryFolder();
      await expect(createDiskBackups().restore(hostile, target)).rejects.toMatchObject({ code: 'unreadable' });
      expect(readdirSync(target)).toEqual([]);
    }
  });

  it('that says it holds less than it does is found out', async () => {
    const place = temporaryFolder();
    const file = await archive(place, { 'bomb.md': Buffer.alloc(5_000_000) });
    const bytes = readFileSync(file);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(5_000_000);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size)) bytes.writeUInt32LE(10, at);
    writeFileSync(file, bytes);
    const target = temporaryFolder();
    await expect(createDiskBackups().restore(file, target)).rejects.toMatchObject({ code: 'unreadable' });
    expect(readdirSync(target)).toEqual([]);
  });

  it('is made by itself when it is due, and not before', async () => {
    let time = Date.UTC(2026, 2, 1, 12);
    const { test, backups } = await library({ now: () => time });
    const { backups: plan } = await test.call('backup.schedule', { every: 'week' });
    expect(plan).toEqual({ folder: backups, every: 'week' });
    const settings = { backups: plan };
    for (const [days, count] of [
      [3, 1],
      [5, 2],
      [1, 2],
    ] as const) {
      time += days * 86_400_000;
      const later = await openTestStudio({ place: test.place, settings, now: () => time });
      if (count > readdirSync(backups).length) await later.heard('backup.made');
      await later.studio.dispose();
      expect(readdirSync(backups).filter((name) => name.endsWith('.zip'))).toHaveLength(count);
    }
    expect(await test.call('backup.schedule', { every: 'never' })).toEqual({ backups: null });
  });

  it('that is due and cannot be made is told, with the reason', async () => {
    const { test } = await library();
    const settings = { backups: { folder: path.join(test.place, 'deep'), every: 'day' as const } };
    const later = await openTestStudio({ place: test.place, settings });
    expect(await later.heard('backup.failed')).toMatchObject({ code: 'invalid-input' });
  });

  it('of a library in which somebody writes meanwhile is whole all the same', async () => {
    const { test, backups } = await library();
    let { revision } = await test.call('drafts.read', { path: 'deep/down/b.md' });
    const making = test.call('backup.make', {});
    for (let count = 0; count < 20; count += 1) {
      const changes = [{ start: 0, end: 0, text: 'x' }];
      ({ revision } = await test.call('drafts.save', { path: 'deep/down/b.md', revision, changes }));
    }
    expect((await making).backup?.files).toBeGreaterThan(4);
    truncateSync(path.join(test.place, 'empty.md'));
    expect(readdirSync(backups).filter((name) => !name.endsWith('.zip'))).toEqual([]);
  });
});
