import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { propertiesFromEntries } from '../../../src/domain/drafts/properties-from-entries.ts';
import { DraftFile, type StudioPort } from '../../../src/renderer/draft/draft-file.ts';
import { DraftSaver } from '../../../src/renderer/draft/draft-saver.ts';
import { Recovery } from '../../../src/renderer/draft/recovery.ts';
import { openTestStudio, type TestStudio, temporaryFolder } from '../../unit/core/support/test-studio.ts';
import { studioPort } from './draft-world.ts';

const known = { ...propertiesFromEntries(new Map()), title: 'Draft' };
const words = { kind: 'body', text: 'Typed while it hung.', base: '', known } as const;

/** A draft whose next save goes on until `answer` is called. `unsaved` gives the words that are to be kept meanwhile. */
async function savingDraft(unsaved: () => Promise<typeof words> = async () => words, slowed = (call: StudioPort) => call) {
  const base = temporaryFolder();
  const studio = await openTestStudio({
    place: base,
    recovery: path.join(base, 'recovery'),
    files: { 'draft.md': '---\ntitle: Draft\n---\nThe first.\n' },
  });
  const library = (await studio.call('app.state', {})).library?.id ?? '';
  const port = slowed(studioPort(studio));
  const file = new DraftFile(port, await studio.call('drafts.read', { library, path: 'draft.md' }));
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const saver = new DraftSaver(
    port,
    file,
    { write: () => answered, unsaved, failed: () => {} },
    { pause: 1, longest: 2, retries: [] },
  );
  return { studio, port, file, saver, answer };
}

const offered = async (studio: TestStudio) => (await studio.call('recovery.list', {})).texts.map(({ id }) => id);

it('while a disk hangs in the middle of a save, what was typed is in the recovery place; when it answers, nothing is offered (R5)', async () => {
  const { studio, saver, answer } = await savingDraft();
  saver.touch();
  await vi.waitFor(async () => expect(await offered(studio)).toHaveLength(1), 10_000);
  const [id = ''] = await offered(studio);
  expect((await studio.call('recovery.read', { id })).text).toBe(words.text);
  answer();
  await vi.waitFor(async () => expect(await offered(studio)).toEqual([]), 10_000);
});

it('words that reached their file while they were being kept elsewhere are not offered as lost', async () => {
  let saved = async () => {};
  const { studio, saver, answer } = await savingDraft(async () => {
    await saved();
    return words;
  });
  let asked = false;
  saved = async () => {
    asked = true;
    answer();
    await vi.waitFor(() => expect(saver.isSaved).toBe(true));
  };
  saver.touch();
  await vi.waitFor(() => expect(asked && saver.isSaved).toBe(true), 10_000);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await offered(studio)).toEqual([]);
});

it('a window that closes right after a slow save waits until its words are no longer offered', async () => {
  const slowToForget = (port: StudioPort) => {
    const call = async (name: 'recovery.discard', input: { id: string }) => {
      if (name === 'recovery.discard') await new Promise((resolve) => setTimeout(resolve, 300));
      return port.call(name, input);
    };
    return { ...port, call: call as StudioPort['call'] };
  };
  const { studio, saver, answer } = await savingDraft(async () => words, slowToForget);
  saver.touch();
  await vi.waitFor(async () => expect(await offered(studio)).toHaveLength(1), 10_000);
  answer();
  await vi.waitFor(() => expect(saver.isSaved).toBe(true));
  await saver.secure();
  expect(await offered(studio)).toEqual([]);
});

it('of the words that come while a slow disk keeps others, only the newest wait', async () => {
  const { studio, file, port } = await savingDraft();
  let answer = () => {};
  const slowly = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked: string[] = [];
  const call = async (name: string, input: { text: string }) => {
    asked.push(input.text);
    await slowly;
    return port.call(name as 'recovery.keep', input as never);
  };
  const recovery = new Recovery({ ...port, call: call as StudioPort['call'] });
  const keep = (text: string) => recovery.keep(file, { ...words, text, properties: {} });
  const first = keep('One');
  await vi.waitFor(() => expect(asked).toEqual(['One']));
  const others = ['One two', 'One two three', 'One two three four'].map(keep);
  answer();
  await Promise.all([first, ...others]);
  expect(asked).toEqual(['One', 'One two three four']);
  await Promise.all([keep('Five'), recovery.release(), keep('Six')]);
  const [id = ''] = await offered(studio);
  expect((await studio.call('recovery.read', { id })).text).toBe('Six');
});

it('words that were let go of because their file had them are kept again when it has them no more', async () => {
  const { studio, file, port } = await savingDraft();
  const recovery = new Recovery(port);
  const keep = () => recovery.keep(file, { ...words, properties: {} });
  await keep();
  const before = studio.read('draft.md');
  studio.write('draft.md', before.replace('The first.\n', words.text));
  expect(await offered(studio)).toEqual([]);
  recovery.doubt();
  studio.write('draft.md', before);
  await keep();
  expect(await offered(studio)).toHaveLength(1);
});
