import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStudio, type TestStudio, temporaryFolder } from '../support/test-studio.ts';

describe('a new draft', () => {
  it('is a file at once, with what it was started with', async () => {
    const test = await openTestStudio({ now: () => new Date(2026, 2, 4, 12).getTime() });
    const made = await test.call('drafts.create', {
      kind: 'post',
      title: 'Żółw',
      topics: ['Cooking'],
      language: 'pl',
      body: 'Words.\n',
    });
    expect(made).toMatchObject({
      path: 'zolw.md',
      body: 'Words.\n',
      properties: { title: 'Żółw', kind: 'post', topics: ['Cooking'], language: 'pl' },
    });
    expect(test.read('zolw.md')).toMatch(/^---\ntitle: Żółw\ndate: 2026-03-04\n/);
    expect((await test.call('drafts.list', {})).drafts).toMatchObject([{ path: 'zolw.md', words: 1 }]);
  });

  it('takes the next free name (R17)', async () => {
    const test = await openTestStudio({ files: { 'UNTITLED.md': 'x' } });
    const first = await test.call('drafts.create', { kind: 'post' });
    const second = await test.call('drafts.create', { kind: 'post' });
    expect([first.path, second.path]).toEqual(['untitled-2.md', 'untitled-3.md']);
    expect(test.read('UNTITLED.md')).toBe('x');
  });
});

describe('a new title', () => {
  it('renames the file of a draft that Byline named, again and again', async () => {
    const test = await openTestStudio();
    const made = await test.call('drafts.create', { kind: 'post' });
    const one = await test.call('drafts.save', { path: made.path, revision: made.revision, properties: { title: 'One' } });
    const two = await test.call('drafts.save', { path: made.path, revision: one.revision, properties: { title: 'Two' } });
    expect([made.path, one.path, two.path]).toEqual(['untitled.md', 'one.md', 'two.md']);
    const told = await test.heard(
      'drafts.changed',
      ({ renamed }) => renamed['one.md'] !== undefined || renamed['untitled.md'] === 'two.md',
    );
    expect(Object.values(told.renamed)).toContain('two.md');
    expect(test.list().filter((file) => !file.startsWith('.'))).toEqual(['two.md']);
  });

  it('leaves the name that a person gave a file', async () => {
    const test = await openTestStudio({
      files: { 'My Notes.md': '---\ntitle: Old\nbyline: { id: a1 }\n---\nx', 'slug.md': '---\ntitle: Slug\n---\nx' },
    });
    for (const file of ['My Notes.md', 'slug.md']) {
      const { revision } = await test.call('drafts.read', { path: file });
      expect((await test.call('drafts.save', { path: file, revision, properties: { title: 'New' } })).path).toBe(file);
    }
  });

  it('never takes the name of another draft (R17)', async () => {
    const test = await openTestStudio({ files: { 'taken.md': 'Theirs.' } });
    const made = await test.call('drafts.create', { kind: 'post', title: 'Mine' });
    const saved = await test.call('drafts.save', { path: made.path, revision: made.revision, properties: { title: 'Taken' } });
    expect(saved.path).toBe('taken-2.md');
    expect(test.read('taken.md')).toBe('Theirs.');
  });
});

describe('a copy of a draft', () => {
  it('is a new draft that has not gone out', async () => {
    const source =
      '---\ntitle: Out\nbyline:\n  id: a1\n  status: published\n  publications:\n    - { channel: x, date: 2026-01-01 }\n---\nWords.\n';
    const test = await openTestStudio({ files: { 'sub/out.md': source } });
    const copy = await test.call('drafts.duplicate', { path: 'sub/out.md' });
    expect(copy).toMatchObject({
      path: 'sub/out-copy.md',
      body: 'Words.\n',
      properties: { title: 'Out (copy)', status: 'drafting', publications: [] },
    });
    expect(copy.properties.id).not.toBe('a1');
    expect(test.read('sub/out.md')).toBe(source);
  });
});

