import { expect, it } from 'vitest';
import { openTestStudio, type TestStudio } from '../support/test-studio.ts';

const rounds = 100;

/** A window that goes on from what the last save answered, as the editor does. */
async function openWindow(test: TestStudio) {
  let { revision, body } = await test.call('drafts.read', { path: 'a.md' });
  return {
    async writeBehind(block: string, words: string) {
      const at = body.indexOf(block) + block.length;
      const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: at, end: at, text: words }] });
      if (saved.outcome === 'conflict') throw new Error('a conflict between different blocks');
      revision = saved.revision;
      body = saved.outcome === 'merged' ? saved.body : `${body.slice(0, at)}${words}${body.slice(at)}`;
    },
  };
}

it('two windows on one folder, each a hundred saves to a paragraph of its own, lose no word of each other (R8)', async () => {
  const first = await openTestStudio({ files: { 'a.md': 'Mine.\n\nBetween.\n\nTheirs.\n' } });
  const second = await openTestStudio({ place: first.place });
  const [mine, theirs] = [await openWindow(first), await openWindow(second)];
  for (let round = 0; round < rounds; round += 1) {
    await mine.writeBehind('Mine.', ` m${round}.`);
    await theirs.writeBehind('Theirs.', ` t${round}.`);
  }
  for (let round = 0; round < rounds; round += 1) {
    expect(first.read('a.md')).toContain(` m${round}.`);
    expect(first.read('a.md')).toContain(` t${round}.`);
  }
  expect(first.list().filter((file) => file.endsWith('.md') && !file.startsWith('.byline'))).toEqual(['a.md']);
});
