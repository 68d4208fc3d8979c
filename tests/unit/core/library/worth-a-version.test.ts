import { describe, expect, it } from 'vitest';
import { versionsToDrop } from '../../../../src/core/library/thinning.ts';
import { openTestStudio, type TestStudio } from '../support/test-studio.ts';

const head = `---\ntitle: Short\ndescription: ${'About it. '.repeat(60)}\n---\n`;
const words = 'A short post of a few words.\n';

async function bodies(test: TestStudio, file = 'a.md'): Promise<string[]> {
  const { versions } = await test.call('history.list', { path: file });
  return Promise.all(versions.map(async ({ version }) => (await test.call('history.read', { path: file, version })).body));
}

/** Brings the body to each of these texts, a second after the other. */
async function writing(texts: readonly string[], front = '') {
  const clock = { time: Date.UTC(2026, 2, 1, 12) };
  const test = await openTestStudio({ files: { 'a.md': `${front}Start.\n` }, now: () => clock.time });
  let { revision, body } = await test.call('drafts.read', { path: 'a.md' });
  for (const text of texts) {
    clock.time += 1000;
    const changes = [{ start: 0, end: body.length, text }];
    ({ revision } = await test.call('drafts.save', { path: 'a.md', revision, changes }));
    body = text;
  }
  return test;
}

describe('a draft that is emptied here', () => {
  it.each([
    ['without a front matter', ''],
    ['under a long front matter', head],
  ])('has a version of what stood there, however short, %s (R22)', async (_how, front) => {
    expect(await bodies(await writing([words, ''], front))).toContain(words);
  });

  it('has a version of what stood there when it is emptied letter by letter (R22)', async () => {
    const fewer = Array.from({ length: words.length }, (_, index) => words.slice(0, words.length - 1 - index));
    expect((await bodies(await writing([words, ...fewer]))).join()).toContain(words.trim());
  });

  it('has one of a long text that went sentence by sentence, too (R22)', async () => {
    const sentences = Array.from({ length: 60 }, (_, index) => `Sentence number ${index}. `);
    const fewer = sentences.map((_, index) => sentences.slice(0, sentences.length - index).join(''));
    expect(await bodies(await writing(fewer))).toContain(sentences.join(''));
  });

  it('has no version more while its words are only changed', async () => {
    expect(await bodies(await writing([words, `${words}More.\n`, words, `${words}Others.\n`]))).toHaveLength(1);
  });

  it('keeps the version before it was emptied when versions are thinned', () => {
    const hour = 3_600_000;
    const [first, full, empty] = [10 * hour, 10 * hour + 60_000, 10 * hour + 120_000];
    const sizes = new Map([
      [first, 10],
      [full, 120],
      [empty, 2],
    ]);
    expect(versionsToDrop([first, full, empty], 20 * hour, { sizes, sizeNow: 2 })).toEqual([empty]);
  });
});

describe('a burst of changes from outside', () => {
  /** Fifty states in ten seconds, each of which an open window sees and shows. */
  async function burst(act: (test: TestStudio, count: number) => Promise<void> = async () => {}) {
    const clock = { time: Date.UTC(2026, 2, 1, 12) };
    const test = await openTestStudio({ files: { 'a.md': 'Own words.\n\nState.\n' }, now: () => clock.time });
    let { revision } = await test.call('drafts.read', { path: 'a.md' });
    for (let count = 1; count <= 50; count += 1) {
      clock.time += 200;
      test.write('a.md', test.read('a.md').replace(/State.*/, `State ${count}.`));
      const now = await test.call('drafts.read', { path: 'a.md' });
      await test.call('history.keep', { path: 'a.md', revision });
      revision = now.revision;
      await act(test, count);
      ({ revision } = await test.call('drafts.read', { path: 'a.md' }));
    }
    return test;
  }

  it('keeps the first and the last of it, and does not flood the history', async () => {
    const kept = await bodies(await burst());
    expect(kept.at(-1)).toBe('Own words.\n\nState.\n');
    expect(kept[0]).toBe('Own words.\n\nState 49.\n');
    expect(kept.length).toBeLessThanOrEqual(3);
  });

  it('never drops a state that was written here, nor one that was named or asked for', async () => {
    const test = await burst(async (now, count) => {
      const { revision } = await now.call('drafts.read', { path: 'a.md' });
      if (count === 10) {
        await now.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 3, text: 'My' }] });
        now.write('aside.md', now.read('a.md'));
      }
      if (count === 11) now.write('a.md', now.read('a.md').replace('My', 'Their'));
      if (count === 20) await now.call('history.keep', { path: 'a.md' });
    });
    const kept = (await bodies(test)).join();
    expect(kept).toContain('My words.\n\nState 10.');
    expect(kept).toContain('State 20.');
    expect((await bodies(test)).length).toBeLessThanOrEqual(8);
  });
});
