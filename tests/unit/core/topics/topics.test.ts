import { describe, expect, it } from 'vitest';
import { StudioError } from '../../../../src/contract/errors.ts';
import { digest } from '../../../../src/core/node/digest.ts';
import { createTopicFile } from '../../../../src/core/topics/topic-file.ts';
import { createTopics } from '../../../../src/core/topics/topics.ts';
import { libraryFolder } from '../support/library-folder.ts';

/** Topics over drafts that are kept in a table; `locked` ones cannot be written. */
async function topicsOver(drafts: Record<string, string[]>, locked: string[] = []) {
  const library = await libraryFolder();
  let ids = 0;
  const withTopic = async (topic: string) => Object.keys(drafts).filter((path) => drafts[path]?.includes(topic));
  const topics = createTopics({
    file: createTopicFile({ folder: library.folder, digest }),
    async carried() {
      const counts: Record<string, number> = {};
      for (const topic of Object.values(drafts).flat()) counts[topic] = (counts[topic] ?? 0) + 1;
      return counts;
    },
    withTopic,
    drafts: {
      topicsOf: async (path) => drafts[path] ?? [],
      async setTopics(path, wanted) {
        if (locked.includes(path)) throw new StudioError('unwritable', 'locked');
        drafts[path] = wanted;
      },
    },
    createId() {
      ids += 1;
      return `undo-${ids}`;
    },
    changed() {},
  });
  return { topics, drafts, ...library };
}

describe('the topics of a library', () => {
  it('are those with a role and those that drafts carry, with their counts', async () => {
    const { topics } = await topicsOver({ 'a.md': ['Hiring', 'Cooking'], 'b.md': ['Hiring'] });
    await topics.create('Labour law', 'curious');
    await topics.setRole('Hiring', 'primary');
    expect(await topics.list()).toEqual([
      { name: 'Labour law', role: 'curious', parent: null, share: null, drafts: 0 },
      { name: 'Hiring', role: 'primary', parent: null, share: null, drafts: 2 },
      { name: 'Cooking', role: 'secondary', parent: null, share: null, drafts: 1 },
    ]);
    await expect(topics.create('Cooking', 'secondary')).rejects.toThrow(/already a topic “Cooking”/);
  });

  it('allow two primary ones; a third names both and asks', async () => {
    const { topics } = await topicsOver({ 'a.md': ['A', 'B', 'C'] });
    await topics.setRole('A', 'primary');
    await topics.setRole('B', 'primary');
    await expect(topics.setRole('C', 'primary')).rejects.toThrow(/“A” and “B”/);
    await topics.setRole('C', 'primary', 'A');
    expect((await topics.list()).map(({ name, role }) => [name, role])).toEqual([
      ['A', 'secondary'],
      ['B', 'primary'],
      ['C', 'primary'],
    ]);
  });

  it('keep what a person wrote around them in the file', async () => {
    const { topics, read, write } = await topicsOver({});
    write(
      '.byline/topics.yaml',
      '# my topics\ntopics:\n  - name: Hiring # since 2019\n    role: primary\n    since: 2019\n  - name: Cooking\n    role: offwork\n',
    );
    await topics.setRole('Hiring', 'secondary');
    await topics.rename('Hiring', 'Rekrutacja');
    expect(read('.byline/topics.yaml')).toContain('# my topics');
    expect(read('.byline/topics.yaml')).toMatch(/name: Rekrutacja # since 2019\n {4}role: secondary\n {4}since: 2019/);
  });

  it('refuse to stand under themselves, and follow their parent’s new name', async () => {
    const { topics } = await topicsOver({ 'a.md': ['A', 'B'] });
    await topics.setParent('B', 'A');
    await expect(topics.setParent('A', 'B')).rejects.toThrow(/cannot be its own parent topic/);
    await topics.rename('A', 'Z');
    expect((await topics.list()).find((topic) => topic.name === 'B')?.parent).toBe('Z');
  });
});

describe('renaming, merging and deleting a topic', () => {
  it('rewrite every draft, and are taken back as one act', async () => {
    const { topics, drafts } = await topicsOver({ 'a.md': ['Hiring', 'Cooking'], 'b.md': ['Hiring'], 'c.md': ['Cooking'] });
    await topics.setRole('Hiring', 'primary');
    const { undo, ...told } = await topics.rename('Hiring', 'Rekrutacja');
    expect(told).toEqual({ drafts: 2, skipped: [] });
    expect(drafts).toEqual({ 'a.md': ['Rekrutacja', 'Cooking'], 'b.md': ['Rekrutacja'], 'c.md': ['Cooking'] });
    expect((await topics.list())[0]).toMatchObject({ name: 'Rekrutacja', role: 'primary' });

    const redo = await topics.undo(undo);
    expect(drafts).toEqual({ 'a.md': ['Hiring', 'Cooking'], 'b.md': ['Hiring'], 'c.md': ['Cooking'] });
    expect((await topics.list())[0]).toMatchObject({ name: 'Hiring', role: 'primary' });
    await topics.undo(redo.undo);
    expect(drafts['b.md']).toEqual(['Rekrutacja']);
    await expect(topics.undo(undo)).rejects.toThrow(/can no longer be undone/);
  });

  it('merge without a doubled topic, and give children a new parent', async () => {
    const { topics, drafts } = await topicsOver({ 'a.md': ['Hiring', 'Recruitment'], 'b.md': ['Recruitment', 'Law'] });
    await topics.setParent('Law', 'Recruitment');
    await topics.merge('Recruitment', 'Hiring');
    expect(drafts).toEqual({ 'a.md': ['Hiring'], 'b.md': ['Hiring', 'Law'] });
    expect((await topics.list()).find((topic) => topic.name === 'Law')?.parent).toBe('Hiring');
    await expect(topics.merge('Hiring', 'Nothing')).rejects.toThrow(/no topic “Nothing”/);
  });

  it('say which drafts could not be rewritten, and do the others', async () => {
    const { topics, drafts } = await topicsOver({ 'a.md': ['Hiring'], 'locked.md': ['Hiring'] }, ['locked.md']);
    expect(await topics.delete('Hiring')).toMatchObject({ drafts: 1, skipped: ['locked.md'] });
    expect(drafts).toEqual({ 'a.md': [], 'locked.md': ['Hiring'] });
  });

  it('leave a draft alone whose topics were changed before the undo', async () => {
    const { topics, drafts } = await topicsOver({ 'a.md': ['Hiring'], 'b.md': ['Hiring'] });
    const { undo } = await topics.delete('Hiring');
    drafts['b.md'] = ['Cooking'];
    expect(await topics.undo(undo)).toMatchObject({ drafts: 1, skipped: ['b.md'] });
    expect(drafts).toEqual({ 'a.md': ['Hiring'], 'b.md': ['Cooking'] });
  });
});
