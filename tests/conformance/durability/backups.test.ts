import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type FileSystem, nodeFileSystem } from '../../../src/core/node/file-system.ts';
import { type Sentence, sentences } from '../../../src/core/sentences.ts';
import { counted } from '../../../tools/torture/figures.ts';
import { filesBelow, openTestStudio, temporaryFolder } from '../../unit/core/support/test-studio.ts';
import { createFailingFileSystem } from './failing-file-system.ts';
import { mountSmallDisk } from './small-disk.ts';

const files = {
  'a.md': '---\ntitle: Żółw\n---\nWords.\n',
  'deep/b.md': 'More words.\n',
  // Larger than what streams hold back: a disk that takes no more is met in the middle.
  'images/p.png': randomBytes(300_000),
};

interface Options {
  backupFiles?: FileSystem;
  language?: 'en' | 'pl';
}

/** A library with a folder for its backups and another to restore into. */
async function library({ backupFiles = nodeFileSystem, language = 'en' }: Options = {}) {
  const home = temporaryFolder();
  const [backups, restored] = [path.join(home, 'backups'), path.join(home, 'restored')];
  for (const folder of [backups, restored]) mkdirSync(folder);
  const chosen = { folder: backups, backup: '' };
  const shell = { chooseFolder: async () => chosen.folder, chooseBackup: async () => chosen.backup };
  const test = await openTestStudio({ files, shell, backupFiles, settings: { language } });
  const make = async () => (await test.call('backup.make', {})).backup?.file ?? '';
  const restore = async (file: string) => {
    Object.assign(chosen, { backup: file, folder: restored });
    return (await test.call('backup.restore', {})).restored?.place ?? '';
  };
  return { test, chosen, backups, restored, make, restore };
}

type Library = Awaited<ReturnType<typeof library>>;

const contents = (place: string) =>
  filesBelow(place).map((file) => [file, readFileSync(path.join(place, file)).toString('base64')]);

/** The disk's own calls, of which some are made otherwise. */
const disk = (calls: Partial<FileSystem>): FileSystem => ({ ...nodeFileSystem, ...calls });

/** Opens files as the disk does, and lets something happen to the one that is half made. */
function opening(happens: (handle: Awaited<ReturnType<FileSystem['open']>>, flags: unknown, place: string) => void) {
  const open: FileSystem['open'] = async (place, flags, mode) => {
    if (flags !== 'wx' && /\.byline-.*\.tmp$/.test(String(place))) happens(undefined as never, flags, String(place));
    const handle = await nodeFileSystem.open(place, flags, mode);
    if (flags === 'wx') happens(handle, flags, String(place));
    return handle;
  };
  return disk({ open });
}

/** A disk that answers “written” and has changed a byte. */
const lying = opening((handle, flags) => {
  if (flags !== 'wx') return;
  const real = handle.writeFile.bind(handle);
  async function* changed(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) yield chunk.map((byte, at) => (chunk.length > 1000 && at === 500 ? byte ^ 1 : byte));
  }
  Object.defineProperty(handle, 'writeFile', {
    value: (content: AsyncIterable<Buffer>) => real(changed(content) as never),
  });
});

/** A disk that has lost the end of a file by the time it is read. */
const forgetting = opening((_handle, flags, place) => {
  if (flags !== 'wx') truncateSync(place, 1000);
});

/** A disk that cannot read what it has written. */
const unreadable = disk({
  open: (async (place, ...rest) => {
    const handle = await nodeFileSystem.open(place, ...rest);
    if (rest[0] === 'wx' || !/\.tmp$/.test(String(place))) return handle;
    const read = async () => {
      throw Object.assign(new Error('EIO: made to fail, read'), { code: 'EIO' });
    };
    return Object.defineProperty(handle, 'read', { value: read });
  }) as FileSystem['open'],
});

