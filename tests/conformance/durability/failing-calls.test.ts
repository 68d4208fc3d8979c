import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SaveOutcome } from '../../../src/contract/drafts.ts';
import { openDiskDraftFolder } from '../../../src/core/node/disk-draft-folder.ts';
import { counted } from '../../../tools/torture/figures.ts';
import { filesBelow, openTestStudio, type TestStudio } from '../../unit/core/support/test-studio.ts';
import { createFailingFileSystem } from './failing-file-system.ts';

const old = '---\ntitle: Old name\nbyline:\n  id: abc\n---\nThe words of before.\n';
const newWords = 'The words of after.';

/** What a person does; every text that must never be lost is in the library before. */
const acts: Record<string, (test: TestStudio, revision: string) => Promise<unknown>> = {
  'saving words': (test, revision) =>
    test.call('drafts.save', { path: 'old-name.md', revision, changes: [{ start: 0, end: 20, text: newWords }] }),
  'saving a new title, which renames the file': (test, revision) =>
    test.call('drafts.save', { path: 'old-name.md', revision, properties: { title: 'Quite another' } }),
  deleting: (test) => test.call('drafts.delete', { path: 'old-name.md' }),
  'deleting and restoring': async (test) => {
    const { trashed } = await test.call('drafts.delete', { path: 'old-name.md' });
    await test.call('trash.restore', { id: trashed.id });
  },
  duplicating: (test) => test.call('drafts.duplicate', { path: 'old-name.md' }),
  'making another draft': (test) => test.call('drafts.create', { kind: 'post', title: 'Third', body: 'New.' }),
  'adding an image': (test) =>
    test.call('images.add', {
      draft: 'old-name.md',
      name: 'a.png',
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1]),
    }),
  'importing a folder': async (test) => {
    const { preview } = await lookAtFolder(test);
    return test.call('imports.start', { id: preview.id, chosen: [0, 1] });
  },
  'importing a folder and taking it back, once more if that failed': async (test) => {
    const { preview } = await lookAtFolder(test);
    const outcome = await test.call('imports.start', { id: preview.id, chosen: [0, 1] });
    if (outcome.outcome !== 'done') throw new Error('nobody stopped it');
    const takeBack = () => test.call('imports.undo', { undo: outcome.undo });
    await takeBack().catch(takeBack);
    expect(brought(test)).toBe(0);
  },
  'renaming a topic in every draft': (test) => test.call('topics.rename', { from: 'one', to: 'two' }),
};

function lookAtFolder(test: TestStudio) {
  const files = ['first.md', 'second.md'].map((name) => ({ path: `Brought/${name}`, bytes: new TextEncoder().encode('New.\n') }));
  return test.call('imports.look', { files });
}

/** The files in the library of an import of two: both or none. */
const brought = (test: TestStudio) => test.list().filter((file) => file.startsWith('Brought/')).length;

/** The whole texts of a library, wherever they stand; anything that is not the end of one text is torn. */
function tornFiles(place: string): string[] {
  return filesBelow(place)
    .filter((file) => file.endsWith('.md'))
    .filter(
      (file) => !/(?:The words of (?:before|after)\.|New\.|untouched)\n*$/.test(readFileSync(path.join(place, file), 'utf8')),
    );
}

async function tryWith(act: string, call: number, code: string) {
  const failing = createFailingFileSystem();
  const files = { 'old-name.md': old, 'other.md': 'untouched\n', 'tagged.md': '---\ntags: [one]\n---\nuntouched\n' };
  const test = await openTestStudio({ files, fileSystem: failing.fileSystem });
  const { revision } = await test.call('drafts.read', { path: 'old-name.md' });
  failing.arm(call, code);
  const outcome = await (acts[act] as (typeof acts)[string])(test, revision).then(
    (value) => value as SaveOutcome,
    (error: unknown) => error as Error,
  );
  const failed = failing.failed();
  failing.arm(Number.POSITIVE_INFINITY, code);
  await test.studio.dispose();
  return { test, outcome, failed };
}

describe.each(['EIO', 'ENOSPC', 'EACCES'])('with every file call failing in turn by %s', (code) => {
  it.each(Object.keys(acts))(
    '%s loses nothing, tears nothing and says what happened (R3)',
    async (act) => {
      for (let call = 1; ; call += 1) {
        const { test, outcome, failed } = await tryWith(act, call, code);
        if (failed === null) {
          counted('file calls made to fail, one at a time', call - 1);
          counted('texts lost or torn', 0);
          expect(call, 'hardly a call was made to fail').toBeGreaterThan(4);
          break;
        }
        const at = `call ${call}, ${failed}`;
        expect(tornFiles(test.place), at).toEqual([]);
        const texts = filesBelow(test.place)
          .filter((file) => file.endsWith('.md'))
          .map((file) => test.read(file));
        const kept = texts.some((text) => text.includes('The words of before.') || text.includes(newWords));
        expect(kept, `${at}: the draft is gone`).toBe(true);
        expect([0, 2], `${at}: half an import`).toContain(brought(test));
        expect(test.read('tagged.md'), at).toMatch(/^---\ntags: \[(?:one|two)\]\n(?:byline:\n {2}id: \S+\n)?---\nuntouched\n$/);
        if (outcome instanceof Error) expect(outcome, at).toMatchObject({ code: expect.stringMatching(/^(?!internal)/) });
        await (await openDiskDraftFolder(test.place)).sweep();
        expect(
          filesBelow(test.place).filter((file) => file.endsWith('.tmp')),
          at,
        ).toEqual([]);
      }
    },
    600_000,
  );
});