describe('publishing', () => {
  it('adds a record and marks the draft', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'Words.\n' } });
    const { revision } = await test.call('drafts.read', { path: 'a.md' });
    const first = await test.call('drafts.publish', {
      path: 'a.md',
      revision,
      publication: { channel: 'x', date: '2026-03-01' },
    });
    const publication = { channel: 'linkedin', date: '2026-03-02', link: 'https://example.org/1' };
    const second = await test.call('drafts.publish', { path: 'a.md', revision: first.revision, publication });
    expect(second.properties).toMatchObject({
      status: 'published',
      publications: [{ channel: 'x', date: '2026-03-01' }, publication],
    });
    expect(test.read('a.md')).toMatch(/\nWords\.\n$/);
  });
});

describe('a file that is no editable draft', () => {
  const strange: Record<string, string | Uint8Array> = {
    'latin.md': Buffer.from([0x7a, 0xf3, 0xb3, 0x77]),
    'wide.md': Buffer.from('\uFEFFżółw', 'utf16le'),
    'nul.md': 'a\0b',
    'huge.md': `# Huge\n\n${'A line of words.\n'.repeat(200_000)}`,
    'broken.md': '---\ntitle: [\n---\nWords.\n',
  };

  it('is listed, and shown with the reason (R12, R13)', async () => {
    const test = await openTestStudio({ files: strange });
    const { drafts } = await test.call('drafts.list', {});
    expect(Object.fromEntries(drafts.map(({ path: file, access }) => [file, access]))).toEqual({
      'latin.md': 'read-only',
      'wide.md': 'read-only',
      'nul.md': 'read-only',
      'huge.md': 'read-only',
      'broken.md': 'source',
    });
    for (const file of Object.keys(strange)) {
      expect((await test.call('drafts.read', { path: file })).notice).toMatch(/“(?:latin|wide|nul|huge|broken)”/);
    }
    expect((await test.call('drafts.read', { path: 'wide.md' })).body).toContain('żółw');
    expect((await test.call('drafts.read', { path: 'huge.md' })).body.length).toBeLessThanOrEqual(2_000_000);
  });

  it('is never written to by a save (R12, R13)', async () => {
    const test = await openTestStudio({ files: strange });
    for (const [file, content] of Object.entries(strange)) {
      const { revision } = await test.call('drafts.read', { path: file });
      const changes = [{ start: 0, end: 1, text: 'X' }];
      await expect(test.call('drafts.save', { path: file, revision, changes })).rejects.toMatchObject({ code: 'invalid-input' });
      await expect(test.call('drafts.save', { path: file, revision, properties: { title: 'X' } })).rejects.toMatchObject({
        code: 'invalid-input',
      });
      expect(readFileSync(path.join(test.place, file)).equals(Buffer.from(content))).toBe(true);
    }
  });

  it('can be put right as source, once its writer has looked at it', async () => {
    const test = await openTestStudio({ files: strange });
    const { revision, source } = await test.call('drafts.source', { path: 'broken.md' });
    const mended = await test.call('drafts.saveSource', { path: 'broken.md', revision, source: source.replace('[', 'Mended') });
    expect(mended).toMatchObject({ outcome: 'saved', draft: { access: 'editable', properties: { title: 'Mended' } } });
    test.write('broken.md', 'changed outside');
    const late = await test.call('drafts.saveSource', { path: 'broken.md', revision: mended.draft.revision, source: 'mine' });
    expect(late).toMatchObject({ outcome: 'conflict', draft: { body: 'changed outside' }, kept: { body: 'mine' } });
    expect(test.list().filter((file) => test.read(file) === 'mine' || test.read(file).includes('mine'))).toHaveLength(1);
    expect(test.read('broken.md')).toBe('changed outside');
  });
});

