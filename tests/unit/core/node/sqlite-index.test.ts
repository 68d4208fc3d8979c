import { closeSync, existsSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { createDiskLibraryReader } from '../../../../src/core/node/disk-library-reader.ts';
import { createIndexService } from '../../../../src/core/node/index/index-service.ts';
import type { LibraryIndex, SearchQuery } from '../../../../src/core/search/library-index.ts';
import { temporaryFolder } from '../support/test-studio.ts';

const nothing: SearchQuery = { query: '', topic: null, untagged: false, kind: null, status: null, language: null, limit: 200 };

/** An index over these files; its own file is kept where it can be damaged. */
async function indexOver(files: Record<string, string>, ending = 'index.sqlite') {
  const root = temporaryFolder();
  const file = path.join(temporaryFolder(), ending);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  const open = () => createIndexService(root, file, createDiskLibraryReader(root));
  const index = open();
  await index.scan(() => {});
  const found = async (query: Partial<SearchQuery>) =>
    (await index.search({ ...nothing, ...query })).map((hit) => hit.draft.path);
  return { index, open, file, root, found };
}

const files = {
  'text.md': '---\ntitle: Other\n---\nA reference stands in the text. Żółw.\n',
  'topic.md': '---\ntitle: Another\ntags: [Reference calls]\nlang: en\nbyline:\n  kind: post\n  status: ready\n---\nWords.\n',
  'title.md': '---\ntitle: The reference\nlang: pl\n---\nNothing of the kind.\n',
  'both.md': '---\ntitle: Call\n---\nA reference, and nothing else.\n',
};

describe('a search of the index', () => {
  it('puts words in the title before those in topics, and these before those in the text', async () => {
    const { found } = await indexOver(files);
    expect((await found({ query: 'reference' })).slice(0, 2)).toEqual(['title.md', 'topic.md']);
    expect(new Set(await found({ query: 'reference' }))).toEqual(new Set(Object.keys(files)));
  });

  it('wants every word somewhere, and the last one only begun', async () => {
    const { found } = await indexOver(files);
    expect(await found({ query: 'call refer' })).toEqual(['both.md']);
    expect(await found({ query: 'refer call' })).toEqual([]);
    expect(await found({ query: 'r' })).toHaveLength(4);
  });

  it.each(['zolw', 'ŻÓŁW', 'żółw', 'Zolw'])('for %s finds żółw', async (query) => {
    const { index } = await indexOver(files);
    const [hit] = await index.search({ ...nothing, query });
    expect(hit?.found.map(([start, end]) => hit.snippet.slice(start, end))).toEqual(['Żółw']);
  });

  it('filters by topic, kind, status, language, and what has no topic', async () => {
    const { found } = await indexOver(files);
    expect(await found({ topic: 'Reference calls' })).toEqual(['topic.md']);
    expect(await found({ kind: 'post' })).toEqual(['topic.md']);
    expect(await found({ status: 'ready', query: 'words' })).toEqual(['topic.md']);
    expect(await found({ language: 'pl', query: 'ref' })).toEqual(['title.md']);
    expect(new Set(await found({ untagged: true }))).toEqual(new Set(['text.md', 'title.md', 'both.md']));
    expect(await found({ query: 'reference', limit: 1 })).toEqual(['title.md']);
  });

  it.each(['"', '*', 'a" OR "b', "'; DROP TABLE drafts; --", 'NEAR(a b)', 'title:', '-x', '^', '(', '\0', '😀'])(
    'takes %j as words and no more',
    async (query) => {
      const { index } = await indexOver(files);
      await expect(index.search({ ...nothing, query })).resolves.toBeInstanceOf(Array);
      expect(await index.list()).toHaveLength(4);
    },
  );
});

describe('the index', () => {
  it('lists the last changed first, and of given paths those that are there', async () => {
    const { index, root } = await indexOver(files);
    writeFileSync(path.join(root, 'both.md'), 'changed');
    expect(await index.refresh(['both.md'])).toMatchObject({ changed: { 'both.md': expect.any(String) } });
    expect((await index.list())[0]?.path).toBe('both.md');
    expect((await index.list(['none.md', 'text.md'])).map(({ path: each }) => each)).toEqual(['text.md']);
  });

  it('stands in its file at the next start, and a scan then reads nothing', async () => {
    const { index, open } = await indexOver(files);
    await index.close();
    const again = open();
    expect(await again.list()).toHaveLength(4);
    let total = -1;
    await again.scan((progress) => {
      total = progress.total;
    });
    expect(total).toBe(0);
    await again.close();
  });

  it('tells a moved file by its id, or without one by its bytes', async () => {
    const { index, root } = await indexOver({ 'a.md': '---\nbyline:\n  id: one\n---\nOld.\n', 'b.md': 'Same bytes.\n' });
    const { renameSync } = await import('node:fs');
    renameSync(path.join(root, 'a.md'), path.join(root, 'c.md'));
    writeFileSync(path.join(root, 'c.md'), '---\nbyline:\n  id: one\n---\nNew.\n');
    renameSync(path.join(root, 'b.md'), path.join(root, 'd.md'));
    expect((await index.scan(() => {})).renamed).toEqual({ 'a.md': 'c.md', 'b.md': 'd.md' });
  });

  it('counts by status, channel and topic', async () => {
    const { index } = await indexOver(files);
    expect(await index.counts()).toEqual({
      statuses: { idea: 0, drafting: 3, ready: 1, published: 0 },
      untagged: 3,
      channels: {},
    });
    expect(await index.topics()).toEqual({ 'Reference calls': 1 });
    expect(await index.withTopic('Reference calls')).toEqual(['topic.md']);
  });
});

describe('what the lens said', () => {
  const said = { sentences: 1, promotion: 0, value: 1, shares: { useful: 1, dialogue: 0, neutral: 0, aboutMe: 0 } };
  const figures = { ...said, verdict: 'value' as const };
  const readAs = async (index: LibraryIndex, each: string) => ({
    path: each,
    revision: (await index.find(each))?.revision ?? '',
    figures,
  });

  it('is kept by text, stands at the next start, and counts', async () => {
    const { index, open } = await indexOver(files);
    expect(await index.keepFigures('one', [await readAs(index, 'both.md')])).toEqual(['both.md']);
    await index.close();
    const again = open();
    expect(await again.figures(['both.md', 'text.md', 'none.md'], 'one')).toEqual([{ path: 'both.md', figures }]);
    expect(await again.readCount('one')).toEqual({ read: 1, total: 4 });
    expect(new Set(await again.unread('one'))).toEqual(new Set(['text.md', 'topic.md', 'title.md']));
    await again.close();
  });

  it('is not taken for what another lens says, nor for another text', async () => {
    const { index, root } = await indexOver(files);
    const kept = await readAs(index, 'both.md');
    await index.keepFigures('one', [kept]);
    expect(await index.figures(['both.md'], 'two')).toEqual([]);
    writeFileSync(path.join(root, 'both.md'), 'Other words.\n');
    await index.refresh(['both.md']);
    expect(await index.figures(['both.md'], 'one')).toEqual([]);
    expect(await index.keepFigures('one', [kept])).toEqual([]);
    expect(await index.unread('one')).toHaveLength(4);
  });

  it('follows a draft to its new name, and is forgotten with its text', async () => {
    const { index, root } = await indexOver(files);
    await index.keepFigures('one', [await readAs(index, 'both.md'), await readAs(index, 'text.md')]);
    const { renameSync, rmSync } = await import('node:fs');
    renameSync(path.join(root, 'both.md'), path.join(root, 'moved.md'));
    rmSync(path.join(root, 'text.md'));
    await index.scan(() => {});
    expect(await index.figures(['moved.md'], 'one')).toHaveLength(1);
    await index.forgetFigures('one');
    writeFileSync(path.join(root, 'text.md'), files['text.md']);
    await index.refresh(['text.md']);
    expect(await index.figures(['moved.md', 'text.md'], 'one')).toHaveLength(1);
  });
});

/** Opens the damaged index as a start does, and asks it; it must answer, and be whole after a scan. */
async function startsWith(open: () => LibraryIndex, what: string) {
  const index = open();
  let emptied = 0;
  index.watch({ changed: () => {}, availabilityChanged: () => {}, emptied: () => (emptied += 1) });
  await index.list();
  await index.search({ ...nothing, query: 'reference' });
  await index.scan(() => {}).catch(() => index.scan(() => {}));
  expect(await index.search({ ...nothing, query: 'reference' }), what).toHaveLength(4);
  expect(await index.list(), what).toHaveLength(4);
  await index.close();
  return emptied;
}

describe('a damaged index (R16)', () => {
  it('cut anywhere never blocks a start', async () => {
    const { index, open, file } = await indexOver(files);
    await index.close();
    const sound = readFileSync(file);
    for (let cut = 0; cut < 200; cut += 1) {
      writeFileSync(file, sound);
      truncateSync(file, Math.floor((sound.length * cut) / 200));
      await startsWith(open, `cut at ${cut}/200`);
    }
  });

  it('of zeros, of another kind, or a folder in its place is made anew', async () => {
    const { index, open, file } = await indexOver(files);
    await index.close();
    const sound = readFileSync(file);
    for (const content of [Buffer.alloc(sound.length), Buffer.from('not a database'), Buffer.alloc(0)]) {
      writeFileSync(file, content);
      await startsWith(open, 'other content');
    }
  });

  it('of a later version is made anew', async () => {
    const { index, open, file } = await indexOver(files);
    await index.close();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 999');
    database.close();
    await startsWith(open, 'later version');
  });

  it('with flipped bits answers, if only after a scan', async () => {
    const { index, open, file } = await indexOver(files);
    await index.close();
    const sound = readFileSync(file);
    for (let flip = 0; flip < 60; flip += 1) {
      writeFileSync(file, sound);
      const handle = openSync(file, 'r+');
      writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, Math.floor((sound.length * flip) / 60));
      closeSync(handle);
      const damaged = open();
      await damaged.list().catch(() => []);
      await damaged.close();
    }
    expect(existsSync(file)).toBe(true);
  });

  it('that cannot be kept on the disk is kept in memory', async () => {
    const { found } = await indexOver(files, '\0');
    expect(await found({ query: 'reference' })).toHaveLength(4);
  });
});

describe('a suggestion of topics', () => {
  const tagged = (topic: string, text: string) => `---\ntags: [${topic}]\n---\n${text}\n`;

  it('comes from the tagged drafts, and follows their changes', async () => {
    const { index, root } = await indexOver({
      'a.md': tagged('Hiring', 'The candidate was asked about the reference in the interview.'),
      'b.md': tagged('Hiring', 'A reference call says little about the candidate after an interview.'),
      'c.md': tagged('Cooking', 'The sourdough rose slowly, with flour, water and salt.'),
      'd.md': tagged('Cooking', 'Soup of sourdough bread with garlic, flour and salt.'),
      'new.md': 'Words.\n',
    });
    const text = 'What to ask a candidate in an interview, and whom to call for a reference.';
    expect(await index.suggest('new.md', text)).toEqual([
      { name: 'Hiring', words: expect.arrayContaining(['candidate', 'interview']) },
    ]);
    expect(await index.suggest('new.md', 'Nothing of the kind was ever said.')).toEqual([]);
    for (const file of ['a.md', 'b.md']) writeFileSync(path.join(root, file), 'Empty.\n');
    await index.refresh(['a.md', 'b.md']);
    expect(await index.suggest('new.md', text)).toEqual([]);
  });
});
