import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../../../src/core/node/file-system.ts';
import { openTestStudio, type TestStudio } from '../support/test-studio.ts';

const draft = '---\ntitle: My draft\n---\nWords of it.\n';
const file = 'my-draft.md';

type Refused = (call: string, place: string) => boolean;

/** The disk's own calls, of which some are refused from the moment in which the switch is on. */
function refusing(refused: Refused, code: string) {
  const disk = { refuses: false };
  const calls = Object.entries(nodeFileSystem).map(([name, call]) => {
    const asked = async (...input: unknown[]) => {
      const isRefused = input.some((place) => typeof place === 'string' && refused(name, place));
      if (disk.refuses && isRefused) throw Object.assign(new Error(`${code}: made to fail, ${name}`), { code });
      return (call as (...given: unknown[]) => unknown)(...input);
    };
    return [name, asked];
  });
  return { disk, fileSystem: Object.fromEntries(calls) as FileSystem };
}

/** Nothing can be made, moved or removed. */
const changes: Refused = (call) => ['mkdir', 'rename', 'link', 'unlink', 'rmdir'].includes(call);
const reads: Refused = (call, place) => call === 'open' && place.endsWith('.md');

async function library(refused: Refused, code: string) {
  const { disk, fileSystem } = refusing(refused, code);
  const test = await openTestStudio({ files: { [file]: draft }, fileSystem });
  const { revision } = await test.call('drafts.read', { path: file });
  return { disk, test, revision };
}

const save = (test: TestStudio, revision: string) =>
  test.call('drafts.save', { path: file, revision, changes: [{ start: 0, end: 5, text: 'Lines' }] });

describe.each([
  ['EACCES', 'locked or read-only'],
  ['EROFS', 'locked or read-only'],
  ['ENOSPC', 'disk is full'],
  ['EIO', 'disk reported an error'],
])('on a disk that says %s, a person is told of their own draft and what to do', (code, remedy) => {
  const told = (...words: string[]) => expect.objectContaining({ message: expect.stringMatching(words.join('.*')) });

  it('when it is deleted, kept as a version, named, or saved', async () => {
    const { disk, test, revision } = await library(changes, code);
    const { version } = await test.call('history.keep', { path: file });
    disk.refuses = true;
    await expect(save(test, revision)).rejects.toEqual(told('“my-draft”'));
    test.write(file, draft.replace('Words', 'Other words'));
    await expect(test.call('drafts.delete', { path: file })).rejects.toEqual(told('“my-draft”.*trash.*where it was', remedy));
    await expect(test.call('history.keep', { path: file })).rejects.toEqual(told('version of “my-draft”', remedy));
    const name = test.call('history.name', { path: file, version: version ?? '', name: 'First' });
    await expect(name).rejects.toEqual(told('version of “my-draft”.*name', remedy));
    expect(test.read(file)).toContain('Other words');
  });

  it('when it is put back or deleted for good', async () => {
    const { disk, test } = await library(changes, code);
    const { trashed } = await test.call('drafts.delete', { path: file });
    disk.refuses = true;
    await expect(test.call('trash.restore', { id: trashed.id })).rejects.toEqual(told('“my-draft”.*in the trash', remedy));
    await expect(test.call('trash.empty', { ids: null })).rejects.toEqual(told('“my-draft”.*in the trash', remedy));
    disk.refuses = false;
    expect((await test.call('trash.list', {})).drafts).toHaveLength(1);
  });

  it('and a topic that cannot be kept is in no draft either, and can still be taken back later', async () => {
    const { disk, fileSystem } = refusing((call, place) => changes(call, place) && place.includes('topics'), code);
    const tagged = '---\ntags: [one]\n---\nWords.\n';
    const test = await openTestStudio({
      files: { [file]: tagged, '.byline/topics.yaml': 'topics:\n  - name: one\n' },
      fileSystem,
    });
    const renames = { from: 'one', to: 'two' };
    disk.refuses = true;
    await expect(test.call('topics.create', { name: 'Law' })).rejects.toEqual(told('topics.yaml', remedy));
    await expect(test.call('topics.rename', renames)).rejects.toEqual(told('topics.yaml.*nothing was changed', remedy));
    expect(test.read(file)).toBe(tagged);
    disk.refuses = false;
    const { undo } = await test.call('topics.rename', renames);
    disk.refuses = true;
    await expect(test.call('topics.undo', { undo })).rejects.toEqual(told('topics.yaml', remedy));
    disk.refuses = false;
    await test.call('topics.undo', { undo });
    expect(test.read(file)).toBe(tagged);
  });
});