describe('links in a library', () => {
  it('are followed inside and stay links; a file outside is shown for reading only, a folder outside not at all (R18)', async () => {
    const outside = temporaryFolder();
    writeFileSync(path.join(outside, 'secret.md'), 'Secret.');
    const test = await openTestStudio({ files: { 'real/a.md': 'Real.\n', 'plain.txt': 'Text.\n' } });
    symlinkSync('real/a.md', path.join(test.place, 'link.md'));
    symlinkSync('plain.txt', path.join(test.place, 'text.md'));
    symlinkSync(path.join(outside, 'secret.md'), path.join(test.place, 'out.md'));
    symlinkSync(outside, path.join(test.place, 'outside'));
    symlinkSync('..', path.join(test.place, 'real/loop'));
    const again = await openTestStudio({ place: test.place });
    const { drafts } = await again.call('drafts.list', {});
    expect(drafts.map(({ path: file, access }) => [file, access]).sort()).toEqual([
      ['out.md', 'read-only'],
      ['real/a.md', 'editable'],
      ['text.md', 'editable'],
    ]);

    const { revision } = await again.call('drafts.read', { path: 'link.md' });
    await again.call('drafts.save', { path: 'link.md', revision, changes: [{ start: 0, end: 4, text: 'Through' }] });
    expect(again.read('real/a.md')).toBe('Through.\n');
    const { lstatSync } = await import('node:fs');
    expect(lstatSync(path.join(test.place, 'link.md')).isSymbolicLink()).toBe(true);

    const linked = await again.call('drafts.read', { path: 'out.md' });
    expect(linked).toMatchObject({
      access: 'read-only',
      body: 'Secret.',
      notice: expect.stringContaining('outside the library'),
    });
    await expect(again.call('drafts.read', { path: 'outside/secret.md' })).rejects.toMatchObject({ code: 'invalid-input' });
    const changes = [{ start: 0, end: 1, text: 'X' }];
    const saving = again.call('drafts.save', { path: 'out.md', revision: linked.revision, changes });
    await expect(saving).rejects.toMatchObject({ code: 'invalid-input' });
    for (const file of ['out.md', 'outside/secret.md']) {
      await expect(again.call('drafts.delete', { path: file })).rejects.toMatchObject({ code: 'invalid-input' });
      await expect(again.call('drafts.duplicate', { path: file })).rejects.toMatchObject({ code: 'invalid-input' });
      await expect(again.call('drafts.saveSource', { path: file, revision, source: 'X' })).rejects.toMatchObject({
        code: 'invalid-input',
      });
    }
    expect(readFileSync(path.join(outside, 'secret.md'), 'utf8')).toBe('Secret.');
  });
});

describe('a saved file', () => {
  it('keeps its mode', async () => {
    const test = await openTestStudio({ files: { 'a.md': 'Words.\n' } });
    chmodSync(path.join(test.place, 'a.md'), 0o640);
    const { revision } = await test.call('drafts.read', { path: 'a.md' });
    await test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 0, text: 'X' }] });
    expect(statSync(path.join(test.place, 'a.md')).mode & 0o777).toBe(0o640);
  });
});

describe('Byline’s own files and foreign folders', () => {
  it('are not drafts, whoever asks', async () => {
    const test = await openTestStudio({
      files: { 'a.md': 'x', '.obsidian/b.md': 'x', 'node_modules/p/README.md': 'x', '.hidden.md': 'x', 'c.txt': 'x' },
    });
    mkdirSync(path.join(test.place, '.byline/history/a'), { recursive: true });
    expect((await test.call('drafts.list', {})).drafts.map(({ path: file }) => file)).toEqual(['a.md']);
    for (const file of ['.obsidian/b.md', 'node_modules/p/README.md', '.hidden.md', 'c.txt', '.byline/topics.yaml']) {
      await expect(test.call('drafts.read', { path: file })).rejects.toMatchObject({ code: 'invalid-input' });
      await expect(test.call('drafts.delete', { path: file })).rejects.toMatchObject({ code: 'invalid-input' });
    }
  });
});

