import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentWords } from '../../../../src/core/node/import/document-words.ts';
import { openGiven } from '../../../../src/core/node/import/given-files.ts';
import { readImport } from '../../../../src/core/node/import/read-import.ts';
import { openTestStudio, temporaryFolder } from '../support/test-studio.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const count = 5;

/** Five drafts with a picture each. */
function given(): string {
  const place = temporaryFolder();
  for (let each = 1; each <= count; each += 1) {
    writeFileSync(path.join(place, `${each}.md`), `Draft ${each}.\n\n![](${each}.png)\n`);
    writeFileSync(path.join(place, `${each}.png`), Buffer.concat([png, Buffer.from([each])]));
  }
  return place;
}

/** A studio on one library beside another one, which is opened when the picture `at` is about to be written. */
async function importing(at: number) {
  const other = temporaryFolder();
  writeFileSync(path.join(other, 'theirs.md'), 'Theirs.\n');
  let read = 0;
  let opening: Promise<unknown> = Promise.resolve();
  const test = await openTestStudio({
    files: { 'mine.md': 'Mine.\n' },
    shell: { chooseFolder: async () => other, chooseImport: async () => [given()] },
    importer: {
      read: (from, progress) => ({ found: readImport(from, progress), stop: () => {} }),
      words: documentWords,
      async open(from) {
        const files = await openGiven(from);
        const readFile = (file: string, limit: number) => {
          read += 1;
          if (read === at) opening = test.call('library.choose', {});
          return files.read(file, limit);
        };
        return { read: readFile, close: () => files.close() };
      },
    },
  });
  const library = (await test.call('app.state', {})).library?.id ?? '';
  const { preview } = await test.call('imports.choose', { from: 'folder' });
  const start = () =>
    test.call('imports.start', { library, id: preview?.id ?? '', chosen: Array.from({ length: count }, (_, place) => place) });
  const filesOf = async (place: string) =>
    (await openTestStudio({ place })).list().filter((file) => !file.startsWith('.byline/'));
  return { test, library, other, start, opened: () => opening, filesOf };
}

describe('an import during which another library is opened', () => {
  it.each([1, 3, count])('at draft %i of 5 leaves nothing in either', async (at) => {
    const { test, other, start, opened, filesOf } = await importing(at);
    expect(await start()).toEqual({ outcome: 'stopped' });
    await opened();
    expect((await test.call('app.state', {})).library?.folder).toBe(other);
    expect([await filesOf(test.place), await filesOf(other)]).toEqual([['mine.md'], ['theirs.md']]);
    expect(test.warnings).toEqual([]);
  });

  it('while it is taken back is taken back whole', async () => {
    const { test, library, other, start, filesOf } = await importing(0);
    const done = await start();
    if (done.outcome !== 'done') throw new Error('stopped');
    const undone = test.call('imports.undo', { library, undo: done.undo });
    await test.call('library.choose', {});
    expect(await undone).toEqual({ trashed: count });
    expect([await filesOf(test.place), await filesOf(other)]).toEqual([['mine.md'], ['theirs.md']]);
  });

  it('right after it ended has its undo where it belongs, and nowhere else', async () => {
    const { test, library, other, start, filesOf } = await importing(0);
    const done = await start();
    if (done.outcome !== 'done') throw new Error('stopped');
    const there = await test.call('library.choose', {});
    for (const id of [library, there.library?.id ?? ''])
      await expect(test.call('imports.undo', { library: id, undo: done.undo })).rejects.toMatchObject({
        code: expect.any(String),
      });
    await test.call('library.reopen', { recent: 1 });
    expect(await test.call('imports.undo', { library, undo: done.undo })).toEqual({ trashed: count });
    expect([await filesOf(test.place), await filesOf(other)]).toEqual([['mine.md'], ['theirs.md']]);
  });
});
