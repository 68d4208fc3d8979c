import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LensFiles } from '../../../../src/core/node/lens/disk-lens.ts';
import { startWorkerLens } from '../../../../src/core/node/lens/worker-lens.ts';
import { lensFiles, scorer } from '../../domain/insight/lens-for-tests.ts';
import { temporaryFolder } from '../support/test-studio.ts';

const script = new URL('../../../../src/core/node/lens-worker.ts', import.meta.url);

function lensOver(files: Record<string, string>, parts: Partial<LensFiles> = {}) {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  return startWorkerLens({ script, root, files: { ...lensFiles, ...parts } });
}

describe('the lens on a thread of its own', () => {
  it('reads the drafts that are there, in both languages', async () => {
    const lens = lensOver({
      'en.md': 'Sign up for my newsletter, link in bio! Book a free call. Only three spots are left.\n',
      'pl.md': 'Zapisz się na mój kurs. Zostały ostatnie miejsca! Kup teraz z rabatem 50 %.\n',
    });
    const read = await lens.read(['en.md', 'none.md', '../outside.md', 'pl.md']);
    expect(read.map(({ path: each, figures }) => [each, figures.sentences])).toEqual([
      ['en.md', 3],
      ['pl.md', 3],
    ]);
    for (const { figures } of read) expect(figures.promotion).toBeGreaterThan(0.2);
    for (const { revision } of read) expect(revision).toMatch(/^[0-9a-f]{64}$/);
    await lens.close();
  });

  it('reads without its dictionary, too', async () => {
    const lens = lensOver({ 'pl.md': 'Warto zapytać.\n' }, { polishDictionary: '/none' });
    expect(await lens.read(['pl.md'])).toHaveLength(1);
    await lens.close();
  });

  it('fails what is being read when it is closed, and starts anew when it is asked again', async () => {
    const lens = lensOver({ 'long.md': 'Ask first, because it helps. '.repeat(20_000), 'short.md': 'Ask first.\n' });
    const reading = lens.read(['long.md', 'long.md', 'long.md']);
    const failed = expect(reading).rejects.toThrow('ended');
    await lens.close();
    await failed;
    expect(await lens.read(['short.md'])).toHaveLength(1);
    await lens.close();
  });

  it('comes to an end with a draft without a single full stop, and reads on', async () => {
    const lens = lensOver({ 'line.md': 'word '.repeat(390_000), 'short.md': 'Ask first.\n' });
    expect((await lens.read(['line.md'])).map(({ figures }) => figures.sentences)).toEqual([1]);
    expect(await lens.read(['short.md'])).toHaveLength(1);
    await lens.close();
  });

  it('lends its model for a draft that is open while it reads others, and says why it could not', async () => {
    const pieces = [0, 581, 3307, 5, 2];
    const lens = lensOver({ 'long.md': 'Ask first, because it helps. '.repeat(2_000) });
    let isRead = false;
    const reading = lens.read(['long.md']).then(() => {
      isRead = true;
    });
    const scores = await lens.score(pieces);
    expect(isRead).toBe(false);
    expect([...scores]).toEqual([...(await (await scorer()).score(pieces))]);
    await expect(lens.score([0, 999_999, 2])).rejects.toThrow('cannot read this window');
    expect((await lens.score(pieces)).length).toBe(scores.length);
    await lens.close();
    await reading.catch(() => {});
  });

  it('says which lens it is: the same for the same script', async () => {
    expect(await lensOver({}).version()).toBe(await lensOver({}).version());
  });
});