describe('what is left out of the library', () => {
  const files = { 'a.md': 'x', 'README.md': 'x', 'themes/t/post.md': 'x', 'old/b.md': 'x' };
  const listed = async (test: TestStudio) => {
    const { drafts } = await test.call('drafts.list', {});
    return drafts.map(({ path: file }) => file).sort();
  };

  it('is what programs say of themselves, also when such a file is written anew', async () => {
    const test = await openTestStudio({ files });
    expect(await listed(test)).toEqual(['a.md', 'old/b.md']);
    test.write('README.md', 'More.');
    test.write('a.md', 'More.');
    await test.heard('drafts.changed', ({ paths }) => paths.includes('a.md'));
    expect(await listed(test)).toEqual(['a.md', 'old/b.md']);
  });

  it('is changed at once, kept as a file for people, and never touches what it names', async () => {
    const test = await openTestStudio({ files });
    await test.call('folders.write', { leaveOut: ['old/'] });
    await test.heard('drafts.changed', ({ paths }) => paths.includes('old/b.md'));
    await expect.poll(() => listed(test)).toEqual(['README.md', 'a.md', 'themes/t/post.md']);
    expect(test.read('.byline/folders.yaml')).toBe('leaveOut:\n  - old/\n');
    expect(test.read('old/b.md')).toBe('x');
    test.write('themes/t/post.md', 'More.');
    await test.heard('drafts.changed', ({ paths }) => paths.includes('themes/t/post.md'));
  });

  it('can be nothing at all, and is what every library leaves out when its file cannot be read', async () => {
    const all = await openTestStudio({ files: { ...files, '.byline/folders.yaml': 'leaveOut: []\n' } });
    expect(await listed(all)).toHaveLength(4);
    const damaged = await openTestStudio({ files: { ...files, '.byline/folders.yaml': 'leaveOut: [' } });
    expect(await listed(damaged)).toEqual(['a.md', 'old/b.md']);
    expect(damaged.warnings.join()).toContain('What is left out of the library could not be read.');
  });
});

describe('an export', () => {
  it('goes where the person says, over what was there, and nowhere when they say nowhere', async () => {
    const target = path.join(temporaryFolder(), 'out.html');
    let answer: string | null = target;
    const asked: string[] = [];
    const test = await openTestStudio({
      files: { 'my-draft.md': 'x' },
      shell: {
        async chooseSaveFile(name) {
          asked.push(name);
          return answer;
        },
      },
    });
    for (const text of ['<p>one</p>', '<p>two, longer</p>']) {
      expect(await test.call('drafts.export', { path: 'my-draft.md', format: 'html', content: text })).toEqual({ file: target });
      expect(readFileSync(target, 'utf8')).toBe(text);
    }
    answer = path.join(target, 'below-a-file.md');
    await expect(test.call('drafts.export', { path: 'my-draft.md', format: 'md', content: 'x' })).rejects.toMatchObject({
      subject: 'below-a-file',
    });
    answer = null;
    expect(await test.call('drafts.export', { path: 'my-draft.md', format: 'md', content: 'x' })).toEqual({ file: null });
    expect(asked).toEqual(['my-draft.html', 'my-draft.html', 'my-draft.md', 'my-draft.md']);
  });
});

describe('a path that a draft had before', () => {
  it('leads to it, until another draft takes the name', async () => {
    const test = await openTestStudio();
    const made = await test.call('drafts.create', { kind: 'post' });
    const one = await test.call('drafts.save', { path: made.path, revision: made.revision, properties: { title: 'One' } });
    expect((await test.call('drafts.read', { path: 'untitled.md' })).path).toBe('one.md');
    const late = await test.call('drafts.save', {
      path: 'untitled.md',
      revision: one.revision,
      changes: [{ start: 0, end: 0, text: 'Late.' }],
    });
    expect(late.path).toBe('one.md');
    const second = await test.call('drafts.create', { kind: 'post' });
    expect(second.path).toBe('untitled.md');
    const saved = await test.call('drafts.save', {
      path: 'untitled.md',
      revision: second.revision,
      changes: [{ start: 0, end: 0, text: 'Second.' }],
    });
    expect(saved.path).toBe('untitled.md');
    expect(test.read('one.md')).toMatch(/Late\.$/);
  });
});