/** A disk that takes no more while the next piece of the library is still being read. */
const filling = disk({
  open: (async (place, ...rest) => {
    const handle = await nodeFileSystem.open(place, ...rest);
    const read = handle.read.bind(handle) as (...input: unknown[]) => Promise<unknown>;
    const slowly = async (...input: unknown[]) => {
      await setTimeout(50);
      return read(...input);
    };
    const refuse = async (content: AsyncIterable<Uint8Array>) => {
      for await (const piece of content) if (piece.length > 0) break;
      throw Object.assign(new Error('ENOSPC: made to fail, writeFile'), { code: 'ENOSPC' });
    };
    const property = rest[0] === 'wx' ? { writeFile: { value: refuse } } : { read: { value: slowly } };
    return Object.defineProperties(handle, property);
  }) as FileSystem['open'],
});

const refusing = (call: keyof FileSystem, code: string, place: RegExp) =>
  disk({
    [call]: (...input: unknown[]) => {
      if (place.test(String(input[0]))) throw Object.assign(new Error(`${code}: made to fail`), { code });
      return (nodeFileSystem[call] as (...given: unknown[]) => unknown)(...input);
    },
  });

describe.each(['en', 'pl'] as const)('what a person reads in “%s” of a backup that', (language) => {
  const failing = async (backupFiles: FileSystem, fault: (library: Library) => void = () => {}) => {
    const made = await library({ backupFiles, language });
    fault(made);
    return { made, failure: await made.make().catch((error: unknown) => error) };
  };
  const told = (code: string, sentence: Sentence) => ({ code, message: sentence[language] });
  const beginning = (code: string, sentence: (name: string, remedy: Sentence) => Sentence, remedy: RegExp) => ({
    code,
    message: expect.stringMatching(new RegExp(`^${sentence('Drafts', { en: '', pl: '' })[language]}${remedy.source}`)),
  });

  it.each([
    ['was written otherwise than it was packed', lying],
    ['has lost its end when it is read back', forgetting],
    ['cannot be read back', unreadable],
  ])('%s says so, and it is removed', async (_what, backupFiles) => {
    const { made, failure } = await failing(backupFiles);
    expect(failure).toMatchObject(told('unwritable', sentences.backupDamaged('Drafts')));
    expect(readdirSync(made.backups)).toEqual([]);
  });

  it('has no room on its disk, which is met in the middle of a file', async (context) => {
    const small = mountSmallDisk('200k');
    if (small === null) return context.skip('this machine does not let the tests mount a disk');
    try {
      const { failure } = await failing(nodeFileSystem, ({ chosen, test }) => {
        // So much that reading goes on when writing has failed.
        test.write('large.png', randomBytes(5_000_000));
        chosen.folder = small.place;
      });
      expect(failure).toMatchObject(beginning('no-space', sentences.backupNotMade, /.*(?:too little space|za mało miejsca)/));
      expect(readdirSync(small.place)).toEqual([]);
      const whole = await library({ language });
      const file = await whole.make();
      Object.assign(whole, { restored: small.place });
      Object.assign(whole.chosen, { backup: file, folder: small.place });
      await expect(whole.test.call('backup.restore', {})).rejects.toMatchObject({
        code: 'no-space',
        message: expect.stringMatching(/too little space|za mało miejsca/),
      });
      expect(readdirSync(small.place)).toEqual([]);
    } finally {
      small.remove();
    }
  });

  it('meets a full disk while the library is still being read', async () => {
    const { made, failure } = await failing(filling);
    expect(failure).toMatchObject(beginning('no-space', sentences.backupNotMade, /.*(?:too little space|za mało miejsca)/));
    expect(readdirSync(made.backups)).toEqual([]);
    // What is read too late must not end the program.
    await setTimeout(200);
  });

  it('has no folder any more, when it is made and when it is restored', async () => {
    const { failure } = await failing(nodeFileSystem, ({ backups }) => renameSync(backups, `${backups}-away`));
    expect(failure).toMatchObject(beginning('not-found', sentences.backupNotMade, /.*(?:is not there|nie ma)/));
    const whole = await library({ language });
    const file = await whole.make();
    rmSync(whole.restored, { recursive: true });
    await expect(whole.restore(file)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/is not there|nie ma/),
    });
    await expect(whole.restore(path.join(whole.backups, 'none.zip'))).rejects.toMatchObject(
      told('unreadable', sentences.notReadable('none.zip')),
    );
  });

  it.each([
    ['may not be written', 'EACCES', /.*(?:may not write|nie może pisać)/],
    ['is larger than its disk takes', 'EFBIG', /.*(?:files so large|tak dużych plików)/],
    ['meets an error of its disk', 'EIO', /.*(?:reported an error|zgłosił błąd)/],
  ])('%s', async (_what, code, remedy) => {
    const { made, failure } = await failing(refusing('open', code, /\.tmp$/));
    expect(failure).toMatchObject(beginning('unwritable', sentences.backupNotMade, remedy));
    expect(readdirSync(made.backups)).toEqual([]);
  });

  it('would lack a file of the library, or the library itself, names it', async () => {
    const { failure } = await failing(refusing('open', 'EACCES', /deep.b\.md$/));
    expect(failure).toMatchObject(told('unreadable', sentences.backupNotMade('Drafts', sentences.notReadable('b'))));
    const gone = await failing(nodeFileSystem, ({ test }) => renameSync(test.place, `${test.place}-away`));
    const missing = sentences.backupNotMade('Drafts', sentences.folderMissing('Drafts'));
    expect(gone.failure).toMatchObject(told('folder-missing', missing));
    expect(readdirSync(gone.made.backups)).toEqual([]);
  });
});

