import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startWorkerLens } from '../../../../src/core/node/lens/worker-lens.ts';
import { temporaryFolder } from '../support/test-studio.ts';

const script = new URL('../../../../src/core/node/lens-worker.ts', import.meta.url);
const dictionary = path.join(import.meta.dirname, '../../../../resources/dictionaries/pl/polish.dict');

function lensOver(files: Record<string, string>, parts: { dictionary?: string } = {}) {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  return startWorkerLens({ script, root, dictionary, ...parts });
}

describe('the lens on a thread of its own', () => {
  it('reads the drafts that are there, in both languages', async () => {
    const lens = lensOver({
      'en.md': 'Sign up for my newsletter and book a free call, link in bio!\n',
      'pl.md': 'Wygrałam przetarg na budowę szkoły i jestem z siebie bardzo dumna.\n',
    });
    const read = await lens.read(['en.md', 'none.md', '../outside.md', 'pl.md']);
    expect(read.map(({ path: each, figures }) => [each, figures.verdict])).toEqual([
      ['en.md', 'promotion'],
      ['pl.md', 'promotion'],
    ]);
    for (const { revision } of read) expect(revision).toMatch(/^[0-9a-f]{64}$/);
    await lens.close();
  });

  it('reads without its dictionary, too', async () => {
    const lens = lensOver({ 'pl.md': 'Warto zapytać.\n' }, { dictionary: '/none' });
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

  it('passes over a draft that is more than its memory holds, and reads on', async () => {
    const lens = lensOver({ 'line.md': 'word '.repeat(390_000), 'short.md': 'Ask first.\n' });
    await expect(lens.read(['line.md'])).rejects.toThrow();
    expect(await lens.read(['short.md'])).toHaveLength(1);
    await lens.close();
  });

  it('says which lens it is: the same for the same script', async () => {
    expect(await lensOver({}).version()).toBe(await lensOver({}).version());
  });
});
