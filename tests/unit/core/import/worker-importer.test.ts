import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkerImporter } from '../../../../src/core/node/import/worker-importer.ts';
import { openTestStudio, temporaryFolder } from '../support/test-studio.ts';

const importer = createWorkerImporter(new URL('../../../../src/core/node/import-worker.ts', import.meta.url));

describe('an import that is read on a thread of its own', () => {
  it('comes in as on any other, and tells how far it is', async () => {
    const place = path.join(temporaryFolder(), 'note.html');
    writeFileSync(place, '<p>Words of a <b>page</b>.</p>');
    const test = await openTestStudio({ importer, shell: { chooseImport: async () => [place] } });
    const { preview } = await test.call('imports.choose', { from: 'files' });
    expect(await test.heard('imports.progressed')).toEqual({ stage: 'reading', done: 1, total: 1 });
    await test.call('imports.start', { id: preview?.id ?? '', chosen: [0] });
    expect(test.read('note.md')).toContain('Words of a **page**.');
  }, 60_000);

  it('fails with its own sentence when it is stopped, and when there is nothing in it', async () => {
    const reading = importer.read({ kind: 'bytes', files: [{ path: 'a.md', bytes: new Uint8Array([65]) }] }, () => {});
    reading.stop();
    await expect(reading.found).rejects.toMatchObject({ code: 'not-found' });
    const nothing = importer.read({ kind: 'bytes', files: [{ path: 'a.bin', bytes: new Uint8Array([65]) }] }, () => {});
    await expect(nothing.found).rejects.toMatchObject({
      code: 'invalid-input',
      sentence: { pl: expect.stringContaining('nie ma niczego') },
    });
  }, 60_000);
});