describe.each(['EIO', 'ENOSPC', 'EACCES'])('with every file call failing in turn by %s', (code) => {
  /** Makes each call fail once; gives how many there were. */
  const eachCall = async (
    act: (made: Library, failing: ReturnType<typeof createFailingFileSystem>, call: number) => Promise<void>,
  ) => {
    for (let call = 1; ; call += 1) {
      const failing = createFailingFileSystem();
      const made = await library({ backupFiles: failing.fileSystem });
      await act(made, failing, call);
      const failed = failing.failed();
      await made.test.studio.dispose();
      if (failed === null) return counted('file calls made to fail, one at a time', call - 1);
    }
  };
  const leftOver = (folder: string) => readdirSync(folder).filter((name) => !/^Drafts.*\.zip$/.test(name));

  it('a backup is whole or not there, and the one before it stays (R3)', async () => {
    await eachCall(async ({ make, restore, backups, restored, test }, failing, call) => {
      const before = await make();
      const bytes = readFileSync(before);
      failing.arm(call, code);
      const outcome = await make().catch((error: unknown) => error);
      failing.arm(Number.POSITIVE_INFINITY, code);
      const at = `call ${call}, ${failing.failed()}`;
      expect(readFileSync(before).equals(bytes), at).toBe(true);
      if (outcome instanceof Error) expect(outcome, at).toMatchObject({ message: expect.stringContaining('“Drafts”') });
      expect(
        readdirSync(backups).filter((name) => name.endsWith('.zip')),
        at,
      ).toHaveLength(outcome instanceof Error ? 1 : 2);
      // What could not be removed then is removed with the next one.
      const next = await make();
      expect(leftOver(backups), at).toEqual([]);
      if (call === 1) expect(contents(await restore(next))).toEqual(contents(test.place));
      rmSync(restored, { recursive: true });
    });
  }, 600_000);

  it('what is restored is there whole or not at all (R3)', async () => {
    await eachCall(async ({ make, restore, restored, test }, failing, call) => {
      const file = await make();
      failing.arm(call, code);
      const outcome = await restore(file).catch((error: unknown) => error);
      failing.arm(Number.POSITIVE_INFINITY, code);
      const at = `call ${call}, ${failing.failed()}`;
      if (outcome instanceof Error) expect(outcome, at).toMatchObject({ message: expect.stringMatching(/“Drafts .*\.zip”/) });
      else expect(contents(String(outcome)), at).toEqual(contents(test.place));
      const again = await restore(file);
      expect(contents(again), at).toEqual(contents(test.place));
      expect(readdirSync(restored), at).toHaveLength(outcome instanceof Error ? 1 : 2);
    });
  }, 600_000);
});

it('a name that is taken by a file that came meanwhile is left to it', async () => {
  const { make, restore, restored } = await library();
  const file = await make();
  writeFileSync(path.join(restored, path.basename(file, '.zip')), 'somebody else’s');
  expect(path.basename(await restore(file))).toMatch(/ 2$/);
});