it('a disk that cannot be read is told of the draft, also of one in the trash and of a version', async () => {
  const { disk, test } = await library(reads, 'EIO');
  const { version } = await test.call('history.keep', { path: file });
  const { trashed } = await test.call('drafts.delete', { path: file });
  test.write(file, draft);
  disk.refuses = true;
  const told = { code: 'unreadable', message: expect.stringContaining('“my-draft” could not be read') };
  await expect(test.call('drafts.read', { path: file })).rejects.toMatchObject(told);
  await expect(test.call('trash.read', { id: trashed.id })).rejects.toMatchObject(told);
  await expect(test.call('history.read', { path: file, version: version ?? '' })).rejects.toMatchObject(told);
});

it('a folder that stands where a draft belongs is told as that, whatever is done with the draft', async () => {
  const { test, revision } = await library(() => false, 'EIO');
  rmSync(path.join(test.place, file));
  mkdirSync(path.join(test.place, file));
  const told = { message: expect.stringMatching(/^A folder stands where the file of “my-draft” belongs/) };
  await expect(test.call('drafts.read', { path: file })).rejects.toMatchObject(told);
  await expect(save(test, revision)).rejects.toMatchObject(told);
  await expect(test.call('drafts.delete', { path: file })).rejects.toMatchObject(told);
});

it('a file in the place of Byline’s own folder is told as being in the way', async () => {
  const test = await openTestStudio({ files: { [file]: draft, '.byline': 'no folder' } });
  const told = (words: string) => ({ message: expect.stringMatching(`${words}.*“.byline”.*move it away`) });
  await expect(test.call('drafts.delete', { path: file })).rejects.toMatchObject(told('“my-draft”'));
  await expect(test.call('history.keep', { path: file })).rejects.toMatchObject(told('“my-draft”'));
  await expect(test.call('topics.create', { name: 'Law' })).rejects.toMatchObject(told('topics.yaml'));
});

it.skipIf(process.platform === 'win32')('a name with a backslash is told as the reason why a file is left alone', async () => {
  const test = await openTestStudio({ files: {} });
  writeFileSync(path.join(test.place, 'back\\slash.md'), draft);
  const told = { message: expect.stringMatching(/^The file name of “back\\slash” has a backslash in it.*Rename it/) };
  await expect(test.call('drafts.read', { path: 'back\\slash.md' })).rejects.toMatchObject(told);
  await expect(test.call('drafts.delete', { path: 'back\\slash.md' })).rejects.toMatchObject(told);
});

it('a draft that another program writes again and again is told as that, and keeps what that program wrote', async () => {
  const other = { writes: 0, place: '' };
  const access: FileSystem['access'] = async (...input) => {
    other.writes += 1;
    if (other.place !== '') writeFileSync(other.place, `${draft}${'More. '.repeat(other.writes)}\n`);
    return nodeFileSystem.access(...input);
  };
  const test = await openTestStudio({ files: { [file]: draft }, fileSystem: { ...nodeFileSystem, access } });
  const { revision } = await test.call('drafts.read', { path: file });
  other.place = path.join(test.place, file);
  await expect(test.call('drafts.save', { path: file, revision, properties: { status: 'ready' } })).rejects.toMatchObject({
    code: 'unwritable',
    message: expect.stringContaining('Another program keeps changing “my-draft”'),
  });
  expect(test.read(file)).toContain('More. More.');
});
