import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../../../src/contract/bridge.ts';
import type { CallOutput } from '../../../../src/contract/calls.ts';
import type { StudioEvent } from '../../../../src/contract/events.ts';
import { createNodeStudio } from '../../../../src/core/node/node-studio.ts';
import type { Studio } from '../../../../src/core/studio.ts';
import { lensFiles } from '../../domain/insight/lens-for-tests.ts';
import { createMemorySettings } from '../support/memory-settings.ts';
import { temporaryFolder } from '../support/test-studio.ts';

const studios: Studio[] = [];
afterEach(async () => {
  for (const studio of studios.splice(0)) await studio.dispose();
});

/** The studio as the app composes it, with its index on a thread. */
function nodeStudio(library: string, dataFolder: string) {
  const shell = {
    chooseFolder: async () => null,
    chooseBackup: async () => null,
    chooseImport: async () => [],
    chooseSaveFile: async () => null,
    chooseExportFolder: async () => null,
    printWindow: async () => new Uint8Array(),
    lastInputAt: () => 0,
    confirmLink: async () => false,
    openExternal: async () => {},
    reveal: () => {},
  };
  const studio = createNodeStudio({
    ...{ version: '1', systemLanguage: 'en', settings: createMemorySettings(), shell, dataFolder, library },
    importWorker: new URL('../../../../src/core/node/import-worker.ts', import.meta.url),
    indexWorker: new URL('../../../../src/core/node/index-worker.ts', import.meta.url),
    lensWorker: new URL('../../../../src/core/node/lens-worker.ts', import.meta.url),
    lens: lensFiles,
    sampleLibrary: { source: library, documents: dataFolder },
  });
  studios.push(studio);
  const events: StudioEvent[] = [];
  studio.subscribe((event) => events.push(event));
  const ask = async (name: string, input: object = {}) => {
    const state = (await studio.dispatch('app.state', {})) as Reply<CallOutput<'app.state'>>;
    const reply = await studio.dispatch(name, { library: state.ok ? state.value.library?.id : '', ...input });
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value as { drafts: { path: string }[]; hits: { draft: { path: string } }[]; revision: string };
  };
  return { studio, events, ask };
}

describe('the studio on this computer', () => {
  it('scans, lists, finds and follows on a thread of its own, and lists at once the next time', async () => {
    const library = temporaryFolder();
    const data = temporaryFolder();
    for (let count = 0; count < 600; count += 1) writeFileSync(path.join(library, `d${count}.md`), `Draft żółw ${count}.\n`);
    const first = nodeStudio(library, data);
    await expect
      .poll(() => first.events.some(({ name, payload }) => name === 'library.scanned' && 'done' in payload && payload.done), {
        timeout: 20_000,
      })
      .toBe(true);
    expect((await first.ask('drafts.list')).drafts).toHaveLength(600);
    expect((await first.ask('drafts.search', { query: 'zolw 17' })).hits.map(({ draft }) => draft.path)).toContain('d17.md');
    const { revision } = await first.ask('drafts.read', { path: 'd1.md' });
    await first.ask('drafts.save', { path: 'd1.md', revision, changes: [{ start: 0, end: 5, text: 'Unicorn' }] });
    expect((await first.ask('drafts.search', { query: 'unicorn' })).hits).toHaveLength(1);
    writeFileSync(path.join(library, 'outside.md'), 'From outside.\n');
    await expect.poll(async () => (await first.ask('drafts.search', { query: 'outside' })).hits.length).toBe(1);
    await first.studio.dispose();

    expect(readdirSync(path.join(data, 'indexes')).filter((name) => name.endsWith('.sqlite'))).toHaveLength(1);
    const second = nodeStudio(library, data);
    expect((await second.ask('drafts.list')).drafts).toHaveLength(601);
  });

  it('goes on by itself with a reading of the library that the last end cut short', async () => {
    const library = temporaryFolder();
    const data = temporaryFolder();
    // More than could be read before the first end.
    const drafts = 200;
    for (let count = 0; count < drafts; count += 1) writeFileSync(path.join(library, `d${count}.md`), `Ask ${count} first.\n`);
    const first = nodeStudio(library, data);
    await first.ask('lens.readLibrary');
    await first.studio.dispose();

    const second = nodeStudio(library, data);
    const known = async () => (await second.ask('lens.library')) as unknown;
    await expect.poll(known, { timeout: 100_000 }).toMatchObject({ isReading: false, read: drafts });
    await second.studio.dispose();

    const third = nodeStudio(library, data);
    expect((await third.ask('lens.library')) as unknown).toMatchObject({ isReading: false, read: drafts });
  }, 120_000);

  it('starts without its last library, and says why', async () => {
    const data = temporaryFolder();
    const { studio } = nodeStudio(path.join(data, 'gone'), data);
    expect(await studio.dispatch('app.state', {})).toMatchObject({
      ok: true,
      value: { library: null, notice: expect.stringContaining('“gone” is missing') },
    });
  });
});
