import { chmodSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, openTestStudio, type TestStudio, temporaryFolder } from '../support/test-studio.ts';

const onPosix = describe.skipIf(process.platform === 'win32');
const secret = '---\ntitle: Secret\nbyline:\n  id: secret1\n---\nWords.\n';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1]);

/** A library in a folder that everybody may look into, with one draft that only its owner may read. */
async function library(options: { folder?: string } = {}) {
  const chosen = { file: null as string | null, folder: options.folder ?? null };
  const test = await openTestStudio({
    files: { 'secret.md': secret, 'open.md': 'Open words.\n' },
    shell: { chooseSaveFile: async () => chosen.file, chooseExportFolder: async () => chosen.folder },
  });
  chmodSync(path.join(test.place, 'secret.md'), 0o600);
  const read = () => test.call('drafts.read', { path: 'secret.md' });
  return { test, chosen, read };
}

/** Files that somebody else than their owner may read. */
function openToOthers(place: string): string[] {
  return filesBelow(place).filter((file) => (statSync(path.join(place, file)).mode & 0o077) !== 0);
}

/** What everybody may read in the library before anything is done. */
const usual = ['.byline/.gitignore', 'open.md'];

const acts: Record<string, (test: TestStudio) => Promise<unknown>> = {
  'keeping and naming a version': async (test) => {
    const { version } = await test.call('history.keep', { path: 'secret.md' });
    await test.call('history.name', { path: 'secret.md', version: version ?? '', name: 'Before the talk' });
  },
  deleting: (test) => test.call('drafts.delete', { path: 'secret.md' }),
  duplicating: (test) => test.call('drafts.duplicate', { path: 'secret.md' }),
  'making a piece of it': (test) =>
    test.call('drafts.create', { kind: 'post', title: 'Piece', body: 'Words.', madeOf: 'secret.md' }),
  'leaving a sentence and a word alone': async (test) => {
    await test.call('lens.dismiss', { scope: 'sentence', key: 'k', draft: 'secret1', text: 'Words.' });
    await test.call('lens.dismiss', { scope: 'spelling', key: 'w', draft: 'secret1', text: 'Words', title: 'Secret' });
  },
  'saying what a sentence is': (test) =>
    test.call('lens.answer', {
      said: 'boast',
      text: 'Words.',
      language: 'en',
      probability: 0.5,
      key: 'k',
      draft: 'secret1',
    } as never),
  'adding a picture': (test) => test.call('images.add', { draft: 'secret.md', name: 'a.png', bytes: png }),
  'typing on in one that is gone': async (test) => {
    const { revision } = await test.call('drafts.read', { path: 'secret.md' });
    rmSync(path.join(test.place, 'secret.md'));
    await test.call('drafts.save', { path: 'secret.md', revision, changes: [{ start: 0, end: 5, text: 'Lines' }] });
  },
  'saving one again that is gone': async (test) => {
    const { revision, properties, body } = await test.call('drafts.read', { path: 'secret.md' });
    rmSync(path.join(test.place, 'secret.md'));
    await test.call('drafts.saveAgain', { path: 'secret.md', revision, kind: 'body', text: body, properties } as never);
  },
  'a conflict': async (test) => {
    const { revision, body } = await test.call('drafts.read', { path: 'secret.md' });
    test.write('secret.md', secret.replace('Words', 'Their words'));
    await test.call('drafts.save', { path: 'secret.md', revision, changes: [{ start: 0, end: body.length, text: 'Mine.\n' }] });
  },
};

onPosix('of a draft that only its owner may read, nobody else may read what is left by', () => {
  it.each(Object.keys(acts))('%s', async (act) => {
    const { test, read } = await library();
    await read();
    await acts[act]?.(test);
    expect(openToOthers(test.place).filter((file) => !usual.includes(file))).toEqual([]);
  });

  it('keeping its text for recovery, and putting it back when the file is gone', async () => {
    const recovery = path.join(temporaryFolder(), 'recovery');
    const test = await openTestStudio({ files: { 'secret.md': secret }, recovery });
    chmodSync(path.join(test.place, 'secret.md'), 0o600);
    const { revision, library: id } = await test.call('drafts.read', { path: 'secret.md' });
    const unsaved = { library: id, path: 'secret.md', revision, kind: 'body', text: 'More.\n', title: 'Secret' } as const;
    const { id: kept } = await test.call('recovery.keep', unsaved as never);
    expect(openToOthers(recovery)).toEqual([]);
    rmSync(path.join(test.place, 'secret.md'));
    await test.call('recovery.take', { id: kept });
    expect(readdirSync(test.place)).toContain('secret.md');
    expect(openToOthers(test.place).filter((file) => !usual.includes(file))).toEqual([]);
  });

  it('exporting it, alone and with others', async () => {
    const folder = temporaryFolder();
    const { test, chosen } = await library({ folder });
    chosen.file = path.join(folder, 'chosen.md');
    const words = { format: 'md', content: 'Words.\n' } as const;
    await test.call('drafts.export', { path: 'secret.md', ...words });
    const { into } = await test.call('exports.chooseFolder', {});
    await test.call('drafts.export', { path: 'open.md', others: ['secret.md'], name: 'pack', ...words, into: into ?? '' });
    expect(readdirSync(folder).sort()).toEqual(['chosen.md', 'pack.md']);
    expect(openToOthers(folder)).toEqual([]);
  });
});

onPosix('what everybody may read stays so', () => {
  it('in copies, versions and exports, and when a file is written anew', async () => {
    const { test, chosen } = await library();
    const before = new Set(openToOthers(test.place));
    const folder = path.join(temporaryFolder(), 'out');
    mkdirSync(folder);
    chosen.file = path.join(folder, 'a.md');
    await test.call('drafts.export', { path: 'open.md', format: 'md', content: 'Words.\n' });
    expect(openToOthers(folder)).toEqual(['a.md']);
    await test.call('history.keep', { path: 'open.md' });
    await test.call('drafts.duplicate', { path: 'open.md' });
    const { revision } = await test.call('drafts.read', { path: 'open.md' });
    rmSync(path.join(test.place, 'open.md'));
    await test.call('drafts.save', { path: 'open.md', revision, changes: [{ start: 0, end: 4, text: 'Shut' }] });
    const made = filesBelow(test.place).filter((file) => !before.has(file) && file !== 'secret.md');
    expect(openToOthers(test.place).filter((file) => file !== 'secret.md')).toEqual([...made, 'open.md'].sort());
  });

  it('in a file that is exported over: it stays as open as its owner made it', async () => {
    const { test, chosen } = await library();
    chosen.file = path.join(temporaryFolder(), 'page.md');
    await test.call('drafts.export', { path: 'open.md', format: 'md', content: 'Words.\n' });
    chmodSync(chosen.file, 0o664);
    await test.call('drafts.export', { path: 'secret.md', format: 'md', content: 'Others.\n' });
    expect(statSync(chosen.file).mode & 0o777).toBe(0o664);
  });
});
