import { describe, expect, it } from 'vitest';
import { openTestStudio } from '../support/test-studio.ts';

const body = 'One stands here.\n\nTwo stands here.\n';
const head =
  '---\ntitle: Calls\nweather: sunny # as it was\ntags: [Hiring, Old]\nbyline:\n  id: abc\n  status: drafting\n  thesis: It holds\n---\n';

type Changes = Record<string, unknown>;

/** A draft whose front matter another program changes while properties and perhaps words are changed here. */
async function changedOnBothSides(outside: (text: string) => string, properties: Changes, words = false) {
  const test = await openTestStudio({ files: { 'a.md': head + body } });
  const { revision } = await test.call('drafts.read', { path: 'a.md' });
  test.write('a.md', outside(head + body));
  const changes = words ? [{ start: 0, end: 3, text: 'Mine' }] : [];
  const saved = await test.call('drafts.save', { path: 'a.md', revision, changes, properties });
  const texts = async (file: string) => {
    const { versions } = await test.call('history.list', { path: file });
    return Promise.all(versions.map(async ({ version }) => test.read(`${folderOf(test.list())}/${version}.md`)));
  };
  return { test, saved, texts };
}

function folderOf(files: string[]): string {
  const file = files.find((each) => each.startsWith('.byline/history/'));
  return file?.slice(0, file.lastIndexOf('/')) ?? '';
}

describe('front matter that is changed here and outside at once', () => {
  it('keeps each property from the side that changed it, keys that Byline does not know among them (R6)', async () => {
    const outside = (text: string) =>
      text
        .replace('sunny', 'rain')
        .replace('status: drafting', 'status: ready')
        .replace('title: Calls', 'title: Reference calls');
    const { test, saved } = await changedOnBothSides(outside, { thesis: 'It holds still', status: 'drafting' }, true);
    expect(saved.outcome).toBe('saved');
    expect(saved.properties).toMatchObject({ title: 'Reference calls', status: 'ready', thesis: 'It holds still' });
    const now = test.read(saved.path);
    expect(now).toContain('weather: rain # as it was');
    expect(now).toContain('Mine stands here.');
  });

  it('has the topics that either side added, and not those that either side took away (R6)', async () => {
    const outside = (text: string) => text.replace('[Hiring, Old]', '[Hiring, Old, Theirs]');
    const { saved } = await changedOnBothSides(outside, { topics: ['Hiring', 'Mine'] });
    expect(saved.properties.topics).toEqual(['Hiring', 'Theirs', 'Mine']);
  });

  it('keeps the state from outside as a version, however short the time since the last one (R6)', async () => {
    const { texts } = await changedOnBothSides((text) => text.replace('sunny', 'rain'), { thesis: 'It holds still' });
    expect((await texts('a.md')).join()).toContain('weather: rain');
  });

  it.each([
    ['status', 'status: drafting', 'status: ready', { status: 'idea' }, 'status: idea'],
    ['title', 'title: Calls', 'title: Theirs', { title: 'Mine' }, 'title: Mine (my version)'],
    ['thesis', 'thesis: It holds', 'thesis: Theirs', { thesis: 'Mine' }, 'thesis: Mine'],
  ])(
    'is a conflict when both changed the %s: the file keeps theirs, a draft beside it mine (R6)',
    async (_name, from, to, mine, kept) => {
      const outside = (text: string) => text.replace(from, to).replace('sunny', 'rain');
      const { test, saved } = await changedOnBothSides(outside, mine, true);
      if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
      expect(test.read('a.md')).toBe(outside(head + body));
      expect(test.read(saved.kept)).toContain(kept);
      expect(test.read(saved.kept)).toContain('weather: rain');
      expect(test.read(saved.kept)).toContain('Mine stands here.');
      await test.call('drafts.settle', { path: 'a.md', kept: saved.kept, choice: 'kept' });
      expect(test.read('a.md')).toContain(kept.replace(' (my version)', ''));
      expect(test.read('a.md')).toContain('weather: rain');
    },
  );

  it('is no conflict when both changed it to the same', async () => {
    const outside = (text: string) => text.replace('status: drafting', 'status: ready');
    const { saved } = await changedOnBothSides(outside, { status: 'ready' });
    expect(saved).toMatchObject({ outcome: 'saved', properties: { status: 'ready' } });
  });

  it('is a conflict when both reworded the same entry of a list', async () => {
    const answers = (quote: string) => `  answers:\n    - { author: Ewa, link: "https://e.pl", quote: ${quote} }\n`;
    const source = `${head.replace('---\nOne', '')}`.replace('  thesis', `${answers('Old')}  thesis`) + body;
    const test = await openTestStudio({ files: { 'a.md': source } });
    const { revision, properties } = await test.call('drafts.read', { path: 'a.md' });
    test.write('a.md', source.replace('quote: Old', 'quote: Theirs'));
    const mine = properties.answers.map((answer) => ({ ...answer, quote: 'Mine' }));
    const saved = await test.call('drafts.save', { path: 'a.md', revision, properties: { answers: mine } });
    expect(saved.outcome).toBe('conflict');
  });

  it('of a draft that goes out at the same moment gets the record, whatever status another program gave it', async () => {
    const test = await openTestStudio({ files: { 'a.md': head + body } });
    const { revision } = await test.call('drafts.read', { path: 'a.md' });
    test.write('a.md', (head + body).replace('status: drafting', 'status: ready'));
    const publication = { channel: 'blog', date: '2026-11-20' };
    const saved = await test.call('drafts.publish', { path: 'a.md', revision, publication });
    expect(saved).toMatchObject({ outcome: 'saved', properties: { status: 'published', publications: [publication] } });
  });
});

describe('a conflict that is settled by keeping the own text', () => {
  it('has in the history what only the front matter of the own text said', async () => {
    const { test, saved } = await changedOnBothSides((text) => text.replace('One', 'Theirs'), {}, true);
    if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
    test.write(saved.kept, test.read(saved.kept).replace('weather: sunny', 'weather: storm'));
    await test.call('drafts.settle', { path: 'a.md', kept: saved.kept, choice: 'kept' });
    const files = test.list().filter((file) => file.startsWith('.byline/history/') || file === 'a.md');
    expect(files.map((file) => test.read(file)).join()).toContain('weather: storm');
  });
});
